import { describe, expect, test } from 'vitest';
import { Cursor } from './cursor.js';
import { months, yearWords } from './date-words.js';

describe('cursor', () => {
    test('takes what it is asked for and nothing else', () => {
        const cursor = new Cursor(' 27 августа');
        expect(cursor.mark('.')).toBeUndefined();
        expect(cursor.number(1, 2)).toEqual({ value: 27, start: 1, end: 3 });
        expect([cursor.passedEnd, cursor.nextStart]).toEqual([3, 4]);
        expect(cursor.sees(yearWords())).toBe(false);
        expect(cursor.sees(months())).toBe(true);
        expect(cursor.phrase(months())).toEqual({ value: 8, start: 4, end: 11 });
        expect([cursor.done, cursor.nextStart]).toEqual([true, 11]);
    });
    test('the longest phrase wins', () => {
        expect(new Cursor('г. и').phrase(yearWords())).toMatchObject({ start: 0, end: 2 });
        expect(new Cursor('г и').phrase(yearWords())).toMatchObject({ start: 0, end: 1 });
    });
    test('an attempt that fails leaves no trace', () => {
        const cursor = new Cursor('aвгуста');
        const failing = cursor.attempt(() => {
            cursor.phrase(months());
            return cursor.number(4, 4);
        });
        expect([failing, cursor.nextStart, cursor.remarks.length]).toEqual([undefined, 0, 0]);
        cursor.phrase(months());
        expect(cursor.remarks).toEqual([{ code: 'mixed-alphabet', start: 0, end: 7, replacement: 'августа' }]);
    });
    test('what is left is the problem', () => {
        expect(new Cursor(' x y ').unread()).toMatchObject({ problem: { code: 'unreadable', start: 1, end: 4 } });
        expect(new Cursor('авгста y').unread(['августа'])).toMatchObject({ problem: { start: 0, end: 6, replacement: 'августа' } });
        expect(new Cursor(' ').unread()).toMatchObject({ problem: { code: 'empty', start: 0, end: 1 } });
    });
});
