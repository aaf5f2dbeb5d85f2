import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from './calendar-date.js';
import { parseDeadline } from './deadline.js';
import { deadlineEnd } from './due.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

function read(text: string): string {
    const result = parseDeadline(text);
    if (!result.ok) return `${result.problem.code}: ${text.slice(result.problem.start, result.problem.end)}${result.problem.replacement === undefined ? '' : ` -> ${result.problem.replacement}`}`;
    const end = deadlineEnd(result.value);
    const remarks = result.remarks.map(({ code, start, end: to, replacement }) => ` [${code}: ${text.slice(start, to)} -> ${replacement}]`).join('');
    return `${result.value.type}${end ? ` ${toIso(end)}` : ''}${remarks}`;
}

describe('deadlines', () => {
    test.each(['октябрь 2025', 'октябрь 2025 г.', 'в октябре 2025 года', 'до конца октября 2025 г.', 'к октябрю 2025 г.', 'October 2025', 'by the end of October 2025', 'Oct. 2025', '2025-10', '10.2025', 'ОКТЯБРЬ\u00A02025'])('month: %s', text => {
        expect(read(text)).toBe('month 2025-10-31');
    });
    test.each(['III квартал 2025 г.', '3 квартал 2025', '3-й квартал 2025 года', 'в третьем квартале 2025 года', 'III кв. 2025 года', 'третий квартал 2025 г.', 'Q3 2025', '2025-Q3', '2025 Q3', 'third quarter of 2025', 'the 3rd quarter of 2025', 'by the end of Q3 2025', 'до конца III квартала 2025 г.'])('quarter: %s', text => {
        expect(read(text)).toBe('quarter 2025-09-30');
    });
    test.each(['2025', '2025 год', '2025 г.', 'до конца 2025 года', 'в 2025 году', 'в течение 2025 года', 'by the end of 2025', 'during 2025'])('year: %s', text => {
        expect(read(text)).toBe('year 2025-12-31');
    });
    test.each(['до 1 сентября 2025 г.', 'не позднее 01.09.2025', 'by 1 September 2025', 'no later than September 1, 2025', '2025-09-01', 'к 1 сентября 2025 года', 'с 20 августа по 1 сентября 2025 года'])('date: %s', text => {
        expect(read(text)).toBe('date 2025-09-01');
    });
    test.each([['ежегодно', 'annually'], ['Annually', 'annually'], ['every year', 'annually'], ['постоянно', 'ongoing'], ['ongoing', 'ongoing']])('%s', (text, expected) => {
        expect(read(text)).toBe(expected);
    });
    test.each([['2024-02', 'month 2024-02-29'], ['I квартал 2025', 'quarter 2025-03-31'], ['IV кв. 2025 года', 'quarter 2025-12-31']])('%s ends on its last day', (text, expected) => {
        expect(read(text)).toBe(expected);
    });
    test.each([
        ['октябрь', 'missing-year: октябрь'], ['до октября', 'missing-year: октября'], ['III квартал', 'missing-year: III квартал'], ['до 1 сентября', 'missing-year: 1 сентября'],
        ['V квартал 2025', 'no-such-date: V квартал'], ['Q0 2025', 'no-such-date: Q0'], ['13.2025', 'no-such-date: 13'], ['2025-13', 'no-such-date: 13'], ['к 30 февраля 2025', 'no-such-date: 30 февраля'],
        ['0205 год', 'no-such-date: 0205'], ['октябрь 0205', 'no-such-date: 0205'], ['Q1 0205', 'no-such-date: 0205'],
        ['октябр 2025', 'unreadable: октябр -> октябрь'], ['by Octber 2025', 'unreadable: Octber -> October'], ['в октябр 2025 г.', 'unreadable: октябр 2025 г.'],
        ['Ежегодно.', 'unreadable: . -> '], ['III квартал 2025 г., затем', 'unreadable: , затем'], ['to be decided', 'unreadable: to be decided'], ['до', 'unreadable: до'], ['', 'empty: '],
        ['III квартал скоро', 'unreadable: скоро'],
    ])('%s', (text, expected) => expect(read(text)).toBe(expected));
    test.each([
        ['октябрь 2025 год', 'month 2025-10-31 [year-word: год -> года]'], ['IV квартал 2025 год', 'quarter 2025-12-31 [year-word: год -> года]'],
        ['до 1 мая 2025 год', 'date 2025-05-01 [year-word: год -> года]'], ['І квартал 2025', 'quarter 2025-03-31 [mixed-alphabet: І -> I]'],
    ])('%s keeps its value', (text, expected) => expect(read(text)).toBe(expected));
    test('never throws; 200 kB at once', () => {
        const bits = fc.array(fc.constantFrom('до', ' ', 'III', 'квартал', '2025', 'октябрь', '.', '-', 'Q', '3', 'г.', 'of', '😀'), { maxLength: 12 });
        fc.assert(fc.property(fc.oneof(bits.map(parts => parts.join('')), anyText), text => void parseDeadline(text)), { numRuns: 500 });
        const begun = performance.now();
        for (const unit of ['до ', 'I', '2025-', 'квартал', ' ']) parseDeadline(unit.repeat(200_000 / unit.length));
        expect(performance.now() - begun).toBeLessThan(500);
    });
});
