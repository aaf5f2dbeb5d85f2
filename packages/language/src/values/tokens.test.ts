import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

const texts = (text: string) => tokenize(text).map(token => token.text);

describe('tokens of a value', () => {
    test('words, numbers and marks', () => {
        expect(texts('«27»–28.08.2019г...Ёж, 24th')).toEqual(['"', '27', '"', '-', '28', '.', '08', '.', '2019', 'г', '..', 'еж', ',', '24', 'th']);
    });
    test('invisible characters are inside words and numbers, white space is between', () => {
        expect(tokenize('😀 ав\u00ADгуста\u00A020\u200B19')).toEqual([
            { kind: 'mark', text: '😀', start: 0, end: 2, spaced: false },
            { kind: 'word', text: 'августа', start: 3, end: 11, spaced: true },
            { kind: 'number', text: '2019', start: 12, end: 17, spaced: true },
        ]);
    });
    test('й in two characters', () => expect(texts('маи\u0306')).toEqual(['май']));
    test('the rest of a long text is one token', () => {
        expect(tokenize('а, а, а  ', 3)).toMatchObject([{ text: 'а' }, { text: ',' }, { text: 'а' }, { kind: 'rest', start: 4, end: 7 }]);
    });
    test('tokens follow one another inside the text', () => {
        fc.assert(fc.property(anyText, text => {
            let at = 0;
            for (const { start, end } of tokenize(text)) {
                expect(start).toBeGreaterThanOrEqual(at);
                expect(end).toBeGreaterThan(start);
                at = end;
            }
            expect(at).toBeLessThanOrEqual(text.length);
        }));
    });
});
