import type { Cursor, Piece } from './cursor.js';
import type { YearWord } from './date-words.js';
import { months, silentWords, yearWords } from './date-words.js';
import { takeOrdinalSuffix } from './ordinal-suffix.js';

/** One written date, which in a range may leave to the other what they share: «18» of «18–19 октября 2018 года». */
export interface DateSide {
    /** Its place includes quotation marks: «27». */
    readonly day?: Piece;
    readonly month?: Piece;
    readonly year?: Piece;
    /** A year of two digits, as written. */
    readonly shortYear?: Piece;
    readonly yearWord?: Piece<YearWord>;
    readonly iso?: boolean;
    readonly start: number;
    readonly end: number;
}

type Parts = Omit<DateSide, 'start' | 'end'>;

/** Reads a date in any written form, whole or in part; undefined, and nothing taken, if none stands here. */
export function readDateSide(cursor: Cursor): DateSide | undefined {
    const start = cursor.nextStart;
    for (const form of [isoForm, numericForm, dayFirstForm, monthFirstForm]) {
        const parts = cursor.attempt(() => form(cursor));
        if (parts) return { ...parts, start, end: cursor.passedEnd };
    }
    return undefined;
}

/** A year of four digits and the word after it; a comma may stand before it. */
export function readYear(cursor: Cursor): Pick<DateSide, 'year' | 'yearWord'> | undefined {
    return cursor.attempt(() => {
        cursor.mark(',');
        const year = cursor.number(4, 4);
        return year && { year, yearWord: cursor.phrase(yearWords()) };
    });
}

/** `2019-08-27` */
function isoForm(cursor: Cursor): Parts | undefined {
    const year = cursor.number(4, 4);
    const month = year && cursor.mark('-') && cursor.number(1, 2);
    const day = month && cursor.mark('-') && cursor.number(1, 2);
    return day && { year, month, day, yearWord: cursor.phrase(yearWords()), iso: true };
}

/** `27.08.2019`, `28.09` */
function numericForm(cursor: Cursor): Parts | undefined {
    const day = cursor.number(1, 2);
    const month = day && cursor.mark('.') && cursor.number(1, 2);
    if (!month) return undefined;
    const rest = cursor.attempt(() => {
        cursor.mark('.');
        const shortYear = cursor.peek()?.spaced ? undefined : cursor.number(2, 2);
        return shortYear ? { shortYear, yearWord: cursor.phrase(yearWords()) } : readYear(cursor);
    });
    return { day, month, ...rest };
}

/** «27», 27-го, 27th */
function readDay(cursor: Cursor): Piece | undefined {
    return cursor.attempt(() => {
        const start = cursor.nextStart;
        const quoted = cursor.mark('"');
        const day = cursor.number(1, 2);
        if (!day || (quoted && !cursor.mark('"'))) return undefined;
        const end = cursor.passedEnd;
        takeOrdinalSuffix(cursor);
        return { value: day.value, start, end };
    });
}

/** `27 августа 2019 г.`, `27 августа`, `27` */
function dayFirstForm(cursor: Cursor): Parts | undefined {
    const day = readDay(cursor);
    if (!day) return undefined;
    const month = cursor.attempt(() => {
        cursor.phrase(silentWords());
        return cursor.phrase(months());
    });
    return { day, month, ...readYear(cursor) };
}

/** `August 27, 2019`, `August 27`; `August 2019` and `August` too, which lack their day */
function monthFirstForm(cursor: Cursor): Parts | undefined {
    const month = cursor.phrase(months());
    return month && { month, day: readDay(cursor), ...readYear(cursor) };
}
