import { expect, test } from 'vitest';
import { Cursor } from './cursor.js';
import { readWholeNumber } from './whole-number.js';

test.each([
    ['1200', { number: { value: 1200, start: 0, end: 4 } }], ['1 200 300', { number: { value: 1_200_300, end: 9 } }], ['1,200,300', { number: { value: 1_200_300, end: 9 } }],
    ['1,200 300', { number: { value: 1200, end: 5 } }], ['12 34', { number: { value: 12, end: 2 } }], ['120, 300', { number: { value: 120, end: 3 } }], ['1200 300', { number: { value: 1200, end: 4 } }],
    ['1,20', { problem: { code: 'not-whole', start: 0, end: 4 } }], ['2 тыс.', { problem: { replacement: '2000', end: 6 } }], ['2147483649', { problem: { code: 'too-large' } }],
])('%s', (text, expected) => expect(readWholeNumber(new Cursor(text))).toMatchObject(expected));

test('no number', () => expect(readWholeNumber(new Cursor('сто'))).toBeUndefined());
