import type { Cursor, Piece } from './cursor.js';
import type { ValueProblem } from './parsed.js';
import { phraseTable } from './phrases.js';

/** The largest number of people or votes that is believed. */
export const largestCount = 2 ** 31;

const scales = phraseTable(dialect => dialect.countScales);

/** A whole number, or why there is none. */
export type WholeNumber = { readonly ok: true; readonly number: Piece } | { readonly ok: false; readonly problem: ValueProblem };

/**
 * Takes a whole number with or without its thousands set apart: `1200`, `1 200`, `1,200`. Undefined if no number stands here.
 * Problems: `not-whole` (12,5), `too-large` (above 2^31), `unreadable` with the digits as replacement («2 тыс.»).
 */
export function readWholeNumber(cursor: Cursor): WholeNumber | undefined {
    const first = cursor.take('number');
    if (!first) return undefined;
    let digits = first.text;
    if (digits.length <= 3) digits += takeGroups(cursor);
    const { start } = first;
    const end = cursor.passedEnd;
    const fraction = cursor.attempt(() => (cursor.mark('.', ',') && !cursor.peek()?.spaced ? cursor.take('number') : undefined));
    if (fraction) return { ok: false, problem: { code: 'not-whole', start, end: fraction.end } };
    const value = digits.length > 15 ? Infinity : Number(digits);
    if (value > largestCount) return { ok: false, problem: { code: 'too-large', start, end } };
    const scale = cursor.phrase(scales());
    if (scale) {
        const replacement = value * scale.value <= largestCount ? String(value * scale.value) : undefined;
        return { ok: false, problem: { code: 'unreadable', start, end: scale.end, ...(replacement && { replacement }) } };
    }
    return { ok: true, number: { value, start, end } };
}

/** Groups of three digits after white space or after commas, not both. */
function takeGroups(cursor: Cursor): string {
    let digits = '';
    const comma = takeGroup(cursor, true);
    for (let group = comma ?? takeGroup(cursor, false); group; group = takeGroup(cursor, comma !== undefined)) digits += group;
    return digits;
}

function takeGroup(cursor: Cursor, afterComma: boolean): string | undefined {
    return cursor.attempt(() => {
        if (afterComma && (cursor.peek()?.spaced || !cursor.mark(','))) return undefined;
        const token = cursor.peek();
        if (token?.kind !== 'number' || token.text.length !== 3 || token.spaced === afterComma) return undefined;
        cursor.take('number');
        return token.text;
    });
}
