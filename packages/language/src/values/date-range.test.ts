import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateRange } from './date-range.js';
import { toIsoInterval } from './format.js';

/** Any UTF-16 units, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units));

function read(text: string): string {
    const result = parseDateRange(text);
    if (!result.ok) throw new Error(`${result.problem.code} on «${text.slice(result.problem.start, result.problem.end)}»`);
    expect(result.remarks).toEqual([]);
    return toIsoInterval(result.value);
}

/** The problem, or the only remark, as `code: the text it is placed on`. */
function complaint(text: string): string {
    const result = parseDateRange(text);
    const problems = result.ok ? result.remarks : [result.problem];
    return problems.map(({ code, start, end, replacement }) => `${code}: ${text.slice(start, end)}${replacement === undefined ? '' : ` -> ${replacement}`}`).join('; ');
}

describe('a single day', () => {
    test.each([
        '2019-08-27', '27.08.2019', '27. 08. 2019', '27 августа 2019 г.', '27 августа 2019 г', '27 августа 2019г.', '27 августа 2019 года', '27 августа 2019',
        '27 August 2019', 'August 27, 2019', 'August 27 2019', '27 Aug 2019', '27 Aug. 2019', 'Aug 27, 2019', '27 авг. 2019 г.', '«27» августа 2019 г.', '"27" августа 2019 года',
        '27th August 2019', '27th of August 2019', 'August 27th, 2019', '27-го августа 2019 года', '27 АВГУСТА 2019 ГОДА', '27 август 2019',
        '\u00A027\u202Fавгуста\u20092019\tг.', '27 авгу\u00ADста 20\u00AD19 года', '\uFEFF27.08.2019', '  27.08.2019  ', '27августа2019года',
    ])('%j', text => expect(read(text)).toBe('2019-08-27'));

    test.each([['7.8.2019', '2019-08-07'], ['29 февраля 2020 года', '2020-02-29'], ['1 мая 2019 г.', '2019-05-01'], ['1 маи\u0306 2019', '2019-05-01']])('%s', (text, iso) => {
        expect(read(text)).toBe(iso);
    });
});

describe('a range', () => {
    test.each([
        '18–19 октября 2018 года', '18-19 октября 2018 г.', '18 — 19 октября 2018', '18..19 октября 2018 г.', '18…19 октября 2018 г.', '18 -- 19 октября 2018 г.', '18–19.10.2018',
        'с 18 по 19 октября 2018 года', 'С 18-го по 19-е октября 2018 г.', 'от 18 до 19 октября 2018 года', '«18»–«19» октября 2018 г.', '18.10–19.10.2018', '18.10.–19.10.2018',
        '18.10.2018 - 19.10.2018', '2018-10-18..2018-10-19', '2018-10-18/2018-10-19', '2018-10-18 – 2018-10-19', '18–19 October 2018', 'October 18–19, 2018',
        'from 18 to 19 October 2018', 'between October 18 and 19, 2018', 'from October 18 through October 19, 2018', '18 to 19 October 2018', 'с 2018-10-18 по 2018-10-19',
    ])('%s', text => expect(read(text)).toBe('2018-10-18/2018-10-19'));

    test.each([
        ['16-25.08.2022', '2022-08-16/2022-08-25'],
        ['16-25 августа 2022 г.', '2022-08-16/2022-08-25'],
        ['28 сентября – 2 октября 2018 г.', '2018-09-28/2018-10-02'],
        ['28.09–02.10.2018', '2018-09-28/2018-10-02'],
        ['28.12.2018–03.01.2019', '2018-12-28/2019-01-03'],
        ['28 декабря 2018 года – 3 января 2019 года', '2018-12-28/2019-01-03'],
        ['28 декабря 2018 – 3 января 2019 гг.', '2018-12-28/2019-01-03'],
        ['с 19 июля по 27 августа 2019 года', '2019-07-19/2019-08-27'],
        ['со 2 по 5 мая 2019 года', '2019-05-02/2019-05-05'],
        ['September 28 – October 2, 2018', '2018-09-28/2018-10-02'],
        ['18–18 октября 2018 г.', '2018-10-18'],
    ])('%s', (text, iso) => expect(read(text)).toBe(iso));
});

