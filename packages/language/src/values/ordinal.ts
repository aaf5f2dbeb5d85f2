import { Cursor } from './cursor.js';
import { visible } from './fold.js';
import { toLatinLetters } from './look-alikes.js';
import { takeOrdinalSuffix } from './ordinal-suffix.js';
import type { Parsed } from './parsed.js';
import { parsed } from './parsed.js';
import { phraseTable } from './phrases.js';
import { fromRoman } from './roman.js';

/** A place in a series and how it was written: `24`, `24-я` (arabic), `XXIV` (roman), `двадцать четвёртая` (word). */
export interface Ordinal {
    /** At least 1. */
    readonly value: number;
    readonly form: 'arabic' | 'roman' | 'word';
}

const ordinalWords = phraseTable(dialect => dialect.ordinalWords);
const tensWords = phraseTable(dialect => dialect.tensWords);

/** As many digits as any series of events will need. */
const mostDigits = 9;

/**
 * Reads an ordinal: Arabic digits with or without an ending, a Roman numeral up to 3999 in either case, or words up to 99
 * in any grammatical form. Problems: `empty`, `unreadable`. Remark: `mixed-alphabet` on a numeral with Cyrillic letters.
 */
export function parseOrdinal(text: string): Parsed<Ordinal> {
    const cursor = new Cursor(text);
    const ordinal = readOrdinal(cursor);
    if (!ordinal || !cursor.done) return cursor.unread();
    return parsed(ordinal, cursor.remarks);
}

/** Takes an ordinal if one stands here. */
export function readOrdinal(cursor: Cursor): Ordinal | undefined {
    return cursor.attempt(() => readArabic(cursor)) ?? cursor.attempt(() => readWords(cursor)) ?? cursor.attempt(() => readRoman(cursor));
}

function readArabic(cursor: Cursor): Ordinal | undefined {
    const number = cursor.number(1, mostDigits);
    if (!number || number.value === 0) return undefined;
    takeOrdinalSuffix(cursor);
    return { value: number.value, form: 'arabic' };
}

function readWords(cursor: Cursor): Ordinal | undefined {
    const compound = cursor.attempt(() => {
        const tens = cursor.phrase(tensWords());
        if (!tens) return undefined;
        cursor.mark('-');
        const unit = cursor.phrase(ordinalWords());
        return unit && unit.value < 10 ? tens.value + unit.value : undefined;
    });
    const value = compound ?? cursor.phrase(ordinalWords())?.value;
    return value === undefined ? undefined : { value, form: 'word' };
}

function readRoman(cursor: Cursor): Ordinal | undefined {
    const token = cursor.take('word');
    if (!token || token.end - token.start > 64) return undefined;
    const written = visible(cursor.text.slice(token.start, token.end)).toUpperCase();
    const numeral = toLatinLetters(written);
    const value = fromRoman(numeral);
    if (value === undefined) return undefined;
    if (numeral !== written) cursor.remark({ code: 'mixed-alphabet', start: token.start, end: token.end, replacement: numeral });
    return { value, form: 'roman' };
}
