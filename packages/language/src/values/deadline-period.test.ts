import { expect, test } from 'vitest';
import { Cursor } from './cursor.js';
import { readMonth, readQuarter, readYearAlone } from './deadline-period.js';

test.each([
    ['III квартал 2025 г.', readQuarter, { type: 'quarter', year: 2025, quarter: 3 }],
    ['2025-Q3', readQuarter, { type: 'quarter', year: 2025, quarter: 3 }],
    ['октябрь 2025', readMonth, { type: 'month', year: 2025, month: 10 }],
    ['10.2025', readMonth, { type: 'month', year: 2025, month: 10 }],
    ['the year 2025', readYearAlone, undefined],
    ['2025 год', readYearAlone, { type: 'year', year: 2025 }],
])('%s', (text, read, value) => {
    const result = read(new Cursor(text));
    expect(result?.ok ? result.value : result).toEqual(value);
});

test.each([['October 18, 2025', readMonth], ['2025-10-18', readMonth], ['18.10.2025', readMonth], ['III съезд', readQuarter], ['2025-10', readYearAlone], ['2025-10', readQuarter]])('%s is left to others', (text, read) => {
    const cursor = new Cursor(text);
    expect([read(cursor), cursor.nextStart, cursor.remarks]).toEqual([undefined, 0, []]);
});
