/** Whether a title in quotation marks is meant to be the theme of the event and is written otherwise. */
import { fold } from '../values/fold.js';
import { editDistance } from '../values/nearest.js';

function wordsIn(title: string): readonly string[] {
    return fold(title).match(/[a-zа-я\d]+/g) ?? [];
}

/** Sharing most of their words, and none a shorter form of the other: the same theme with a slip or a change in one of the two. */
export function isNearMiss(quoted: string, theme: string): boolean {
    if (quoted === theme) return false;
    const [written, declared] = [wordsIn(quoted), wordsIn(theme)];
    if (written.length < 2 || declared.length < 2) return false;
    const [shorter, longer] = written.length <= declared.length ? [written, declared] : [declared, written];
    // A part of the theme is a short name of it; the same words with other marks are the same.
    if (` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)) return false;
    return sharedInOrder(written, declared) * 3 >= longer.length * 2;
}

/** How many words the two have in common in the same order. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
    let row: readonly number[] = b.map(() => 0);
    for (const word of a) {
        let diagonal = 0;
        let left = 0;
        row = b.map((other, at) => {
            const above = row[at] ?? 0;
            left = Math.max(left, above, isSameWord(word, other) ? diagonal + 1 : 0);
            diagonal = above;
            return left;
        });
    }
    return row.at(-1) ?? 0;
}

function isSameWord(a: string, b: string): boolean {
    return a === b || (a.length > 4 && b.length > 4 && editDistance(a, b, 2) <= 2);
}
