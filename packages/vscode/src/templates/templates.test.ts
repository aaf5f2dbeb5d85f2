import { RezoWorkspace } from '@rezo/language';
import { describe, expect, test } from 'vitest';
import { dialects, templateKinds, templates } from './index.js';
import { isoDate, yearLater } from './template.js';

/** What the editor writes when nobody fills anything in: every place with its own words. */
function unfilled(snippet: string): string {
    const words = new Map([...snippet.matchAll(/\$\{(\d+):([^}]*)\}/gu)].map(([, number, text]) => [number, text ?? '']));
    return snippet
        .replace(/\$\{(\d+):([^}]*)\}/gu, (_, _number: string, text: string) => text)
        .replace(/\$(\d+)/gu, (_, number: string) => words.get(number) ?? '')
        .replaceAll('\\\\', '\\');
}

const date = new Date(2025, 2, 14);

describe.each(dialects)('templates in %s', dialect => {
    test.each(templateKinds)('%s has no problems before it is filled in', async kind => {
        const file = await new RezoWorkspace().open(`memory:/${dialect}-${kind}.res`, unfilled(templates[dialect][kind](date)));
        expect(file.diagnostics.filter(({ severity }) => severity === 1 || severity === 2).map(({ message }) => message)).toEqual([]);
        expect(file.dialect.id).toBe(dialect);
    });

    test.each(templateKinds)('%s numbers its places one after another', kind => {
        const numbers = [...templates[dialect][kind](date).matchAll(/\$\{(\d+):/gu)].map(([, number]) => Number(number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
});

test('a year after the 29th of February is the 28th', () => {
    expect(isoDate(yearLater(new Date(2024, 1, 29)))).toBe('2025-02-28');
    expect(isoDate(yearLater(date))).toBe('2026-03-14');
});
