import { describe, expect, test } from 'vitest';
import { documentOf } from './testing/open.js';
import type { Deadline } from './types.js';

const deadline = async (written: string, before = ''): Promise<Deadline | null | undefined> =>
    (await documentOf(`${before}\nрезолюция: о\n\nмероприятие \\съезд: Съезд.\n  даты: 18–20 сентября 2026 года\n\nрешения:\n1. раз\n  срок: ${written}`)).recommendations[0]?.deadline;

describe('deadlines', () => {
    test.each([
        ['01.03.2026', 'date', '2026-03-01', '2026-03-01'], ['до 1 марта 2026 года', 'date', '2026-03-01', '2026-03-01'], ['1–15 марта 2026 года', 'date', '2026-03-01', '2026-03-15'],
        ['июнь 2026 года', 'month', '2026-06-01', '2026-06-30'], ['February 2028', 'month', '2028-02-01', '2028-02-29'],
        ['III квартал 2026 года', 'quarter', '2026-07-01', '2026-09-30'], ['Q4 2026', 'quarter', '2026-10-01', '2026-12-31'],
        ['2027 год', 'year', '2027-01-01', '2027-12-31'], ['2027', 'year', '2027-01-01', '2027-12-31'],
        ['ежегодно', 'annually', null, null], ['ongoing', 'ongoing', null, null],
        ['когда получится', 'unreadable', null, null], ['31.02.2026', 'unreadable', null, null],
    ])('%s', async (printed, type, start, end) => {
        expect(await deadline(printed)).toEqual({ type, start, end, event: null, printed });
    });

    test('an event: its dates', async () => {
        expect(await deadline('\\съезд')).toEqual({ type: 'event', start: '2026-09-18', end: '2026-09-20', event: 'съезд', printed: 'Съезд.' });
        expect(await deadline('\\мероприятие')).toMatchObject({ type: 'event', end: '2026-09-20', event: 'съезд' });
        expect(await deadline('\\мероприятие.даты')).toEqual({ type: 'event', start: '2026-09-18', end: '2026-09-20', event: 'съезд', printed: '18–20 сентября 2026 года' });
        expect(await deadline('\\форум', 'мероприятие \\форум: Форум.\n  вид: форум\n')).toEqual({ type: 'event', start: null, end: null, event: 'форум', printed: 'форум' });
        expect(await deadline('\\нет')).toMatchObject({ type: 'unreadable', printed: '\\нет' });
    });

    test('an event of the resolution has its dates from the file where it says none', async () => {
        const { recommendations } = await documentOf('мероприятие \\пленум: Пленум.\n  даты: 2026-05-05\n\nрезолюция: о\n\nмероприятие: \\пленум\n\nрешения:\n1. раз\n  срок: \\мероприятие');
        expect(recommendations[0]?.deadline).toMatchObject({ type: 'event', start: '2026-05-05', end: '2026-05-05', event: 'пленум' });
    });

    test('none, and one without a value', async () => {
        expect(await deadline('')).toBeNull();
        expect((await documentOf('резолюция: о\n\nрешения:\n1. раз')).recommendations[0]?.deadline).toBeNull();
    });
});
