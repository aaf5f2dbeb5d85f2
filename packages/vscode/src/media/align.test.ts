import { describe, expect, test } from 'vitest';
import { align, type Part } from './align.js';

/** Paragraphs by their letters; a capital is a heading. */
const parts = (letters: string): Part[] => [...letters].map(text => ({ kind: /[A-Z]/u.test(text) ? 'h2' : 'p', text }));
const shown = (before: string, after: string): string => align(parts(before), parts(after)).map(([old, now]) => `${before[old]}${after[now]}`).join(' ');

describe('align', () => {
    test.each([
        ['nothing has changed', 'abc', 'abc', 'aa bb cc'],
        ['a paragraph is typed in', 'abc', 'axc', 'aa bx cc'],
        ['one is inserted', 'abc', 'axbc', 'aa bb cc'],
        ['one is inserted at the beginning', 'abc', 'xabc', 'aa bb cc'],
        ['one is taken out', 'abcd', 'abd', 'aa bb dd'],
        ['two change in different places, with an insertion between', 'abcdef', 'axcydz', 'aa bx cc dd ez'],
        ['everything is new', 'ab', 'xyz', 'ax by'],
        ['a heading is no paragraph', 'aBc', 'axc', 'aa cc'],
        ['all are equal', 'aaa', 'aaaa', 'aa aa aa'],
        ['nothing was there', '', 'ab', ''],
    ])('%s', (_, before, after, expected) => expect(shown(before, after)).toBe(expected));

    test('pairs rise, and nothing is paired twice', () => {
        let seed = 7;
        const random = (limit: number): number => (seed = seed * 48_271 % 2_147_483_647) % limit;
        const word = (): string => Array.from({ length: random(9) }, () => 'abcdAB'[random(6)]).join('');
        for (let round = 0; round < 2000; round++) {
            const pairs = align(parts(word()), parts(word()));
            for (const [index, pair] of pairs.entries()) {
                const last = pairs[index - 1];
                if (last) expect(pair[0] > last[0] && pair[1] > last[1]).toBe(true);
            }
        }
    });
});
