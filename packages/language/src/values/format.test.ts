import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countQualifiers } from '../dialects/dialect.js';
import { dialects, en, ru } from '../dialects/index.js';
import { fromIso, isValidDate } from './calendar-date.js';
import { parseCount } from './count.js';
import { parseDateRange } from './date-range.js';
import { formatCount, formatDateRange, toIsoInterval } from './format.js';

const range = (start: string, end = start) => {
    const dates = { start: fromIso(start), end: fromIso(end) };
    if (!dates.start || !dates.end) throw new Error('no such date');
    return { start: dates.start, end: dates.end };
};

describe('dates in print', () => {
    test.each([
        [range('2019-08-27'), '27 августа 2019 года', '27 August 2019', '2019-08-27'],
        [range('2018-10-18', '2018-10-19'), '18–19 октября 2018 года', '18–19 October 2018', '2018-10-18/2018-10-19'],
        [range('2018-09-28', '2018-10-02'), '28 сентября – 2 октября 2018 года', '28 September – 2 October 2018', '2018-09-28/2018-10-02'],
        [range('2018-12-28', '2019-01-03'), '28 декабря 2018 года – 3 января 2019 года', '28 December 2018 – 3 January 2019', '2018-12-28/2019-01-03'],
        [range('2018-10-19', '2018-10-18'), '19 октября 2018 года – 18 октября 2018 года', '19 October 2018 – 18 October 2018', '2018-10-19/2018-10-18'],
    ])('%j', (dates, russian, english, iso) => {
        expect(formatDateRange(dates, ru)).toBe(russian);
        expect(formatDateRange(dates, en)).toBe(english);
        expect(toIsoInterval(dates)).toBe(iso);
    });
    test('what is printed reads back as the same dates', () => {
        const date = fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }).filter(isValidDate);
        const near = fc.record({ year: fc.integer({ min: 2018, max: 2019 }), month: fc.integer({ min: 1, max: 2 }), day: fc.integer({ min: 1, max: 28 }) });
        fc.assert(fc.property(fc.oneof(fc.record({ start: date, end: date }), fc.record({ start: near, end: near })), value => {
            for (const dialect of dialects) expect(parseDateRange(formatDateRange(value, dialect))).toMatchObject({ ok: true, value });
            expect(parseDateRange(toIsoInterval(value))).toMatchObject({ ok: true, value });
        }));
    });
});

describe('counts in print', () => {
    test.each([
        [120, 'moreThan', 'более 120', 'more than 120'], [1200, 'exactly', '1200', '1200'], [12_000, 'about', 'около 12\u00A0000', 'about 12,000'], [50, 'upTo', 'до 50', 'up to 50'],
    ] as const)('%i %s', (value, qualifier, russian, english) => {
        expect(formatCount({ value, qualifier }, ru)).toBe(russian);
        expect(formatCount({ value, qualifier }, en)).toBe(english);
    });
    test('what is printed reads back as the same count', () => {
        fc.assert(fc.property(fc.record({ value: fc.integer({ min: 0, max: 2 ** 31 }), qualifier: fc.constantFrom(...countQualifiers) }), value => {
            for (const dialect of dialects) expect(parseCount(formatCount(value, dialect))).toMatchObject({ ok: true, value, remarks: [] });
        }));
    });
    test.each(dialects.flatMap(dialect => countQualifiers.flatMap(qualifier => dialect.countQualifiers[qualifier].map(words => [`${words} 700`, dialect] as const))))('%s is printed in the words of the author', (written, dialect) => {
        const read = parseCount(written);
        expect(read.ok && formatCount(read.value, dialect)).toBe(written);
    });
    test('in another language the words of the author have no place', () => {
        const read = parseCount('свыше 700');
        expect(read.ok && formatCount(read.value, en)).toBe('more than 700');
    });
});
