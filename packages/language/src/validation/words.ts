/** The words of a text, found by character codes: rules that compare neighbours read every word of every file. */
import type { ProseText } from './prose-text.js';
import { memoByText, memoWhileChecking } from '../syntax/memo.js';

export interface Word {
    readonly start: number;
    readonly end: number;
    /** Small letters, «ё» as «е»; one string for all places where the word stands. */
    readonly folded: string;
    /** The same number for equal words of a file, another one for others. */
    readonly id: number;
    /** Only blanks stand between it and the word before. */
    readonly follows: boolean;
}

/** What a character is to a word. */
const letter = 1;
/** A letter or digit that stands for itself when the case of letters does not count. */
const small = 2;
/** A hyphen or apostrophe, which belongs to the word when a letter follows. */
const joiner = 4;

function readKinds(): Uint8Array {
    const kinds = new Uint8Array(0x2020);
    for (let code = 0; code < kinds.length; code++) {
        const character = String.fromCharCode(code);
        if (/[A-Za-z0-9\u00C0-\u024F\u0400-\u04FF]/.test(character)) kinds[code] = character === fold(character) ? letter | small : letter;
        else if (/[-‑'’]/.test(character)) kinds[code] = joiner;
    }
    return kinds;
}

/** Made when it is first needed: it takes a millisecond, and publishing asks no rule that needs it. */
let kinds: Uint8Array | undefined;

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

let formsMet = 0;
/** The same words stand in all resolutions of a folder. */
const formOf = memoByText((folded): Pick<Word, 'folded' | 'id'> => ({ folded, id: ++formsMet }));

/** Letters and digits, with hyphens and apostrophes between them. */
export const wordsOf = memoWhileChecking(({ text }: ProseText): readonly Word[] => {
    const words: Word[] = [];
    let last = -1;
    for (let at = 0; at < text.length; at++) {
        if ((kindAt(text, at) & letter) === 0) continue;
        const start = at;
        let all = letter | small;
        for (let kind = kindAt(text, at); (kind & letter) !== 0 || (kind === joiner && (kindAt(text, at + 1) & letter) !== 0); kind = kindAt(text, ++at)) {
            if (kind !== joiner) all &= kind;
        }
        const written = text.slice(start, at);
        const { folded, id } = formOf((all & small) !== 0 ? written : fold(written));
        words.push({ start, end: at, folded, id, follows: last >= 0 && isBlank(text, last, start) });
        last = at;
    }
    return words;
});

function kindAt(text: string, at: number): number {
    kinds ??= readKinds();
    const code = at < text.length ? text.charCodeAt(at) : 0;
    // Looking behind the end of a table is many times slower than asking where it ends.
    return code < kinds.length ? kinds[code] ?? 0 : 0;
}

function isBlank(text: string, from: number, to: number): boolean {
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0;
    return text.slice(from, to).trim() === '';
}
