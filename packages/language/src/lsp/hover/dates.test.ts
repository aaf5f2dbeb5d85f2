import { describe, expect, test } from 'vitest';
import { fromIso, parseDateRange, parseDeadline } from '../../values/index.js';
import { dateInWords, deadlineInWords, distance } from './dates.js';

const day = (iso: string) => fromIso(iso) ?? { year: 0, month: 0, day: 0 };
const today = day('2025-03-14');

describe('dates in words', () => {
    test.each([
        ['27.08.2019', 'вторник, 27 августа 2019 года', 'Tuesday, 27 August 2019'],
        ['18–19 октября 2018 года', '18–19 октября 2018 года: четверг – пятница, 2 дня', '18–19 October 2018: Thursday – Friday, 2 days'],
        ['19–18 октября 2018 года', '19 октября 2018 года – 18 октября 2018 года: пятница – четверг', '19 October 2018 – 18 October 2018: Friday – Thursday'],
    ])('%s', (text, ru, en) => {
        const range = parseDateRange(text);
        if (!range.ok) throw new Error(text);
        expect([dateInWords(range.value, 'ru'), dateInWords(range.value, 'en')]).toEqual([ru, en]);
    });
});

describe('the distance of a deadline', () => {
    test.each([
        ['2025-03-14', 'сегодня', 'today'],
        ['2025-03-15', 'завтра', 'tomorrow'],
        ['2025-03-16', 'через 2 дня', 'in 2 days'],
        ['2025-03-26', 'через 12 дней', 'in 12 days'],
        ['2025-04-04', 'через 21 день', 'in 21 days'],
        ['2025-03-13', 'просрочен на 1 день', '1 day overdue'],
        ['2025-03-11', 'просрочен на 3 дня', '3 days overdue'],
        ['2025-03-03', 'просрочен на 11 дней', '11 days overdue'],
    ])('%s', (iso, ru, en) => {
        expect([distance(day(iso), today, 'ru'), distance(day(iso), today, 'en')]).toEqual([ru, en]);
    });

    test.each([
        ['I квартал 2025 года', 'Срок: понедельник, 31 марта 2025 года — **через 17 дней**.'],
        ['ежегодно', 'Каждый год.'],
        ['ongoing', 'Постоянно, последнего дня нет.'],
    ])('%s', (text, words) => {
        const deadline = parseDeadline(text);
        expect(deadline.ok && deadlineInWords(deadline.value, today, 'ru')).toBe(words);
    });
});
