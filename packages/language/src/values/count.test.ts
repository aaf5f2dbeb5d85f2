import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount } from './count.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

function read(text: string): string {
    const result = parseCount(text);
    if (result.ok) return `${result.value.qualifier} ${result.value.value}`;
    const { code, start, end, replacement } = result.problem;
    return `${code}: ${text.slice(start, end)}${replacement === undefined ? '' : ` -> ${replacement}`}`;
}

describe('counts', () => {
    test.each([
        ['120', 'exactly 120'], ['0', 'exactly 0'], ['более 120', 'moreThan 120'], ['Более\u00A0120', 'moreThan 120'], ['свыше 700 человек', 'moreThan 700'], ['около 50', 'about 50'], ['до 50', 'upTo 50'],
        ['не менее 50 участников', 'atLeast 50'], ['не более 50', 'upTo 50'], ['менее 50', 'lessThan 50'], ['ровно 120', 'exactly 120'], ['1 200', 'exactly 1200'], ['1\u202F200\u00A0300', 'exactly 1200300'],
        ['1200 человек', 'exactly 1200'], ['120 чел.', 'exactly 120'], ['120 участников школы молодых учёных', 'exactly 120'], ['over 120 people', 'moreThan 120'], ['more than 1,200 people', 'moreThan 1200'],
        ['up to 50', 'upTo 50'], ['fewer than 50', 'lessThan 50'], ['at least 3', 'atLeast 3'], ['2147483648', 'exactly 2147483648'],
    ])('%s', (text, expected) => expect(read(text)).toBe(expected));
    test.each([
        ['-5', 'unreadable: -5'], ['12.5', 'not-whole: 12.5'], ['более 1,5 человек', 'not-whole: 1,5'], ['2147483649', 'too-large: 2147483649'], ['около 99999999999999999999', 'too-large: 99999999999999999999'],
        ['2 тыс. человек', 'unreadable: 2 тыс. -> 2000'], ['9 million', 'unreadable: 9 million -> 9000000'], ['9000 млн', 'unreadable: 9000 млн'], ['более', 'missing-number: более'], ['много', 'unreadable: много'],
        ['12-15', 'unreadable: -15'], ['12 34', 'unreadable: 34'], ['1 2000', 'unreadable: 2000'], ['120 😀', 'unreadable: 😀'], ['120.', 'unreadable: . -> '], ['', 'empty: '],
    ])('%s', (text, expected) => expect(read(text)).toBe(expected));
    test('never throws; 200 kB at once', () => {
        fc.assert(fc.property(anyText, text => void parseCount(text)));
        const begun = performance.now();
        for (const unit of ['9', '1 ', '1,', 'более ', '100 ']) parseCount(unit.repeat(200_000 / unit.length));
        expect(performance.now() - begun).toBeLessThan(500);
    });
});
