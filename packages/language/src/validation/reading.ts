/** One reading of a text, character by character: its words, and what the rules may have to look at more closely. */
import { bits, tablesOfTraits, type Places, type Trait } from './traits.js';
import { formAt, type Word, type WordForm, type WordTrait } from './words.js';

const lineEnd = 0x0A;

/** Letters and digits, with hyphens and apostrophes between them, make a word. */
export class Reading {
    /** The words, without their places. */
    readonly forms: readonly WordForm[];
    /** The bits of what it may have. */
    readonly traits: number;
    private readonly wordTraits: number;
    private placed: readonly Word[] | undefined;

    constructor(private readonly text: string) {
        const { groupOf, beside, width, isLetter, places } = tablesOfTraits();
        const forms: WordForm[] = [];
        let traits = 0;
        let wordTraits = 0;
        let start = -1;
        let before = places.edge;
        // A text ends as a line does.
        for (let at = 0; at <= text.length; at++) {
            const code = at < text.length ? text.charCodeAt(at) : lineEnd;
            const group = groupOfCode(code, groupOf, places);
            const inGroup = group === places.blank && before === places.stop ? places.blankBehindStop : group;
            traits |= beside[before * width + inGroup] ?? 0;
            before = inGroup;
            if (isLetter[group] === 1) {
                if (start < 0) start = at;
                if (group === places.smallCyrillic) at = lastSmall(text, at);
            } else if (start >= 0) {
                const joins = (group === places.hyphen || group === places.apostrophe) && at + 1 < text.length && isLetterAt(text, at + 1);
                if (joins) continue;
                const form = formAt(text, start, at);
                forms.push(form);
                wordTraits |= form.traits;
                start = -1;
            }
        }
        this.forms = forms;
        this.traits = traits;
        this.wordTraits = wordTraits;
    }

    /** The words in their places: looked for only in the few texts whose words are looked at one by one. */
    get words(): readonly Word[] {
        return this.placed ??= inPlaces(this.text, this.forms);
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

function inPlaces(text: string, forms: readonly WordForm[]): readonly Word[] {
    let before = -1;
    return forms.map(({ folded }) => {
        let start = Math.max(before, 0);
        while (!isLetterAt(text, start)) start++;
        const end = wordEnd(text, start);
        const follows = before >= 0 && isBlank(text, before, start);
        before = end;
        return { start, end, folded, follows };
    });
}

function wordEnd(text: string, start: number): number {
    const { groupOf, places } = tablesOfTraits();
    for (let at = start; ; at++) {
        const group = groupOfCode(text.charCodeAt(at), groupOf, places);
        const mayJoin = group === places.hyphen || group === places.apostrophe;
        if (!isLetterAt(text, mayJoin ? at + 1 : at)) return at;
    }
}

function isLetterAt(text: string, at: number): boolean {
    const { groupOf, isLetter, places } = tablesOfTraits();
    return isLetter[groupOfCode(text.charCodeAt(at), groupOf, places)] === 1;
}

/** The last of the small Russian letters from one on: most letters are such, and no trait is about two of them. */
function lastSmall(text: string, from: number): number {
    let at = from + 1;
    while (at < text.length && isSmallRussian(text.charCodeAt(at))) at++;
    return at - 1;
}

/** «а» to «я». */
function isSmallRussian(code: number): boolean {
    return code >= 0x430 && code <= 0x44f;
}

function groupOfCode(code: number, groupOf: Uint8Array, places: Places): number {
    // Looking behind the end of a table is many times slower than asking where it ends.
    if (code < groupOf.length) return groupOf[code] ?? 0;
    return code === 0xFFFC ? places.notText : places.beyond;
}

function isBlank(text: string, from: number, to: number): boolean {
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0;
    return text.slice(from, to).trim() === '';
}
