/** What a value parser found: the value, with remarks on how it is written, or the one problem that hides it. */
export type Parsed<T> =
    | { readonly ok: true; readonly value: T; readonly remarks: readonly ValueProblem[] }
    | { readonly ok: false; readonly problem: ValueProblem };

/**
 * What can be wrong with a value.
 *
 * Problems, which leave no value: `empty`; `unreadable`; `no-such-date` (30 February, month 13, quarter 5, a year before
 * 1000); `missing-year`, `missing-month`, `missing-day`; `short-year` (27.08.19); `missing-number` («за» without votes);
 * `repeated` (the same part of a vote twice); `not-whole` (12,5 people); `too-large` (above 2^31).
 *
 * Remarks, which come with a value: `reversed` (ends before it starts); `year-word` («2022 год» for «2022 года»);
 * `mixed-alphabet` (Cyrillic «Х» for the Roman numeral X, Latin “c” for the preposition «с»).
 */
export type ValueProblemCode =
    | 'empty' | 'unreadable' | 'no-such-date' | 'missing-year' | 'missing-month' | 'missing-day' | 'short-year'
    | 'missing-number' | 'repeated' | 'not-whole' | 'too-large'
    | 'reversed' | 'year-word' | 'mixed-alphabet';

/** What a message about a problem may want to name; only what the problem's code makes meaningful is set. */
export interface ValueDetail {
    /** The day as written, with `month` and, when the month exists, `daysInMonth`. */
    readonly day?: number;
    /** The month as written, 1 is January. */
    readonly month?: number;
    readonly year?: number;
    /** How many days the month has in that year. */
    readonly daysInMonth?: number;
    readonly quarter?: number;
    /** The word that belongs there. */
    readonly word?: string;
}

/** One wrong part of a value. `start` and `end` are UTF-16 offsets in the text given to the parser, `end` exclusive. */
export interface ValueProblem {
    readonly code: ValueProblemCode;
    readonly start: number;
    readonly end: number;
    readonly detail?: ValueDetail;
    /** What should stand at `start`..`end`, when that is certain; empty when nothing should. */
    readonly replacement?: string;
}

/** A value that was read; remarks are put into the order of the text. */
export function parsed<T>(value: T, remarks: readonly ValueProblem[] = []): Parsed<T> {
    return { ok: true, value, remarks: remarks.toSorted((a, b) => a.start - b.start) };
}

/** A value that could not be read. */
export function failed(problem: ValueProblem): Parsed<never> {
    return { ok: false, problem };
}
