import { expect, test } from 'vitest';
import { toCyrillicLetters, toLatinLetters } from './look-alikes.js';

test('letters change their alphabet only where they look the same', () => {
    expect(toLatinLetters('ХХІV')).toBe('XXIV');
    expect(toLatinLetters('Дом 5')).toBe('Дoм 5');
    expect(toCyrillicLetters('c aвгуста')).toBe('с августа');
    expect(toCyrillicLetters('Q3 😀')).toBe('Q3 😀');
});

test('no Latin letter is left in the Cyrillic of the pairs', () => {
    const latin = 'ABCEHIJKMOPSTXYaceijopsxy';
    expect(toCyrillicLetters(latin)).toMatch(/^[\u0400-\u04FF]+$/);
    expect(toLatinLetters(toCyrillicLetters(latin))).toBe(latin);
});
