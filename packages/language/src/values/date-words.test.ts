import { describe, expect, test } from 'vitest';
import { dialects } from '../dialects/index.js';
import { parseDateRange } from './date-range.js';

describe.each(dialects)('the date words of $name', dialect => {
    test('every name of every month is read as that month', () => {
        dialect.monthsInDate.forEach((name, index) => {
            for (const word of [name, dialect.monthsAlone[index] ?? '', ...(dialect.monthsAccepted[index] ?? [])]) {
                expect(parseDateRange(`1 ${word} 2019`), word).toMatchObject({ ok: true, value: { start: { month: index + 1 } } });
            }
        });
    });
    test('every pair of range words frames a range', () => {
        for (const [from, to] of dialect.rangeWords) expect(parseDateRange(`${from} 1.05.2019 ${to} 3.05.2019`), from).toMatchObject({ ok: true, remarks: [] });
    });
    test('a year word is right in a date, in a span, or replaced by one that is', () => {
        for (const word of dialect.yearWords) {
            const right = dialect.yearWordsInDate.includes(word);
            expect(parseDateRange(`1.05.2019 ${word}`), word).toMatchObject({ ok: true, remarks: right ? [] : [{ code: 'year-word', replacement: dialect.yearWordsInDate[0] }] });
        }
    });
});
