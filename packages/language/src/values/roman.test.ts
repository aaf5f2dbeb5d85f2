import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRoman, toRoman } from './roman.js';

describe('Roman numerals', () => {
    test.each([[1, 'I'], [4, 'IV'], [9, 'IX'], [14, 'XIV'], [24, 'XXIV'], [40, 'XL'], [99, 'XCIX'], [1999, 'MCMXCIX'], [3888, 'MMMDCCCLXXXVIII'], [3999, 'MMMCMXCIX']])('%i is %s', (value, numeral) => {
        expect(toRoman(value)).toBe(numeral);
        expect(fromRoman(numeral)).toBe(value);
    });
    test.each([0, -1, 4000, 1.5, NaN, Infinity])('%d has no numeral', value => expect(toRoman(value)).toBeUndefined());
    test.each(['', 'IIII', 'IC', 'VX', 'IIX', 'XXIV ', 'xxiv', 'ХХ', 'MMMM', 'IVI', 'A', 'M'.repeat(200_000)])('%.12s is none', numeral => expect(fromRoman(numeral)).toBeUndefined());
    test('there and back', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), value => void expect(fromRoman(toRoman(value) ?? '')).toBe(value)));
    });
});
