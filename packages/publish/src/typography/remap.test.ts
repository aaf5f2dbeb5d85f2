import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesetRich } from './index.js';
import { offsetMap } from './remap.js';

/** The words of a span after typography. */
function kept(text: string, words: string): string {
    const start = text.indexOf(words);
    const result = typesetRich({ text, spans: [{ type: 'strong', start, end: start + words.length }] }, 'ru');
    const span = result.spans[0];
    return result.text.slice(span?.start, span?.end).replaceAll('\u00A0', '~');
}

test.each([
    ['фонд "Наследие" и т.д.', '"Наследие"', '«Наследие»'],
    ['фонд - "Наследие", да', 'Наследие', 'Наследие'],
    ['см. п. 5 и 2022-2023 гг.', '2022-2023 гг.', '2022–2023~гг.'],
    ['подождём... и начнём', 'подождём...', 'подождём…'],
    ['подождём... и начнём', ' и начнём', ' и~начнём'],
    ['в т.ч. И.И.Иванов', 'И.И.Иванов', 'И.~И.~Иванов'],
    ['в т.ч. И.И.Иванов', 'т.ч.', 'т.~ч.'],
    ['5г.', '5г.', '5г.'],
])('in %j the span %j is %j', (text, words, expected) => {
    expect(kept(text, words)).toBe(expected);
});

test('the k-th letter goes to the k-th letter', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'я', '5', '😀'), fc.stringMatching(/^[ .-]{0,3}$/u), fc.stringMatching(/^[ .\u00A0–]{0,3}$/u))), letters => {
        const from = letters.map(([letter, gap]) => letter + gap).join('');
        const to = letters.map(([letter, , gap]) => letter + gap).join('');
        const map = offsetMap(from, to);
        let offset = 0;
        let target = 0;
        for (const [letter, gap, other] of letters) {
            if (letter !== '😀') {
                const at = map(offset);
                // At an edge between a gap and a letter the offset may stand on either side of what typography put in.
                expect(to.slice(at).replace(/^[ .\u00A0–]*/u, '').startsWith(letter)).toBe(true);
                expect(map(offset + 1)).toBeGreaterThanOrEqual(target + 1);
            }
            offset += letter.length + gap.length;
            target += letter.length + other.length;
        }
        for (let index = 1; index <= from.length; index++) expect(map(index)).toBeGreaterThanOrEqual(map(index - 1));
        expect(map(from.length)).toBeLessThanOrEqual(to.length);
    }));
});
