import type { Cursor } from './cursor.js';
import { allMean, phraseTable } from './phrases.js';

const suffixes = phraseTable(dialect => allMean(dialect.ordinalSuffixes, true));

/** Takes what makes the number just taken ordinal: «-я», «-го», “th”. It must touch the number. */
export function takeOrdinalSuffix(cursor: Cursor): boolean {
    return cursor.attempt(() => {
        if (cursor.peek()?.spaced) return undefined;
        cursor.mark('-');
        return cursor.peek()?.spaced ? undefined : cursor.phrase(suffixes());
    }) !== undefined;
}
