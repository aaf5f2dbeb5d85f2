import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDates, daysInMonth, fromIso, isLeapYear, isValidDate, lastDayOfMonth, toIso, weekday } from './calendar-date.js';

const anyDate = fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }).filter(isValidDate);

describe('calendar dates', () => {
    test.each([[2020, true], [2019, false], [1900, false], [2000, true]])('%i is a leap year: %s', (year, expected) => {
        expect(isLeapYear(year)).toBe(expected);
    });
    test.each([[2019, 2, 28], [2020, 2, 29], [2019, 4, 30], [2019, 12, 31], [2019, 13, 0], [2019, 0, 0], [2019, 1.5, 0]])('%i-%i has %i days', (year, month, days) => {
        expect(daysInMonth(year, month)).toBe(days);
    });
    test.each([[2019, 2, 29], [2019, 4, 31], [2019, 1, 0], [2019, 0, 1], [999, 1, 1], [10000, 1, 1], [2019, 1, 1.5], [NaN, 1, 1]])('%d-%d-%d does not exist', (year, month, day) => {
        expect(isValidDate({ year, month, day })).toBe(false);
    });
    test('weekdays are numbered from Monday', () => {
        expect(weekday({ year: 2019, month: 8, day: 27 })).toBe(2);
        expect(weekday({ year: 2025, month: 3, day: 16 })).toBe(7);
    });
    test('days are added over months and years', () => {
        expect(toIso(addDays({ year: 2019, month: 12, day: 31 }, 1))).toBe('2020-01-01');
        expect(toIso(addDays({ year: 2020, month: 3, day: 1 }, -1))).toBe('2020-02-29');
        expect(lastDayOfMonth(2025, 11)).toEqual({ year: 2025, month: 11, day: 30 });
    });
    test.each(['2019-8-27', '27.08.2019', '2019-02-30', ' 2019-08-27', '', '2019-08-27T00:00'])('fromIso refuses «%s»', text => {
        expect(fromIso(text)).toBeUndefined();
    });
    test('ISO text and back; adding and taking away; order', () => {
        fc.assert(fc.property(anyDate, fc.integer({ min: 0, max: 100_000 }), (date, days) => {
            expect(fromIso(toIso(date))).toEqual(date);
            const later = addDays(date, days);
            expect(addDays(later, -days)).toEqual(date);
            expect(Math.sign(compareDates(date, later))).toBe(days === 0 ? 0 : -1);
            expect(weekday(later)).toBe((weekday(date) - 1 + days) % 7 + 1);
        }));
    });
});
