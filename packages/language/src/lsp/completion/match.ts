/** Whether what was typed stands for a word that could be offered, in Russian and English alike. */
import { fold } from '../../values/fold.js';
import { inOtherLayout } from './layout.js';

export interface Match {
    /** 0 is best: the beginning of the word itself, of a word in its name, in the other keyboard layout, letters in order. */
    readonly rank: number;
    /** Begins with what was typed, so that no client drops the offer: they compare letters, not «ё» with «е» nor keys. */
    readonly filterText: string;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** How `typed` matches a word, or other names of the same thing; undefined when it does not. */
export function matchOf(typed: string, word: string, names: readonly string[] = []): Match | undefined {
    const wanted = fold(typed);
    if (wanted === '') return { rank: 0, filterText: typed + word };
    const folded = fold(word);
    if (folded.startsWith(wanted)) return { rank: 0, filterText: typed + word.slice(typed.length) };
    const found = (rank: number): Match => ({ rank, filterText: `${typed} ${word}` });
    if (hasWord(folded, wanted) || names.some(name => hasWord(fold(name), wanted))) return found(1);
    const meant = fold(inOtherLayout(typed));
    if (folded.startsWith(meant) || names.some(name => hasWord(fold(name), meant))) return { rank: 2, filterText: typed + word.slice(typed.length) };
    return wanted.length > 1 && isScattered(wanted, folded) ? found(3) : undefined;
}

function hasWord(text: string, wanted: string): boolean {
    if (text.startsWith(wanted)) return true;
    if (!text.includes(wanted)) return false;
    return [...text.matchAll(wordPattern)].some(({ index }) => text.startsWith(wanted, index));
}

/** All letters in order, the first one at the beginning: «рком» in «рекомендации». */
function isScattered(wanted: string, word: string): boolean {
    if (wanted[0] !== word[0]) return false;
    let at = 0;
    for (const letter of wanted) {
        at = word.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
