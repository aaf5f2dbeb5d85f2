/**
 * What rules know of a natural language beyond its dialect table. The language package states what it asks for; who makes it
 * (libraries and dictionaries of megabytes) stands above it, and is loaded when a rule that needs it is run for the first time.
 */
import type { DialectId } from '../dialects/index.js';
import type { Dictionary } from './dictionary.js';
import type { Morphology } from './morphology.js';

export interface LanguagePack {
    readonly morphology: Morphology;
    readonly dictionary: Dictionary;
}

export type Need = keyof LanguagePack;

/** Makes parts of language packs. */
export interface PackSource {
    /** Undefined for a language that has no such part; rejects when it is there and cannot be read. */
    load<N extends Need>(need: N, language: DialectId): Promise<LanguagePack[N] | undefined>;
}

export const noPacks: PackSource = { load: () => Promise.resolve(undefined) };
