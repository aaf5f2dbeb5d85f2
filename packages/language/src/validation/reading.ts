/** One reading of a text, character by character: its words, and what the rules may have to look at more closely. */
import { bits, tablesOfTraits, type Places, type Trait } from './traits.js';
import { formAt, hashed, type Word, type WordForm, type WordTrait } from './words.js';

/** Letters and digits, with hyphens and apostrophes between them, make a word. */
export class Reading {
    /** The words, without their places. */
    readonly forms: readonly WordForm[];
    /** The bits of what it may have. */
    readonly traits: number;
    private readonly wordTraits: number;
    /** Where each word begins, and where it ends. */
    private readonly bounds: readonly number[];
    private placed: readonly Word[] | undefined;

    constructor(private readonly text: string) {
        const { groupOf, beside, width, isLetter, places } = tablesOfTraits();
        const forms: WordForm[] = [];
        const bounds: number[] = [];
        let [traits, wordTraits, start, hash] = [0, 0, -1, 0];
        let before = places.edge;
        for (let at = 0; at <= text.length; at++) {
            const code = text.charCodeAt(at);
            let group = groupOfCode(code, groupOf, places);
            if (group === places.blank && before === places.stop) group = places.blankBehindStop;
            traits |= beside[before * width + group] ?? 0;
            before = group;
            const joins = start >= 0 && (group === places.hyphen || group === places.apostrophe) && isLetter[groupOfCode(text.charCodeAt(at + 1), groupOf, places)] === 1;
            if (joins || isLetter[group] === 1) {
                if (start < 0) [start, hash] = [at, 0];
                hash = hashed(hash, code);
            } else if (start >= 0) {
                const form = formAt(text, start, at, hash);
                forms.push(form);
                bounds.push(start, at);
                wordTraits |= form.traits;
                start = -1;
            }
        }
        this.forms = forms;
        this.bounds = bounds;
        this.traits = traits;
        this.wordTraits = wordTraits;
    }

    /** The words in their places; made for the few texts whose words are looked at one by one. */
    get words(): readonly Word[] {
        return this.placed ??= this.forms.map(({ folded }, index) => ({ start: this.startOf(index), end: this.endOf(index), folded, follows: this.follows(index) }));
    }

    /** Where a word begins. */
    startOf(index: number): number {
        return this.bounds[index * 2] ?? 0;
    }

    private endOf(index: number): number {
        return this.bounds[index * 2 + 1] ?? 0;
    }

    /** Whether only blanks stand between a word and the one before. */
    follows(index: number): boolean {
        return index > 0 && index < this.forms.length && isBlank(this.text, this.endOf(index - 1), this.startOf(index));
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

/** @param code not a number behind the end of the text */
function groupOfCode(code: number, groupOf: Uint8Array, places: Places): number {
    // Looking behind the end of a table is many times slower than asking where it ends.
    if (code < groupOf.length) return groupOf[code] ?? 0;
    return code === 0xFFFC ? places.notText : code > 0 ? places.beyond : places.edge;
}

function isBlank(text: string, from: number, to: number): boolean {
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0;
    return text.slice(from, to).trim() === '';
}
