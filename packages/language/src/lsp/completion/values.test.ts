import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { dialectById } from '../../dialects/index.js';
import type { File } from '../../generated/ast.js';
import { createRezoServices } from '../../rezo-module.js';
import { parseCount, parseDateRange, parseDeadline, parseEventMode, parseNumbering, parseOrdinal, parseStatus, parseVote, type CalendarDate } from '../../values/index.js';
import type { OfferContext } from './context.js';
import { valueOffers } from './values.js';

const { shared } = createRezoServices({ fileSystemProvider: EmptyFileSystem.fileSystemProvider });

function contextOf(language: 'ru' | 'en', today: CalendarDate): OfferContext {
    const document = shared.workspace.LangiumDocumentFactory.fromString<File>('event: It met.\n  dates: 24-26.04.2025\n', URI.parse('memory:/a.res'));
    return {
        document, uri: document.uri, file: document.parseResult.value, imported: [], dialect: dialectById(language), language, today,
        resolution: undefined, find: () => undefined,
    };
}

describe.each(['ru', 'en'] as const)('%s: every offered value can be read', language => {
    const days: readonly CalendarDate[] = [{ year: 2025, month: 12, day: 31 }, { year: 2026, month: 2, day: 1 }];

    test.each([
        ['status', parseStatus], ['mode', parseEventMode], ['numbering', parseNumbering], ['date', parseDateRange], ['dates', parseDateRange],
        ['issued', parseDateRange], ['deadline', parseDeadline], ['vote', parseVote], ['ordinal', parseOrdinal],
        ['count', (text: string) => parseCount(`${text}12`)],
    ] as const)('%s', (key, parse) => {
        for (const today of days) {
            const offers = [...valueOffers(key, contextOf(language, today), '')];
            expect(offers.length).toBeGreaterThan(1);
            for (const { insert } of offers) expect(parse(insert), insert).toMatchObject({ ok: true, remarks: [] });
        }
    });
});

test('an ordinal that is typed is left as it is', () => {
    const offers = (typed: string) => [...valueOffers('ordinal', contextOf('ru', { year: 2025, month: 1, day: 1 }), typed)].map(({ word }) => word);
    expect([offers(''), offers('II'), offers('2'), offers('второй')]).toEqual([['II', '2'], [], [], []]);
});
