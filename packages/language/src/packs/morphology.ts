export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

/** One reading of a word that is declined: «школы» is a genitive singular, and a nominative and an accusative plural. */
export interface Reading {
    readonly part: 'noun' | 'adjective';
    /** The dictionary form, in small letters. */
    readonly lemma: string;
    readonly case: GrammaticalCase;
    readonly number: 'singular' | 'plural';
    /** Undefined in the plural. */
    readonly gender: 'masculine' | 'feminine' | 'neuter' | undefined;
}

/** The declension of a language. What it does not know for certain it has no readings of, and the rules are silent. */
export interface Morphology {
    /** All readings of a word as a noun or an adjective; none for one that is not known to be declined. */
    readings(word: string): readonly Reading[];
    /** All forms, in small letters, of the words of which this may be a form. */
    forms(word: string): ReadonlySet<string>;
    /** A name in the nominative put into another case; undefined when that is not certain. */
    decline(name: string, into: GrammaticalCase): string | undefined;
}
