/** The words of a text, and what is asked about words wherever they stand. */
import { afterChecks, apart } from '../syntax/memo.js';
import { fold } from '../values/fold.js';

/** A word wherever it stands; within one check one object for all places. */
export interface WordForm {
    /** Small letters, «ё» as «е». */
    readonly folded: string;
    /** The same number for equal words of a file, another one for others. */
    readonly id: number;
    /** The bits of its traits. */
    readonly traits: number;
}

/** A word in its place. */
export interface Word {
    readonly start: number;
    readonly end: number;
    readonly folded: string;
    /** Only blanks stand between it and the word before. */
    readonly follows: boolean;
}

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

export function hasTrait({ traits }: WordForm, { bit }: WordTrait): boolean {
    return (traits & bit) !== 0;
}

let formsMet = 0;

function newForm(folded: string): WordForm {
    return { folded, id: ++formsMet, traits: tests.reduce((bits, test, index) => (test(folded) ? bits | 2 ** index : bits), 0) };
}

interface WrittenWord {
    readonly written: string;
    readonly hash: number;
    readonly form: WordForm;
}

/** A power of two, as every number of places. */
const fewest = 1024;

function freePlaces(count: number): (WrittenWord | undefined)[] {
    return Array.from({ length: count }, () => undefined);
}

/** Kept from file to file; some ten thousand words. */
const mostCharacters = 100_000;

/**
 * The words that have been met, as they are written, each in the first free place behind that of its hash. The same words stand in
 * all resolutions of a folder, and here they are found where they stand, without being cut out of the text.
 */
class WrittenWords {
    private places = freePlaces(fewest);
    private count = 0;
    private characters = 0;

    find(text: string, start: number, end: number): WordForm {
        const hash = hashOf(text, start, end);
        const last = this.places.length - 1;
        for (let place = hash & last; ; place = (place + 1) & last) {
            const known = this.places[place];
            if (!known) return this.add(text.slice(start, end), hash);
            if (known.hash === hash && known.written.length === end - start && text.startsWith(known.written, start)) return known.form;
        }
    }

    forget(): void {
        if (this.characters < mostCharacters) return;
        this.places = freePlaces(fewest);
        this.count = 0;
        this.characters = 0;
    }

    private add(written: string, hash: number): WordForm {
        const folded = fold(written);
        const form = folded === written ? newForm(apart(folded)) : this.find(folded, 0, folded.length);
        if (this.count * 2 >= this.places.length) this.grow();
        this.put({ written: folded === written ? form.folded : apart(written), hash, form });
        this.characters += written.length;
        return form;
    }

    private put(word: WrittenWord): void {
        const last = this.places.length - 1;
        let place = word.hash & last;
        while (this.places[place]) place = (place + 1) & last;
        this.places[place] = word;
        this.count++;
    }

    private grow(): void {
        const words = this.places;
        this.places = freePlaces(words.length * 2);
        this.count = 0;
        for (const word of words) if (word) this.put(word);
    }
}

/** Another one in each process: nobody can write words that all fall into one place. */
const seed = Math.trunc(Math.random() * 2 ** 31);

function hashOf(text: string, start: number, end: number): number {
    let hash = seed;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash;
}

const written = new WrittenWords();
afterChecks(() => { written.forget(); });

/** The word that stands somewhere in a text. */
export function formAt(text: string, start: number, end: number): WordForm {
    return written.find(text, start, end);
}
