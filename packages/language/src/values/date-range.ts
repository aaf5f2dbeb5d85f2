import type { CalendarDate, DateRange } from './calendar-date.js';
import { Cursor } from './cursor.js';
import { lackOf, remarksOn, wrongIn } from './date-problems.js';
import type { DateSide } from './date-side.js';
import { readDateSide } from './date-side.js';
import { monthNamesInDate, rangeJoiners, rangeOpeners } from './date-words.js';
import type { Parsed } from './parsed.js';
import { failed, parsed } from './parsed.js';

/**
 * Reads a date or a range in any written form of any dialect: `2019-08-27`, `27.08.2019`, `27 августа 2019 г.`,
 * `August 27, 2019`, `«27» августа 2019 года`, `16-25.08.2022`, `28 сентября – 2 октября 2018 г.`, `с 19 июля по 27 августа
 * 2019 года`, `2018-10-18/2018-10-19`.
 *
 * Problems: `empty`, `unreadable`, `no-such-date`, `short-year`, `missing-day`, `missing-month`, `missing-year`.
 * Remarks: `reversed`, `year-word`, `mixed-alphabet`.
 */
export function parseDateRange(text: string): Parsed<DateRange> {
    return readDateRange(new Cursor(text));
}

/** Reads all that is left of a value as a date or a range; see `parseDateRange`. A slip is sought among `monthNames`. */
export function readDateRange(cursor: Cursor, monthNames: Iterable<string> = monthNamesInDate()): Parsed<DateRange> {
    const sides = cursor.attempt(() => framedSides(cursor)) ?? cursor.attempt(() => plainSides(cursor));
    if (!sides || !cursor.done) return cursor.unread(monthNames);
    const [first, second] = shareParts(sides[0], sides[1]);
    const problem = wrongIn(first, sides[0]) ?? wrongIn(second, sides[1] ?? sides[0]) ?? lackOf(first, second);
    if (problem) return failed(problem);
    const range = { start: toDate(first), end: toDate(second) };
    return parsed(range, [...cursor.remarks, ...remarksOn(range, sides)]);
}

type Sides = readonly [first: DateSide, second?: DateSide];

/** `с … по …` */
function framedSides(cursor: Cursor): Sides | undefined {
    const opener = cursor.phrase(rangeOpeners());
    const first = opener && readDateSide(cursor);
    const joiner = first && cursor.phrase(rangeJoiners());
    const second = joiner?.value.includes(opener?.value ?? '') ? readDateSide(cursor) : undefined;
    return first && second && [first, second];
}

/** One date, or two with a dash, dots, a slash (between ISO dates) or a word between them. */
function plainSides(cursor: Cursor): Sides | undefined {
    const first = readDateSide(cursor);
    if (!first) return undefined;
    const second = cursor.attempt(() => {
        if (!first.year && cursor.peek(1)?.text === '-') cursor.mark('.'); // 28.09.–02.10.2018
        const joined = cursor.mark('..', ...(first.iso ? ['/'] : [])) ?? takeDashes(cursor)
            ?? cursor.phrase(rangeJoiners())?.value.includes('');
        return joined ? readDateSide(cursor) : undefined;
    });
    return [first, second];
}

/** A dash, or two or three typed for one. */
function takeDashes(cursor: Cursor): boolean | undefined {
    const dash = cursor.mark('-');
    if (dash && cursor.mark('-')) cursor.mark('-');
    return dash && true;
}

/** Each date with what it leaves to the other. */
function shareParts(first: DateSide, second: DateSide | undefined): readonly [DateSide, DateSide] {
    if (!second) return [first, first];
    return [completed(first, second), completed(second, first)];
}

function completed(own: DateSide, other: DateSide): DateSide {
    const { year, shortYear } = own.year || own.shortYear ? own : other;
    return { ...own, month: own.month ?? other.month, year, shortYear };
}

/** Of a date that has all its parts. */
function toDate({ year, month, day }: DateSide): CalendarDate {
    return { year: year?.value ?? 0, month: month?.value ?? 0, day: day?.value ?? 0 };
}
