/** One reading of a text, character by character: its words, and what the rules may have to look at more closely. */
import { fold } from '../values/fold.js';
import { bits, tablesOfTraits, type Places, type Trait } from './traits.js';
import { formOf, type Word, type WordTrait } from './words.js';

/** Letters and digits, with hyphens and apostrophes between them, make a word. */
export class Reading {
    readonly words: readonly Word[];
    private readonly traits: number;
    private readonly wordTraits: number;

    constructor(text: string) {
        const { groupOf, beside, width, isLetter, isSmall, places } = tablesOfTraits();
        const words: Word[] = [];
        let [traits, wordTraits] = [0, 0];
        let before = places.edge;
        let last = -1;
        for (let at = 0; at < text.length;) {
            const start = at;
            let small = 1;
            for (let inWord = true; inWord;) {
                let group = groupAt(text, at, groupOf, places);
                if (group === places.blank && before === places.stop) group = places.blankBehindStop;
                traits |= beside[before * width + group] ?? 0;
                before = group;
                if (isLetter[group] === 1) small &= isSmall[group] ?? 0;
                const joins = at > start && (group === places.hyphen || group === places.apostrophe) && isLetter[groupAt(text, at + 1, groupOf, places)] === 1;
                inWord = joins || isLetter[group] === 1;
                if (inWord) at++;
            }
            if (at > start) {
                const written = text.slice(start, at);
                const form = formOf(small === 1 ? written : fold(written));
                words.push({ start, end: at, folded: form.folded, id: form.id, traits: form.traits, follows: last >= 0 && isBlank(text, last, start) });
                wordTraits |= form.traits;
                last = at;
            }
            at++;
        }
        this.words = words;
        this.traits = traits;
        this.wordTraits = wordTraits;
    }

    /** Whether the text may have a trait: if not, it has it surely not. */
    mayHave(trait: Trait): boolean {
        return (this.traits & bits[trait]) !== 0;
    }

    /** Whether some word has a trait. */
    hasWord({ bit }: WordTrait): boolean {
        return (this.wordTraits & bit) !== 0;
    }
}

function groupAt(text: string, at: number, groupOf: Uint8Array, places: Places): number {
    if (at >= text.length) return places.edge;
    const code = text.charCodeAt(at);
    // Looking behind the end of a table is many times slower than asking where it ends.
    return code < groupOf.length ? groupOf[code] ?? 0 : code === 0xFFFC ? places.notText : places.beyond;
}

function isBlank(text: string, from: number, to: number): boolean {
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0;
    return text.slice(from, to).trim() === '';
}
