import type { Knows } from './known-words.js';

/** Which short words there are to split off a longer one; of three letters and more every word counts. */
export interface ShortWords {
    readonly first: ReadonlySet<string>;
    readonly last: ReadonlySet<string>;
}

export interface Split {
    readonly text: string;
    /** Two whole words of some length: hardly by chance. */
    readonly isLikely: boolean;
}

const likelyLength = 4;
/** «РосАтом» is a name, «Стратегиицифровой» none. */
const nameLength = 5;

/** The ways to read a word as two, those first whose shorter part is the longest; at most two. */
export function splitsOf(word: string, knows: Knows, short: ShortWords): readonly Split[] {
    const found: { readonly text: string; readonly least: number }[] = [];
    for (let at = 1; at < word.length; at++) {
        const [first, second] = [word.slice(0, at), word.slice(at)];
        if (!isWhole(first, short.first) || !isWhole(second, short.last) || !isSplitByCase(first, second)) continue;
        if (knows(first) && knows(second)) found.push({ text: `${first} ${second}`, least: Math.min(first.length, second.length) });
    }
    const startsSmall = word.charAt(0) === word.charAt(0).toLowerCase();
    const isLikely = (least: number): boolean => startsSmall ? least >= likelyLength || hasInnerCapital(word) : least >= nameLength;
    return found.sort((a, b) => b.least - a.least).slice(0, 2).map(({ text, least }) => ({ text, isLikely: isLikely(least) }));
}

function isWhole(part: string, short: ReadonlySet<string>): boolean {
    return part.length > 2 || short.has(part.toLowerCase());
}

/** «психологаМинистерства» has one place to be split at. */
function isSplitByCase(first: string, second: string): boolean {
    return !hasInnerCapital(first + second) || (!hasInnerCapital(first) && !hasInnerCapital(second));
}

/** A capital behind a small letter. */
function hasInnerCapital(word: string): boolean {
    return /[a-zа-яё][A-ZА-ЯЁ]/.test(word);
}