describe('what is wrong is named and placed', () => {
    test.each([
        ['30 февраля 2019 года', 'no-such-date: 30 февраля'],
        ['с 1 по 30 февраля 2019 года', 'no-such-date: 30 февраля'],
        ['30–31 февраля 2018', 'no-such-date: 30'],
        ['30 февраля', 'no-such-date: 30 февраля'],
        ['29.02.2019', 'no-such-date: 29.02'],
        ['2019-02-30', 'no-such-date: 02-30'],
        ['«31» апреля 2019 г.', 'no-such-date: «31» апреля'],
        ['February 30, 2019', 'no-such-date: February 30'],
        ['27.13.2019', 'no-such-date: 13'],
        ['0 мая 2020', 'no-such-date: 0 мая'],
        ['01.01.0999', 'no-such-date: 0999'],
        ['18 октября', 'missing-year: 18 октября'],
        ['18–19 октября', 'missing-year: 18–19 октября'],
        ['18–19', 'missing-month: 18–19'],
        ['октябрь 2019', 'missing-day: октябрь 2019'],
        ['27.08.19', 'short-year: 19 -> 2019'],
        ['27.08.98', 'short-year: 98'],
        ['27.08.2018–28.09.19', 'short-year: 19 -> 2019'],
        ['27 авгста 2019 года', 'unreadable: авгста -> августа'],
        ['18–19 Octobr 2018', 'unreadable: Octobr -> October'],
        ['27.08.2019.', 'unreadable: . -> '],
        ['27 августа 2019 года, 10:00', 'unreadable: , 10:00'],
        ['18 октября 2018 –', 'unreadable: –'],
        ['18 and 25 October 2018', 'unreadable: and 25 October 2018'],
        ['3/4/2020', 'unreadable: /4/2020'],
        ['27 августа 20199', 'unreadable: 20199'],
        ['с 19 июля 2019 года', 'unreadable: с 19 июля 2019 года'],
        ['скоро', 'unreadable: скоро'],
        ['😀 27.08.2019', 'unreadable: 😀 27.08.2019'],
        ['27.08.2019 😀', 'unreadable: 😀'],
        ['', 'empty: '],
        [' \u00AD ', 'empty:  \u00AD '],
    ])('%s', (text, expected) => {
        expect(complaint(text)).toBe(expected);
        expect(parseDateRange(text).ok).toBe(false);
    });

    test('a date that does not exist says how long the month is', () => {
        expect(parseDateRange(' 30 февраля 2022 г.')).toEqual({
            ok: false, problem: { code: 'no-such-date', start: 1, end: 11, detail: { day: 30, month: 2, year: 2022, daysInMonth: 28 } },
        });
    });
});

describe('what is badly written still has its value', () => {
    test.each([
        ['16-25 августа 2022 год', 'year-word: год -> года', '2022-08-16/2022-08-25'],
        ['27 августа 2022 году', 'year-word: году -> года', '2022-08-27'],
        ['27 августа 2019 гг.', 'year-word: гг. -> года', '2019-08-27'],
        ['c 19 июля по 27 августа 2019 года', 'mixed-alphabet: c -> с', '2019-07-19/2019-08-27'],
        ['27 aвгуста 2019 год', 'mixed-alphabet: aвгуста -> августа; year-word: год -> года', '2019-08-27'],
        ['19–18 октября 2018 года', 'reversed: 19–18 октября 2018 года', '2018-10-19/2018-10-18'],
        ['28.12–03.01.2019', 'reversed: 28.12–03.01.2019', '2019-12-28/2019-01-03'],
    ])('%s', (text, expected, iso) => {
        const result = parseDateRange(text);
        expect(complaint(text)).toBe(expected);
        expect(result.ok && toIsoInterval(result.value)).toBe(iso);
    });
});

describe('any text', () => {
    const bits = fc.array(fc.constantFrom('27', '2019', 'августа', 'October', '–', '.', '..', ',', ' ', 'с', 'по', 'from', 'г.', 'год', '«', '»', '😀', '/', '\u00AD', 'x', '00', '-'), { maxLength: 14 });
    test('never throws and places its problems inside the text', () => {
        fc.assert(fc.property(fc.oneof(bits.map(parts => parts.join('')), anyText), text => {
            const result = parseDateRange(text);
            for (const { start, end } of result.ok ? result.remarks : [result.problem]) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeGreaterThanOrEqual(start);
                expect(end).toBeLessThanOrEqual(text.length);
            }
        }), { numRuns: 500 });
    });
    test.each(['а', '1', ' ', '-', '.', '«', '18–', '1 мая ', '\u00AD', 'a\u00AD', '😀', '\uD800', '2019-'])('200 kB of %j are read at once', unit => {
        const text = unit.repeat(Math.ceil(200_000 / unit.length));
        const begun = performance.now();
        expect(parseDateRange(text).ok).toBe(false);
        expect(performance.now() - begun).toBeLessThan(200);
    });
});
