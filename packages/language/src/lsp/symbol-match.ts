/** How well a typed query names a text, by its words. Knows every alphabet; «ё» is «е». Pure. */
import { fold } from '../values/fold.js';

/** A text prepared for matching. */
export interface Searchable {
    readonly folded: string;
    /** Offsets at which words begin. */
    readonly starts: readonly number[];
}

const wordStart = /[\p{L}\p{N}\p{M}]+/gu;

export function searchable(text: string): Searchable {
    const folded = fold(text);
    return { folded, starts: Array.from(folded.matchAll(wordStart), match => match.index) };
}

/** The words of a query; an empty query has none and matches everything. */
export function queryWords(query: string): readonly string[] {
    return fold(query).match(wordStart) ?? [];
}

/**
 * 0 for no match; else the better the higher: the text begins with the query, its words begin with the words of the
 * query in their order, in any order, with its letters as initials, or the query stands inside a word.
 */
export function matchScore(words: readonly string[], text: Searchable): number {
    const [first, ...rest] = words;
    if (first === undefined) return 1;
    const inOrder = startsInOrder(words, text);
    if (inOrder !== undefined) return inOrder === 0 ? 6 : 5;
    if (words.every(word => beginsAt(word, text, 0) !== undefined)) return 4;
    if (rest.length === 0 && hasInitials(first, text)) return 3;
    return words.every(word => text.folded.includes(word)) ? 2 : 0;
}

/** The place of the first of the words, when each begins a word behind the one before it. */
function startsInOrder(words: readonly string[], text: Searchable): number | undefined {
    let from = 0;
    let first: number | undefined;
    for (const word of words) {
        const at = beginsAt(word, text, from);
        if (at === undefined) return undefined;
        first ??= at;
        from = at + 1;
    }
    return first;
}

/** The index of the first word, from one on, that begins so. */
function beginsAt(word: string, { folded, starts }: Searchable, from: number): number | undefined {
    for (let index = from; index < starts.length; index++) if (folded.startsWith(word, starts[index])) return index;
    return undefined;
}

/** «мко» finds «Министерство культуры области»: the letters begin words that follow each other. */
function hasInitials(word: string, { folded, starts }: Searchable): boolean {
    const letters = [...word];
    if (letters.length < 2 || letters.length > starts.length) return false;
    return starts.some((_, index) => letters.every((letter, at) => starts[index + at] !== undefined && folded.startsWith(letter, starts[index + at])));
}
