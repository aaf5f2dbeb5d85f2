import { expect, test } from 'vitest';
import type { DateSide } from './date-side.js';
import { lackOf, remarksOn, wrongIn, wrongYear } from './date-problems.js';

const at = (value: number, start: number, end: number) => ({ value, start, end });
const day = at(30, 0, 2);
const month = at(2, 3, 10);
const full: DateSide = { day, month, year: at(2019, 11, 15), start: 0, end: 15 };

test('a day that does not exist is placed with the month only where they stand together', () => {
    expect(wrongIn(full, full)).toEqual({ code: 'no-such-date', start: 0, end: 10, detail: { day: 30, month: 2, year: 2019, daysInMonth: 28 } });
    expect(wrongIn(full, { day, start: 0, end: 2 })).toMatchObject({ start: 0, end: 2 });
});

test('29 February may exist in an unknown year', () => {
    const side: DateSide = { day: at(29, 0, 2), month, start: 0, end: 10 };
    expect(wrongIn(side, side)).toBeUndefined();
    expect(wrongIn({ ...side, year: full.year }, side)).toMatchObject({ detail: { day: 29, daysInMonth: 28 } });
});

test('months and years are checked first', () => {
    expect(wrongIn({ ...full, month: at(13, 3, 5) }, full)).toEqual({ code: 'no-such-date', start: 3, end: 5, detail: { month: 13 } });
    expect(wrongYear(at(999, 3, 7))).toMatchObject({ code: 'no-such-date', start: 3, end: 7 });
    expect(wrongYear(at(1000, 3, 7))).toBeUndefined();
});

test('what is missing', () => {
    expect(lackOf(full, full)).toBeUndefined();
    expect(lackOf({ ...full, year: undefined }, { ...full, year: undefined, end: 20 })).toEqual({ code: 'missing-year', start: 0, end: 20, detail: { day: 30, month: 2 } });
    expect(lackOf(full, { ...full, day: undefined, start: 18, end: 30 })).toMatchObject({ code: 'missing-day', start: 18, end: 30 });
});

test('a range of one date cannot be reversed', () => {
    const range = { start: { year: 2019, month: 5, day: 2 }, end: { year: 2019, month: 5, day: 1 } };
    expect(remarksOn(range, [full])).toEqual([]);
    expect(remarksOn(range, [full, { ...full, end: 40 }])).toEqual([{ code: 'reversed', start: 0, end: 40 }]);
});
