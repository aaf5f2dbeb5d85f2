import type { Cursor, Piece } from './cursor.js';
import { wrongYear, yearWordRemark } from './date-problems.js';
import { readYear } from './date-side.js';
import { months, silentWords, yearWords } from './date-words.js';
import type { Deadline } from './due.js';
import { readOrdinal } from './ordinal.js';
import type { Parsed, ValueProblem } from './parsed.js';
import { failed, parsed } from './parsed.js';
import { allMean, phraseTable } from './phrases.js';

const quarterWords = phraseTable(dialect => allMean(dialect.deadlines.quarter, true));

type Reading = Parsed<Deadline> | undefined;

/** `I квартал 2025 г.`, `third quarter of 2025`, `Q3 2025`, `2025-Q3`; a quarter without its year is a problem. */
export function readQuarter(cursor: Cursor): Reading {
    return cursor.attempt(() => {
        const early = cursor.attempt(() => {
            const year = cursor.number(4, 4);
            if (year) cursor.mark('-');
            return year;
        });
        cursor.phrase(silentWords());
        const start = cursor.nextStart;
        const value = namedQuarter(cursor);
        if (value === undefined) return undefined;
        const quarter = { value, start, end: cursor.passedEnd };
        if (value < 1 || value > 4) return failed({ code: 'no-such-date', start, end: quarter.end, detail: { quarter: value } });
        const { year, remarks } = early ? { year: early, remarks: [] } : yearOf(cursor);
        if (!year) return lacksYear(cursor, quarter, { quarter: value });
        const wrong = wrongYear(year);
        if (wrong) return failed(wrong);
        return parsed<Deadline>({ type: 'quarter', year: year.value, quarter: value }, [...cursor.remarks, ...remarks]);
    });
}

/** `III квартал` or `Q3` */
function namedQuarter(cursor: Cursor): number | undefined {
    return cursor.attempt(() => {
        const ordinal = readOrdinal(cursor);
        return ordinal && cursor.phrase(quarterWords()) ? ordinal.value : undefined;
    }) ?? cursor.attempt(() => (cursor.phrase(quarterWords()) ? cursor.number(1, 2)?.value : undefined));
}

/** `октябрь 2025 г.`, `2025-10`, `10.2025`; a month without its year is a problem. */
export function readMonth(cursor: Cursor): Reading {
    return cursor.attempt(() => {
        const numeric = numericMonth(cursor);
        const month = numeric?.month ?? cursor.phrase(months());
        if (!month) return undefined;
        const { year, remarks } = numeric ? { year: numeric.year, remarks: [] } : yearOf(cursor);
        if (!year) return cursor.done ? lacksYear(cursor, month, { month: month.value }) : undefined;
        if (!cursor.done) return undefined;
        const wrong = wrongYear(year);
        if (wrong) return failed(wrong);
        if (month.value < 1 || month.value > 12) {
            return failed({ code: 'no-such-date', start: month.start, end: month.end, detail: { month: month.value } });
        }
        return parsed<Deadline>({ type: 'month', year: year.value, month: month.value }, [...cursor.remarks, ...remarks]);
    });
}

function numericMonth(cursor: Cursor): { readonly year: Piece; readonly month: Piece } | undefined {
    return cursor.attempt(() => {
        const year = cursor.number(4, 4);
        const month = year && cursor.mark('-') && cursor.number(1, 2);
        return month && { year, month };
    }) ?? cursor.attempt(() => {
        const month = cursor.number(1, 2);
        const year = month && cursor.mark('.') && cursor.number(4, 4);
        cursor.phrase(yearWords());
        return year && { year, month };
    });
}

/** `2025`, `2025 год` */
export function readYearAlone(cursor: Cursor): Reading {
    return cursor.attempt(() => {
        cursor.phrase(silentWords());
        const { year } = readYear(cursor) ?? {};
        if (!year || !cursor.done) return undefined;
        const wrong = wrongYear(year);
        return wrong ? failed(wrong) : parsed<Deadline>({ type: 'year', year: year.value }, cursor.remarks);
    });
}

/** The year after a month or a quarter, where the year word must be right. */
function yearOf(cursor: Cursor): { readonly year: Piece | undefined; readonly remarks: readonly ValueProblem[] } {
    return cursor.attempt(() => {
        cursor.phrase(silentWords());
        const read = readYear(cursor);
        const remark = read && yearWordRemark(read, false);
        return read && { year: read.year, remarks: remark ? [remark] : [] };
    }) ?? { year: undefined, remarks: [] };
}

function lacksYear(cursor: Cursor, named: Piece, detail: { readonly month?: number; readonly quarter?: number }): Parsed<never> {
    return cursor.done ? failed({ code: 'missing-year', start: named.start, end: named.end, detail }) : cursor.unread();
}
