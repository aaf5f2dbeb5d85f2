import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.js';

describe('edit distance', () => {
    test.each([['рекомендации', 'рекомендаци', 1], ['draft', 'dratf', 1], ['кот', 'кит', 1], ['', 'ab', 2], ['ab', '', 2], ['абвг', 'бавг', 1], ['kitten', 'sitting', 3], ['same', 'same', 0], ['ca', 'abc', 3]])('%s %s %i', (a, b, distance) => {
        expect(editDistance(a, b, 5)).toBe(distance);
    });
    test('stops above the limit', () => {
        expect(editDistance('kitten', 'sitting', 2)).toBe(3);
        expect(editDistance('a'.repeat(100_000), 'b', 2)).toBe(3);
    });
    test('is the same both ways and the same whatever limit it is below', () => {
        const word = fc.array(fc.constantFrom('а', 'б', 'в'), { maxLength: 8 }).map(letters => letters.join(''));
        fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
            const distance = editDistance(a, b, 20);
            expect(editDistance(b, a, 20)).toBe(distance);
            expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
        }), { numRuns: 500 });
    });
});

describe('nearest', () => {
    const words = ['рекомендации', 'решения', 'резолюция', 'участники', 'цели', 'кому', 'им', 'тв'];
    test.each([['рекомендаци', 'рекомендации'], ['Рекомендацыи', 'рекомендации'], ['учасники', 'участники'], ['цель', 'цели'], ['реше\u00ADние', 'решения'], ['кому', 'кому']])('%s is %s', (word, expected) => {
        expect(nearest(word, words)).toBe(expected);
    });
    test.each(['', 'дата', 'ин', 'тм', 'каму!!', 'рекомендательный', 'x'.repeat(200_000)])('%.20s is none of them', word => expect(nearest(word, words)).toBeUndefined());
    test('none if two are as near', () => {
        expect(nearest('соиро', ['соира', 'соиры'])).toBeUndefined();
        expect(nearest('соиро', ['соира', 'Соира'])).toBe('соира');
        expect(nearest('соиро', ['соира', 'соиры', 'СОИРО'])).toBe('СОИРО');
    });
    test('thousands of candidates', () => {
        const many = Array.from({ length: 20_000 }, (_, index) => `организация${index}`);
        const begun = performance.now();
        expect(nearest('огранизация777', many)).toBe('организация777');
        expect(performance.now() - begun).toBeLessThan(1000);
    });
});
