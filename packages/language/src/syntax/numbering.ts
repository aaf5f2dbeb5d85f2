/** The numbers of items: what a list's markers should be, from how they are written. Pure logic, no positions. */
import { en, ru } from '../dialects/index.js';
import type { Block, Item } from '../generated/ast.js';
import { readMarker, type Marker, type MarkerStyle } from '../lexer/markers.js';
import { toCyrillicLetters, toLatinLetters } from '../values/look-alikes.js';
import { fromRoman, toRoman } from '../values/roman.js';

export interface ExpectedMarker {
    readonly item: Item;
    readonly written: Marker;
    /** The whole marker: `3.`, `1.2)`, `в)`, `IV.`; a dash as written. */
    readonly expected: string;
}

/** Markers that count together: `1.` and `1.1.` are both numbers. */
export type MarkerFamily = 'dash' | 'bullet' | 'number' | 'letter' | 'roman';

export function familyOf({ style }: Marker): MarkerFamily {
    return style === 'decimal' || style === 'dotted' ? 'number' : style;
}

/** The lists among the blocks of a section or addressee: items that no paragraph divides. */
export function siblingLists(blocks: readonly Block[]): readonly (readonly Item[])[] {
    const lists: Item[][] = [];
    let open: Item[] | undefined;
    for (const block of blocks) {
        if (block.$type !== 'Item') open = undefined;
        else if (open) open.push(block);
        else lists.push(open = [block]);
    }
    return lists;
}

/**
 * The markers that the items of one list should have. Style, delimiter and the first number are the author's; the rest
 * is counted on. `4а.` and `4bis.` are kept beside the number they follow. Markers of another family than the list's
 * first one are a list of their own, which begins as written wherever it stands.
 *
 * @param continues the number after which the list goes on whatever its first marker says; 0 starts it at 1
 * @param parent the expected marker of the item above, where it differs from the written one
 */
export function expectedMarkers(items: readonly Item[], continues?: number, parent?: string): readonly ExpectedMarker[] {
    const written = items.map(item => readMarker(item.marker));
    const expected: string[] = [];
    const above = parentPath(items, parent);
    runsOf(written).forEach((run, index) => {
        const counted = count(run.map(at => written[at] as Marker), index === 0 ? continues : undefined, above);
        run.forEach((at, place) => { expected[at] = counted[place] ?? ''; });
    });
    return items.map((item, index) => ({ item, written: written[index] as Marker, expected: expected[index] || item.marker }));
}

/** All markers of the first one's family, then each run of others, by their places in the list. */
function runsOf(markers: readonly Marker[]): readonly (readonly number[])[] {
    const own: number[] = [];
    const others: number[][] = [];
    const families = markers.map(familyOf);
    families.forEach((family, at) => {
        if (family === families[0]) own.push(at);
        else if (family === families[at - 1]) others.at(-1)?.push(at);
        else others.push([at]);
    });
    return [own, ...others];
}

function count(run: readonly Marker[], continues: number | undefined, above: Path | undefined): readonly string[] {
    switch (run[0] && familyOf(run[0])) {
        case 'number': return numbers(run, continues, above);
        case 'letter': return letters(run, continues);
        case 'roman': return romans(run, continues);
        default: return [];
    }
}

/** The expected markers of a list and of all lists below it. */
export function expectedTree(items: readonly Item[], continues?: number, parent?: string): readonly ExpectedMarker[] {
    return expectedMarkers(items, continues, parent)
        .flatMap(entry => [entry, ...(entry.item.items.length > 0 ? expectedTree(entry.item.items, undefined, entry.expected) : [])]);
}

/** The place of a marker in its list: 3 for `3.`, `1.3.`, `в)` and `III.`; undefined for a dash. */
export function positionOf(marker: Marker): number | undefined {
    switch (familyOf(marker)) {
        case 'number': return marker.path.at(-1);
        case 'roman': return fromRoman(marker.letters);
        case 'letter': return alphabets.map(alphabet => indexIn(alphabet, marker.letters) + 1).find(place => place > 0);
        default: return undefined;
    }
}

type Path = readonly number[];

/** The number of the item above a nested list, when it has one. */
function parentPath(items: readonly Item[], parent: string | undefined): Path | undefined {
    const container = items[0]?.$container;
    const above = parent ?? (container?.$type === 'Item' ? (container as Item).marker : undefined);
    const path = above === undefined ? [] : readMarker(above).path;
    return path.length > 0 ? path : undefined;
}

