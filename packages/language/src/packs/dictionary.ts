export interface Suggestion {
    /** In the author's own letters where nothing changes. */
    readonly text: string;
    /** Whether the word is split in two, or another word put in its place. */
    readonly kind: 'split' | 'word';
    /** Whether little else can be meant: one slip away, or two whole words that were run together. */
    readonly isLikely: boolean;
}

export interface Dictionary {
    /** Whether a word is spelt as in the dictionary, in one of the cases of letters in which it may stand; ё and е as one. */
    has(word: string): boolean;
    /** What the author may have meant, at most five, the likeliest first; the same array for the same word. */
    suggestions(word: string): readonly Suggestion[];
}
