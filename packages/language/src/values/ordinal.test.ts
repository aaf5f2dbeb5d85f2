import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects } from '../dialects/index.js';
import { parseOrdinal } from './ordinal.js';
import { toRoman } from './roman.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

describe('ordinals', () => {
    test.each([
        ['24', 'arabic'], ['24-я', 'arabic'], ['24-й', 'arabic'], ['24-го', 'arabic'], ['24th', 'arabic'], ['XXIV', 'roman'], ['xxiv', 'roman'], ['двадцать четвёртая', 'word'], ['двадцать четвертая', 'word'],
        ['Двадцать\u00A0четвёртый', 'word'], ['двадцать четвёртого', 'word'], ['twenty-fourth', 'word'], ['Twenty fourth', 'word'], [' XX\u00ADIV ', 'roman'],
    ])('%s is 24, %s', (text, form) => {
        expect(parseOrdinal(text)).toEqual({ ok: true, value: { value: 24, form }, remarks: [] });
    });
    test.each([
        ['второй', 2], ['вторая', 2], ['третий', 3], ['третья', 3], ['третьего', 3], ['седьмое', 7], ['одиннадцатая', 11], ['двадцатая', 20], ['сороковой', 40], ['сорок первый', 41], ['пятидесятая', 50],
        ['девяносто девятого', 99], ['second', 2], ['twelfth', 12], ['twentieth', 20], ['fortieth', 40], ['eighty-eighth', 88], ['ninety-ninth', 99],
    ])('%s is %i', (text, value) => {
        expect(parseOrdinal(text)).toMatchObject({ ok: true, value: { value, form: 'word' } });
    });
    test.each([['ХХІV', 'XXIV'], ['ХХIV', 'XXIV'], ['МСХ', 'MCX'], ['VІ', 'VI'], ['ІІ', 'II']])('%s has Cyrillic letters', (text, replacement) => {
        expect(parseOrdinal(` ${text}`)).toMatchObject({ ok: true, value: { form: 'roman' }, remarks: [{ code: 'mixed-alphabet', start: 1, end: 1 + text.length, replacement }] });
    });
    test.each([
        ['IIII', 'IIII'], ['0', '0'], ['№ 24', '№ 24'], ['двадцать', 'двадцать'], ['двадцать десятый', 'двадцать десятый'], ['24 я', 'я'], ['XXIV-я', '-я'], ['24.5', '.5'], ['вторая 😀', '😀'], ['1234567890', '1234567890'],
    ])('%s cannot be read', (text, part) => {
        const result = parseOrdinal(text);
        expect(result.ok ? result.value : text.slice(result.problem.start, result.problem.end)).toBe(part);
    });
    test('a stop after it is to be dropped', () => {
        expect(parseOrdinal('II.')).toEqual({ ok: false, problem: { code: 'unreadable', start: 2, end: 3, replacement: '' } });
    });
    test('every word of every dialect, alone and after its tens', () => {
        for (const { ordinalWords, tensWords } of dialects) {
            for (const [word, value] of ordinalWords) {
                expect(parseOrdinal(word)).toMatchObject({ value: { value } });
                if (value > 9) continue;
                for (const [tens, ten] of tensWords) expect(parseOrdinal(`${tens} ${word}`)).toMatchObject({ value: { value: ten + value } });
            }
        }
    });
    test('numerals and numbers', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), value => {
            for (const text of [String(value), `${value}-я`, toRoman(value) ?? '']) expect(parseOrdinal(text)).toMatchObject({ ok: true, value: { value } });
        }));
    });
    test('never throws; 200 kB at once', () => {
        fc.assert(fc.property(anyText, text => void parseOrdinal(text)));
        const begun = performance.now();
        for (const unit of ['X', '1', 'двадцать ', '-']) expect(parseOrdinal(unit.repeat(200_000 / unit.length)).ok).toBe(false);
        expect(performance.now() - begun).toBeLessThan(500);
    });
});
