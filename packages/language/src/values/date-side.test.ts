import { expect, test } from 'vitest';
import { Cursor } from './cursor.js';
import { readDateSide, readYear } from './date-side.js';

test.each([
    ['18', { day: { value: 18 }, start: 0, end: 2 }],
    ['28 сентября – 2', { day: { value: 28 }, month: { value: 9, start: 3, end: 11 }, end: 11 }],
    ['28.09–02', { day: { value: 28 }, month: { value: 9 }, end: 5 }],
    ['«27» августа 2019 год', { day: { value: 27, start: 0, end: 4 }, year: { value: 2019 }, yearWord: { start: 18, end: 21, value: { right: 'года', inDate: false } }, end: 21 }],
    ['2019-08-27/', { iso: true, day: { value: 27 }, end: 10 }],
    ['27.08.19', { shortYear: { value: 19, start: 6, end: 8 } }],
    ['August 2019', { month: { value: 8 }, year: { value: 2019 } }],
])('%s', (text, expected) => expect(readDateSide(new Cursor(text))).toMatchObject(expected));

test('nothing is taken where no date stands', () => {
    const cursor = new Cursor('«27 августа');
    expect([readDateSide(cursor), cursor.nextStart]).toEqual([undefined, 0]);
    expect(readYear(new Cursor(', 19'))).toBeUndefined();
});
