import { describe, expect, test } from 'vitest';
import { RezoWorkspace } from '@rezo/language';
import { documentOf, itemsOf, open, printedSections } from './testing/open.js';
import { toDocuments } from './to-documents.js';

/** The best time of making the document of a text that is parsed already, in milliseconds. */
async function bestTime(text: string, runs: number): Promise<number> {
    const file = await open(text);
    const times = Array.from({ length: runs }, () => {
        const start = performance.now();
        toDocuments({ ...file }, { uri: 'main.res' });
        return performance.now() - start;
    });
    // Other work on the machine only ever adds to a time.
    return Math.min(...times);
}

describe('depth', () => {
    test('forty levels of items are kept, the deepest at the last level', async () => {
        const lines = Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}- уровень ${level}`);
        const document = await documentOf(`резолюция: о\n\nрешения:\n${lines.join('\n')}`);
        expect(itemsOf(document.sections[0]?.blocks ?? []).map(({ text }) => text)).toEqual(lines.map(line => line.trim().slice(2)));
        expect(document.recommendations.length).toBeGreaterThan(0);
    });

    test('ten thousand parentheses, in prose, in mentions and in footnotes', async () => {
        const deep = (open: string) => `${open.repeat(10_000)}глубоко${')'.repeat(10_000)}`;
        for (const opening of ['(', '\\о(', '\\сноска(', '\\нет(', '**_(']) {
            const { sections, notes } = await documentOf(`организация \\о: О\nрезолюция: о\n\nтекст: ${deep(opening)}`);
            expect(JSON.stringify({ sections, notes })).toContain('глубоко');
        }
    }, 60_000);

    test('a chain of a thousand names ends', async () => {
        const chain = Array.from({ length: 1000 }, (_, index) => `организация \\о${index}: ${index} \\о${index + 1}`).join('\n');
        const document = await documentOf(`${chain}\nрезолюция: о\n\nтекст: \\о0`);
        expect(printedSections(document)[1]).toMatch(/^0 1 2 3 .* 30 31 \\о32$/);
    });
});

describe('size', () => {
    test('names that multiply are printed as written when they become too many', async () => {
        const bombs = Array.from({ length: 30 }, (_, index) => `организация \\о${index}: ${`\\о${index + 1} `.repeat(10)}`).join('\n');
        const start = performance.now();
        const document = await documentOf(`${bombs}\nорганизация \\о30: Конец\nрезолюция: о\n\nтекст: \\о0`);
        expect(JSON.stringify(document).length).toBeLessThan(400_000_000);
        expect(printedSections(document)[1]).toContain('\\о');
        expect(performance.now() - start).toBeLessThan(20_000);
    }, 60_000);

    test('events that mention each other, items that mention themselves', async () => {
        const document = await documentOf('резолюция: о\n\nмероприятие \\а: \\б\n\nмероприятие \\б: \\а\n\nрешения:\n1. \\в\n  метка: \\в\n  срок: \\а\n  адресат: \\в');
        expect(document.recommendations[0]).toMatchObject({ id: 'в', text: 'п. 1', addressees: [{ name: 'п. 1' }] });
    });

    test.each([
        ['plain items', (count: number) => '- пункт\n'.repeat(count)],
        ['numbered items with labels, deadlines and mentions', (count: number) => Array.from({ length: count / 4 }, (_, index) => `${index + 1}. \\о по п. \\м${index}\n  метка: м${index}\n  срок: 2026\n  ответственный: \\о`).join('\n')],
        ['addressees', (count: number) => 'кому: \\о, школам\n- раз\n\n'.repeat(count / 3)],
        ['sections', (count: number) => 'текст: раз\n\n'.repeat(count / 2)],
        ['footnotes and links in one paragraph', (count: number) => 'слово\\сноска(а) **https://x.example** a@x.example '.repeat(count / 4)],
        ['resolutions', (count: number) => 'резолюция: о\n\nрешения:\n1. раз\n\n'.repeat(count / 20)],
    ])('time is linear in the length: %s', { retry: 3, timeout: 60_000 }, async (_name, make) => {
        const text = (count: number) => `организация \\о: О\nрезолюция: о\n\nрекомендации: Просят\n\n${make(count)}`;
        const few = await bestTime(text(10_000), 5);
        const many = await bestTime(text(50_000), 3);
        expect(many / few).toBeLessThan(12);
    });

    test('a hundred thousand items', async () => {
        const file = await new RezoWorkspace().open('file:///texts/main.res', `резолюция: о\n\nрешения:\n${'1. пункт \\нет\n'.repeat(100_000)}`, { check: false });
        const [document] = toDocuments(file, { uri: 'main.res' });
        expect(document?.recommendations).toHaveLength(100_000);
        expect(document?.recommendations.at(-1)).toMatchObject({ number: '100000', anchor: 'decisions-100000' });
    }, 60_000);
});

test.each(['\\', '\\\n\\', '\uD800 \uDFFF', '\0\0', '**', '_', '\uFEFF', ':', '\\о(', '\\сноска(\n\n)', 'кому:\nкому:', '1.\n2.\n', 'резолюция \\а:\nрезолюция \\а:', 'use:', 'use: ../../..', 'организация:', 'направление:\nнаправление:', '\u202E\u0000'])('odd text %j makes documents', async text => {
    for (const each of [text, `резолюция: ${text}\n\nрешения: ${text}\n\n${text}\n- ${text}\n  срок: ${text}\n  ответственный: ${text}`]) {
        expect(Array.isArray(toDocuments(await open(each), { uri: 'main.res' }))).toBe(true);
    }
});
