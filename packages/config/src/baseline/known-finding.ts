import type { Diagnostic, OpenFile } from '@rezo/language';
import { comparable, wordsOf } from './words.js';

/** Findings of one rule about the same words of one file. */
export interface KnownFinding {
    readonly rule: string;
    /** As they are compared. */
    readonly words: string;
    /** How many there are, from 1. */
    readonly count: number;
}

export type Identity = Pick<KnownFinding, 'rule' | 'words'>;

export function identityOf(file: Pick<OpenFile, 'text' | 'document'>, diagnostic: Diagnostic): Identity {
    return { rule: String(diagnostic.code ?? ''), words: comparable(wordsOf(file, diagnostic)) };
}

/** Unlike for any two that differ: the id of a rule has no line ends. */
export function keyOf({ rule, words }: Identity): string {
    return `${rule}\n${words}`;
}

/** How many findings these entries stand for. */
export function countOf(findings: Iterable<KnownFinding>): number {
    let sum = 0;
    for (const { count } of findings) sum += count;
    return sum;
}
