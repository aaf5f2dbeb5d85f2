/** The declared names of organizations, and what is almost one of them. */
import type { Mentionable } from '../generated/ast.js';
import type { Dictionary } from '../packs/dictionary.js';
import type { Morphology } from '../packs/morphology.js';
import { memo } from '../syntax/memo.js';
import { plainText } from '../syntax/prose.js';
import { fold } from '../values/fold.js';
import { editDistance } from '../values/nearest.js';
import type { Organizations } from './organizations.js';
import type { Word } from './words.js';

export interface PartyForm {
    readonly name: string;
    readonly node: Mentionable;
    readonly words: readonly string[];
    /** The words of the name inside the quotation marks, when it has such: «Институт развития …». */
    readonly quoted: readonly string[];
}

const shortest = 3;

/** Full names of three words or more, of the file and of what it uses; their forms differ in endings alone. */
export const partyForms = memo((organizations: Organizations): readonly PartyForm[] => organizations.flatMap((node): PartyForm[] => {
    const name = plainText(node.text).trim();
    const words = wordsIn(name);
    return words.length < shortest ? [] : [{ name, node, words, quoted: wordsIn(/«([^«»]*)»/.exec(name)?.[1] ?? '') }];
}));

function wordsIn(name: string): readonly string[] {
    return fold(name).match(/[a-zа-я\d]+(?:-[a-zа-я\d]+)*/g) ?? [];
}

/** The same word in another case or number: Russian endings of up to three letters do not count, nor an English “s”. */
export function isSameStem(a: string, b: string): boolean {
    if (a === b) return true;
    const ending = a > 'z' ? 3 : 1;
    const stem = Math.max(3, Math.min(a.length, b.length) - (ending === 1 ? 0 : ending));
    return Math.abs(a.length - b.length) <= ending && a.slice(0, stem) === b.slice(0, stem);
}

export function isFormAt(words: readonly Word[], at: number, { words: name }: PartyForm): boolean {
    return name.every((word, index) => isSameStem(word, words[at + index]?.folded ?? ''));
}

/** What is nearly a name: so many words, of which one may be a slip of a declared word. */
export interface NearMiss {
    readonly length: number;
    readonly slip?: { readonly declared: string; readonly written: string };
}

/** The words from a place on that are the name with one word spelt otherwise, or with one or two words left out. */
export function nearMissAt(words: readonly Word[], at: number, { words: name }: PartyForm): NearMiss | undefined {
    const length = gapAt(words, at, name);
    return slipAt(words, at, name) ?? (length > 0 ? { length } : undefined);
}

const shortestSlip = 6;
/** Letters by which a word with a slip may differ, and those by which its ending may in another case. */
const letters = { slip: 2, ending: 3 };

/** All words of the name in their places but one; whether that one is a slip, its declension tells. */
function slipAt(words: readonly Word[], at: number, name: readonly string[]): NearMiss | undefined {
    let slip: number | undefined;
    for (let index = 0; index < name.length; index++) {
        if (isSameStem(name[index] ?? '', words[at + index]?.folded ?? '')) continue;
        if (slip !== undefined) return undefined;
        slip = index;
    }
    const declared = name[slip ?? -1] ?? '';
    const written = words[at + (slip ?? 0)]?.folded ?? '';
    const most = letters.slip + letters.ending;
    return declared.length >= shortestSlip && editDistance(declared, written, most) <= most ? { length: name.length, slip: { declared, written } } : undefined;
}

/**
 * Whether a word is a slip of a declared one in any of its cases. A word that is in the dictionary is another word, and no slip:
 * «Омской» beside «Томской».
 */
export function isSlip({ declared, written }: NonNullable<NearMiss['slip']>, dictionary: Dictionary | undefined, morphology: Morphology | undefined): boolean {
    if (dictionary?.has(written) || dictionary?.has(capitalised(written))) return false;
    const forms = new Set([declared, ...morphology?.forms(declared) ?? []]);
    return !forms.has(written) && [...forms].some(form => editDistance(form, written, letters.slip) <= letters.slip);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The first word and the last two, and between them all but one or two: «Министерство образования [и науки] Тверской области». */
function gapAt(words: readonly Word[], at: number, name: readonly string[]): number {
    if (name.length < 5) return 0;
    for (let missing = 1; missing <= 2; missing++) {
        const length = name.length - missing;
        const tail = [1, 2].every(back => isSameStem(name.at(-back) ?? '', words[at + length - back]?.folded ?? ''));
        if (length >= 4 && tail && isInOrder(words.slice(at, at + length), name)) return length;
    }
    return 0;
}

function isInOrder(words: readonly Word[], name: readonly string[]): boolean {
    let place = 0;
    return words.every(({ folded }, index) => {
        const found = name.findIndex((word, candidate) => candidate >= place && isSameStem(word, folded));
        place = found + 1;
        return found >= 0 && (index > 0 || found === 0);
    });
}

/** «ИРО Забайкальского края» for «Институт развития образования Забайкальского края»: initials of the first words, then the rest. */
export function isInitialsOf(written: string, { quoted }: PartyForm): boolean {
    const [first = '', ...rest] = wordsIn(written);
    const length = first.length;
    if (length < 2 || quoted.length <= length || rest.length !== quoted.length - length) return false;
    return [...first].every((letter, index) => quoted[index]?.startsWith(letter)) && rest.every((word, index) => isSameStem(word, quoted[length + index] ?? ''));
}
