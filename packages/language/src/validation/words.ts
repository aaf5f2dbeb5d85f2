/** The words of a text, and what is asked about words wherever they stand. */
import { memoByText } from '../syntax/memo.js';

export interface Word {
    readonly start: number;
    readonly end: number;
    /** Small letters, «ё» as «е»; one string for all places where the word stands. */
    readonly folded: string;
    /** The same number for equal words of a file, another one for others. */
    readonly id: number;
    /** The bits of its traits. */
    readonly traits: number;
    /** Only blanks stand between it and the word before. */
    readonly follows: boolean;
}

export type WordForm = Pick<Word, 'folded' | 'id' | 'traits'>;

/** What some rule asks about every word; asked once about each word that there is. */
export interface WordTrait {
    readonly bit: number;
}

const tests: ((folded: string) => boolean)[] = [];

/** To be declared by a module where it is loaded, before any text is read. */
export function wordTrait(test: (folded: string) => boolean): WordTrait {
    tests.push(test);
    return { bit: 2 ** (tests.length - 1) };
}

export function hasTrait({ traits }: Pick<Word, 'traits'>, { bit }: WordTrait): boolean {
    return (traits & bit) !== 0;
}

let formsMet = 0;

/** The same words stand in all resolutions of a folder. */
export const formOf = memoByText((folded): WordForm => ({
    folded,
    id: ++formsMet,
    traits: tests.reduce((bits, test, index) => (test(folded) ? bits | 2 ** index : bits), 0),
}));
