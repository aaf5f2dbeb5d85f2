import type { DateRange } from './calendar-date.js';
import { compareDates, daysInMonth } from './calendar-date.js';
import type { Piece } from './cursor.js';
import type { DateSide } from './date-side.js';
import type { ValueProblem } from './parsed.js';

/** A leap year, for a date whose year is not known: 29 February may exist. */
const unknownYear = 2000;

/** Years before 1000 are slips, not dates. */
export function wrongYear({ value, start, end }: Piece): ValueProblem | undefined {
    return value < 1000 ? { code: 'no-such-date', start, end, detail: { year: value } } : undefined;
}

/**
 * The part that the calendar does not have: 30 February, month 13, year 0900.
 * `full` is the date with what the other date of its range leaves to it, `own` what is written in its own place.
 */
export function wrongIn(full: DateSide, own: DateSide): ValueProblem | undefined {
    const { day, month, year } = full;
    const yearProblem = year && wrongYear(year);
    if (yearProblem) return yearProblem;
    if (month && (month.value < 1 || month.value > 12)) {
        return { code: 'no-such-date', start: month.start, end: month.end, detail: { month: month.value } };
    }
    const longest = month ? daysInMonth(year?.value ?? unknownYear, month.value) : 31;
    if (!day || (day.value >= 1 && day.value <= longest)) return undefined;
    return {
        code: 'no-such-date',
        start: Math.min(day.start, own.month?.start ?? day.start),
        end: Math.max(day.end, own.month?.end ?? day.end),
        detail: { day: day.value, ...(month && { month: month.value, daysInMonth: longest }), ...(year && { year: year.value }) },
    };
}

/** The part that is not written, if one is needed: a day is missed on its own date, what both dates share on the whole. */
export function lackOf(first: DateSide, second: DateSide): ValueProblem | undefined {
    const side = [first, second].find(({ day, month, year }) => !day || !month || !year);
    if (!side) return undefined;
    const { day, month, year, shortYear } = side;
    if (!year && shortYear) {
        // «19» can only be 2019; «98» may well be 1998.
        const replacement = shortYear.value < 50 ? String(2000 + shortYear.value) : undefined;
        return { code: 'short-year', start: shortYear.start, end: shortYear.end, detail: { year: shortYear.value }, ...(replacement && { replacement }) };
    }
    const detail = { ...(day && { day: day.value }), ...(month && { month: month.value }), ...(year && { year: year.value }) };
    if (!day) return { code: 'missing-day', start: side.start, end: side.end, detail };
    return { code: month ? 'missing-year' : 'missing-month', start: first.start, end: second.end, detail };
}

/** The remark on a word that stands wrongly after the year of a date or, with `inSpan`, of dates of different years. */
export function yearWordRemark({ yearWord }: Pick<DateSide, 'yearWord'>, inSpan: boolean): ValueProblem | undefined {
    if (!yearWord?.value.right || yearWord.value.inDate || (inSpan && yearWord.value.inSpan)) return undefined;
    const word = yearWord.value.right;
    return { code: 'year-word', start: yearWord.start, end: yearWord.end, detail: { word }, replacement: word };
}

/** What is badly written in a range whose dates exist. */
export function remarksOn(range: DateRange, [first, second]: readonly [DateSide, DateSide?]): readonly ValueProblem[] {
    const remarks: (ValueProblem | undefined)[] = [yearWordRemark(first, false)];
    if (second) {
        remarks.push(yearWordRemark(second, range.start.year !== range.end.year));
        if (compareDates(range.start, range.end) > 0) remarks.push({ code: 'reversed', start: first.start, end: second.end });
    }
    return remarks.filter(remark => remark !== undefined);
}
