export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

export type PartOfSpeech = 'noun' | 'adjective' | 'participle' | 'verb' | 'infinitive' | 'gerund' | 'pronoun' | 'numeral' | 'adverb' | 'preposition' | 'conjunction' | 'particle' | 'other';

/** One reading of a word form: «стали» is a verb in the past and a noun in several cases. */
export interface Reading {
    readonly part: PartOfSpeech;
    /** The dictionary form, in lower case. */
    readonly lemma: string;
    readonly case?: GrammaticalCase;
    readonly number?: 'singular' | 'plural';
    readonly gender?: 'masculine' | 'feminine' | 'neuter';
    readonly isAnimate?: boolean;
    /** How likely the reading is among all of the word, from 0 to 1. */
    readonly likelihood: number;
}

export interface Morphology {
    /** All readings of a word, the likeliest first; none for a word that is neither known nor like a known one. */
    readings(word: string): readonly Reading[];
    /** A name in the nominative put into another case; undefined when that is not certain. */
    decline(name: string, into: GrammaticalCase): string | undefined;
}
