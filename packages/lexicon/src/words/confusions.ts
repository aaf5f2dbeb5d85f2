import type { Confusion } from './near-words.js';

/** Pairs of letters that sound alike, and neighbours on a keyboard. */
export function confusions(alike: string, rows: readonly string[]): Confusion {
    const pairs = new Set<string>();
    const add = (a: string, b: string): void => { pairs.add(a + b).add(b + a); };
    for (const [a = '', b = ''] of alike.split(' ')) add(a, b);
    for (const row of rows) for (let at = 1; at < row.length; at++) add(row[at - 1] ?? '', row[at] ?? '');
    return (typed, meant) => pairs.has(typed + meant);
}
