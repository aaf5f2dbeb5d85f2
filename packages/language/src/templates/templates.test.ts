import { describe, expect, test } from 'vitest';
import { formatText, RezoWorkspace } from '../index.js';
import { plainText, snippet, templateKinds, templates } from './index.js';
import { dottedDate, isoDate, yearLater } from './template.js';

const days = [new Date(2025, 2, 14), new Date(2024, 1, 29), new Date(2025, 11, 31)];

/** What an editor writes when nobody fills anything in. */
function unfilled(written: string): string {
    const words = new Map([...written.matchAll(/\$\{(\d+):([^}]*)\}/gu)].map(([, number, text]) => [number, text]));
    return written
        .replace(/\$\{(\d+):([^}]*)\}/gu, '$2')
        .replace(/(?<!\\)\$(\d+)/gu, (_, number: string) => words.get(number) ?? '')
        .replace(/\\([\\$}])/gu, '$1');
}

describe.each(['ru', 'en'] as const)('templates in %s', dialect => {
    test.each(templateKinds)('%s is clean, well formatted and of one resolution', async kind => {
        for (const day of days) {
            const text = plainText(templates[dialect][kind](day));
            const file = await new RezoWorkspace().open('file:///new.res', text);
            expect(file.diagnostics.map(({ code, message }) => ({ code, message }))).toEqual([]);
            expect(formatText(file)).toBe(text);
            expect(file.dialect.id).toBe(dialect);
            expect(file.ast.resolutions).toHaveLength(kind === 'registry' ? 0 : 1);
        }
    });

    test.each(templateKinds)('%s is the same text for an editor, its places numbered one after another', kind => {
        const template = templates[dialect][kind](new Date(2025, 2, 14));
        const written = snippet(template);
        expect(unfilled(written)).toBe(plainText(template));
        const numbers = [...written.matchAll(/\$\{(\d+):/gu)].map(([, number]) => Number(number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(numbers.length).toBeGreaterThan(5);
    });
});

test('the same words again follow the first ones; what a snippet would read for its own is escaped', () => {
    expect(snippet('\\a: ⟨first⟩ for 5 $, ⟨second⟩ {⟨=first⟩}')).toBe('\\\\a: ${1:first} for 5 \\$, ${2:second} {$1\\}');
});

test('dates', () => {
    expect(dottedDate(new Date(2025, 2, 4))).toBe('04.03.2025');
    expect(isoDate(new Date(2025, 2, 4))).toBe('2025-03-04');
    expect(isoDate(yearLater(new Date(2024, 1, 29)))).toBe('2025-02-28');
    expect(isoDate(yearLater(new Date(2025, 11, 31)))).toBe('2026-12-31');
});
