export interface Dictionary {
    /** Whether a word is spelt as in the dictionary, in one of the cases of letters in which it may stand; ё and е as one. */
    has(word: string): boolean;
    /** What the author may have meant, the likeliest first, in the case of the word's own letters; also the word split in two. */
    suggestions(word: string): readonly string[];
}