function numbers(markers: readonly Marker[], continues: number | undefined, parent: Path | undefined): string[] {
    let last: { readonly written: Path; readonly expected: Path } | undefined;
    const delimiters = new Map<MarkerStyle, string>();
    return markers.map(marker => {
        const expected = last ? nextPath(marker, last.written, last.expected, parent) : firstPath(marker, continues, parent);
        last = { written: marker.path, expected };
        if (!delimiters.has(marker.style)) delimiters.set(marker.style, marker.delimiter);
        return expected.join('.') + marker.letters + (delimiters.get(marker.style) ?? marker.delimiter);
    });
}

function firstPath({ path, letters }: Marker, continues: number | undefined, parent: Path | undefined): Path {
    const prefix = parent && path.length === parent.length + 1 ? parent : path.slice(0, -1);
    const own = path.at(-1) ?? 1;
    if (continues === undefined || (letters !== '' && own === continues)) return [...prefix, own];
    return [...prefix, continues + 1];
}

function nextPath(marker: Marker, written: Path, expected: Path, parent: Path | undefined): Path {
    const { path } = marker;
    if (marker.letters !== '' && !startsNewNumber(path, written)) return expected;
    const raised = raisedAt(path, written);
    const fixed = parent && path.length === parent.length + 1 ? parent.length : 0;
    if (raised >= fixed && raised < expected.length) return raise(expected, raised, path.length);
    if (path.length > expected.length) return [...expected, ...ones(path.length - expected.length)];
    return raise(expected, path.length - 1, path.length);
}

function startsNewNumber(path: Path, written: Path): boolean {
    return raisedAt(path, written) >= 0;
}

/** Where a number counts one on from the number before it, all behind that place being 1: 0 in `1.2.` → `2.1.`; -1 nowhere. */
function raisedAt(path: Path, written: Path): number {
    const at = path.findIndex((part, index) => part !== written[index]);
    if (at < 0 || at >= written.length || path[at] !== (written[at] ?? 0) + 1) return -1;
    return path.slice(at + 1).every(part => part === 1) ? at : -1;
}

function raise(path: Path, at: number, length: number): Path {
    return [...path.slice(0, at), (path[at] ?? 0) + 1, ...ones(length - at - 1)];
}

function ones(count: number): number[] {
    return Array.from({ length: Math.max(0, count) }, () => 1);
}

/** GOST R 7.0.97 and its kin leave out what is taken for a digit as well. */
const likeDigits = /[зоч]/gu;
/** In the order of preference where the written letters suit several. */
const alphabets: readonly string[] = [
    ru.itemLetters, ru.itemLetters.replace(likeDigits, ''), ru.itemLetters.replace('и', 'ий'), en.itemLetters,
];

/** The place of a letter in an alphabet, look-alikes of the other script included: Latin `a` is «а». */
function indexIn(alphabet: string, letter: string): number {
    const small = letter.toLowerCase();
    const direct = alphabet.indexOf(small);
    return direct >= 0 ? direct : alphabet.indexOf(alphabet === en.itemLetters ? toLatinLetters(small) : toCyrillicLetters(small));
}

function letters(markers: readonly Marker[], continues: number | undefined): string[] {
    const first = markers[0];
    if (!first) return [];
    const capital = first.letters !== first.letters.toLowerCase();
    const candidates = alphabets.map(alphabet => {
        const start = continues ?? indexIn(alphabet, first.letters);
        const counted = markers.map((marker, index) => {
            const letter = start < 0 ? undefined : alphabet[start + index];
            return letter === undefined ? marker.letters : capital ? letter.toUpperCase() : letter;
        });
        const wrong = markers.filter((marker, index) => marker.letters !== counted[index]).length;
        return { counted, wrong: start < 0 ? markers.length + 1 : wrong };
    });
    const best = candidates.reduce((a, b) => (b.wrong < a.wrong ? b : a));
    return best.counted.map(letter => `${letter})`);
}

function romans(markers: readonly Marker[], continues: number | undefined): string[] {
    const first = markers[0];
    const start = continues === undefined ? first && fromRoman(first.letters) : continues + 1;
    return markers.map((marker, index) => `${(start === undefined ? undefined : toRoman(start + index)) ?? marker.letters}.`);
}
