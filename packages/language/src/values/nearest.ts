import { fold } from './fold.js';

const longestWord = 64;

/**
 * How many letters must be inserted, dropped, changed or swapped with their neighbour to make `b` of `a`
 * (Damerau–Levenshtein, each stretch edited once). Counts UTF-16 units as written.
 * Gives `limit + 1` as soon as the distance is known to exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    const outside = limit + 1;
    let beforeLast = new Int32Array(b.length + 1);
    let last = Int32Array.from(beforeLast, (_, column) => column);
    let current = new Int32Array(b.length + 1);
    let bestOfLast = 0;
    for (let row = 1; row <= a.length; row++) {
        current.fill(outside);
        if (row <= limit) current[0] = row;
        let best = current[0] ?? outside;
        for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(
                (last[column] ?? outside) + 1,
                (current[column - 1] ?? outside) + 1,
                (last[column - 1] ?? outside) + (same ? 0 : 1),
            );
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? outside) + 1);
            }
            current[column] = cost;
            best = Math.min(best, cost);
        }
        // A swap reaches two rows back, so one hopeless row is not yet the end.
        if (best > limit && bestOfLast > limit) return outside;
        bestOfLast = best;
        const spare = beforeLast;
        beforeLast = last;
        last = current;
        current = spare;
    }
    return Math.min(last[b.length] ?? outside, outside);
}

/** How many slips a word of this length may hold and still be recognised: none in two letters, one in five, two in more. */
const allowance = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/**
 * The candidate that the word is a slip of: at most 2 edits away (1 in a word shorter than six letters), and no other
 * candidate as near. Case, «ё» and invisible characters do not count. Undefined if there is none or it is not clear.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
    if (word.length > longestWord * 2) return undefined;
    const written = fold(word);
    if (written === '' || written.length > longestWord) return undefined;
    let found: { readonly candidate: string; readonly folded: string; readonly distance: number } | undefined;
    let clear = false;
    for (const candidate of candidates) {
        const folded = fold(candidate);
        const allowed = allowance(Math.max(written.length, folded.length));
        const distance = editDistance(written, folded, Math.min(allowed, found?.distance ?? allowed));
        if (distance > allowed || (found && distance > found.distance)) continue;
        if (found && distance === found.distance) {
            if (folded !== found.folded) clear = false;
            continue;
        }
        found = { candidate, folded, distance };
        clear = true;
    }
    return clear ? found?.candidate : undefined;
}
