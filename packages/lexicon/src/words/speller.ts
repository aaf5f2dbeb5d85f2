import type { Dictionary, Suggestion } from '@rezo/language';
import { knownWords, type Knows } from './known-words.js';
import { inLettersOf, plainWord } from './letters.js';
import { nearWords, type Confusion } from './near-words.js';
import { remembering } from './remembering.js';
import { splitsOf, type ShortWords } from './splits.js';
import type { WordGraph } from './word-graph.js';

/** What a language adds to a list of words. */
export interface Spelling {
    /** Whether a word that no list has is made of known words by the rules of the language. */
    readonly isMade: (word: string, knows: Knows) => boolean;
    /** Whether a part before a hyphen, which is no word by itself, may stand there: «научно-». */
    readonly isJoint: (part: string, knows: Knows) => boolean;
    readonly isConfused: Confusion;
    readonly shortWords: ShortWords;
}

const mostSuggestions = 5;
/** Suggestions cost milliseconds, and an editor asks for the same again with every change of the text. */
const mostRemembered = 2000;
/** The words of a text are mostly the same ones again. */
const mostLooked = 20_000;

export class Speller implements Dictionary {
    readonly has = remembering(mostLooked, word => this.lookUp(word));
    readonly suggestions = remembering(mostRemembered, word => this.suggest(word));
    private readonly knows: Knows;

    constructor(private readonly graph: WordGraph, private readonly spelling: Spelling) {
        this.knows = knownWords(graph);
    }

    private lookUp(word: string): boolean {
        const plain = plainWord(word);
        if (this.knows(plain)) return true;
        return plain.includes('-') ? this.badPart(plain.split('-')) === undefined : this.isWord(plain);
    }

    private isWord(plain: string): boolean {
        return this.knows(plain) || this.spelling.isMade(plain, this.knows);
    }

    /** The first part that is neither a word nor stands rightly before another; undefined when all is well. */
    private badPart(parts: readonly string[]): number | undefined {
        const bad = parts.findIndex((part, index) =>
            part.length > 1 && !/\d/.test(part) && !this.isWord(part) && !(index < parts.length - 1 && this.spelling.isJoint(part, this.knows)));
        return bad < 0 ? undefined : bad;
    }

    private suggest(word: string): readonly Suggestion[] {
        const written = word.split(/[-‑]/);
        const bad = written.length > 1 ? this.badPart(written.map(plainWord)) : 0;
        if (bad === undefined) return [];
        const whole = (text: string): string => written.map((part, index) => index === bad ? text : part).join('-');
        const suggestions = this.forPart(written[bad] ?? '').map(suggestion => ({ ...suggestion, text: whole(suggestion.text) }));
        return suggestions.filter(({ text }, index) => text !== word && suggestions.findIndex(other => other.text === text) === index).slice(0, mostSuggestions);
    }

    private forPart(written: string): readonly Suggestion[] {
        const plain = plainWord(written);
        const splits = splitsOf(plain, this.knows, this.spelling.shortWords)
            .map(({ text, isLikely }): Suggestion => ({ text: text.length === written.length + 1 ? spaced(written, text.indexOf(' ')) : text, kind: 'split', isLikely }));
        const near = nearWords(this.graph, plain, this.spelling.isConfused).filter(({ word }) => isOfItsKind(word, plain))
            .map(({ word, cost }): Suggestion => ({ text: inLettersOf(written, word), kind: 'word', isLikely: cost <= oneSlip }));
        return [...splits, ...near].sort((a, b) => Number(b.isLikely) - Number(a.isLikely));
    }
}

const oneSlip = 10;

/** No abbreviation for a word in small letters, and a name only for itself: «россия». */
function isOfItsKind(word: string, written: string): boolean {
    if (written !== written.toLowerCase() || word === word.toLowerCase()) return true;
    return word.toLowerCase() === written;
}

/** The author's own letters with a space between them. */
function spaced(written: string, at: number): string {
    return `${written.slice(0, at)} ${written.slice(at)}`;
}
