/** The markers and numbers that the items of one list are printed with. Pure logic, no positions. */
import type { Item } from '../generated/ast.js';
import { readMarker, type Marker, type MarkerStyle } from '../lexer/markers.js';
import { expectedMarkers, familyOf } from './numbering.js';

/** One part of the number by which an item is cited. */
export interface NumberPart {
    readonly text: string;
    readonly kind: 'number' | 'letter' | 'unnumbered';
}

export interface NumberedItem {
    readonly item: Item;
    /** The printed marker with its punctuation. */
    readonly marker: string;
    /** The printed number without it; undefined for dashes and bullets. */
    readonly number: string | undefined;
    readonly citation: readonly NumberPart[];
    /** What the numbers of its nested list begin with: «2.1» makes «2.1.1.»; undefined where they are as written. */
    readonly prefix: string | undefined;
}

export interface NumberedList {
    readonly style: MarkerStyle;
    readonly items: readonly NumberedItem[];
    /** The number that the next list goes on from, when lists go on. */
    readonly last: number;
}

/** What the enclosing structure asks of a list's numbers. */
export interface NumberingFrame {
    /** Numbers above the list: of its addressee and its parent items. */
    readonly above: readonly NumberPart[];
    /** The printed number that goes before those of the list: «2» makes «2.1.», «2.2.». */
    readonly prefix: string | undefined;
    /** The number after which the list goes on whatever its markers say; undefined where it starts as written. */
    readonly continues: number | undefined;
    /** The computed marker of the item above a nested list. */
    readonly parent: string | undefined;
    /** How many items of the same holder stand in lists above this one. */
    readonly before: number;
}

/** Computes markers and numbers of sibling items. Letters and numerals are as written whatever the section's numbering. */
export function numberList(items: readonly Item[], frame: NumberingFrame): NumberedList {
    const { continues, parent } = frame;
    const written = expectedMarkers(items, undefined, parent).map(({ expected }) => expected);
    const counted = continues === undefined ? written : expectedMarkers(items, continues, parent).map(({ expected }) => expected);
    let last = continues ?? 0;
    const numbered = items.map((item, index): NumberedItem => {
        const isNumber = isNumeric(readMarker(item.marker));
        const text = (isNumber ? counted : written)[index] ?? item.marker;
        const marker = readMarker(text);
        last = marker.path.at(-1) ?? last;
        return isPrefixed(readMarker(item.marker), item, frame) ? prefixed(item, marker, frame) : asWritten(item, marker, text, index, frame);
    });
    return { style: styleOf(items[0], numbered[0], frame), items: numbered, last };
}

const isNumeric = (marker: Marker): boolean => familyOf(marker) === 'number';

/** Numbers right below a numbered addressee take its number; farther below, those written as `1)` stay for themselves. */
function isPrefixed(marker: Marker, item: Item, { prefix }: NumberingFrame): boolean {
    if (prefix === undefined || !isNumeric(marker)) return false;
    return item.$container.$type !== 'Item' || marker.style === 'dotted' || marker.delimiter === '.';
}

function prefixed(item: Item, marker: Marker, { prefix, above }: NumberingFrame): NumberedItem {
    const own = `${marker.path.at(-1) ?? ''}${marker.letters}`;
    const number = `${prefix ?? ''}.${own}`;
    return { item, marker: `${number}.`, number, citation: [...above, { text: own, kind: 'number' }], prefix: number };
}

function asWritten(item: Item, marker: Marker, text: string, index: number, { above, before }: NumberingFrame): NumberedItem {
    if (marker.style === 'dash' || marker.style === 'bullet') {
        const citation: NumberPart[] = [...above, { text: String(before + index + 1), kind: 'unnumbered' }];
        return { item, marker: marker.style === 'dash' ? '–' : '•', number: undefined, citation, prefix: undefined };
    }
    const number = text.replace(/[.)]$/, '');
    const kind = marker.style === 'letter' ? 'letter' : 'number';
    const head = above.map(part => part.text).join('.');
    const continuesHead = marker.style === 'dotted' && head !== '' && number.startsWith(`${head}.`);
    const own: NumberPart = { text: continuesHead ? number.slice(head.length + 1) : number, kind };
    return { item, marker: text, number, citation: marker.style === 'dotted' && !continuesHead ? [own] : [...above, own], prefix: undefined };
}

function styleOf(first: Item | undefined, numbered: NumberedItem | undefined, { prefix }: NumberingFrame): MarkerStyle {
    if (!first) return 'dash';
    return prefix !== undefined && numbered?.prefix !== undefined ? 'dotted' : readMarker(first.marker).style;
}

/** The number by which an item is cited, as data: «2.3», «2.3.а»; null where nothing is numbered. */
export function citationNumber(citation: readonly NumberPart[]): string | null {
    return citation.some(part => part.kind !== 'unnumbered') ? citation.map(part => part.text).join('.') : null;
}

/** The parts of a printed reference: «2.3» and the letter below it. */
export function referenceParts(citation: readonly NumberPart[]): { readonly number: string; readonly letter: string | undefined } | undefined {
    if (citationNumber(citation) === null) return undefined;
    const firstLetter = citation.findIndex(part => part.kind === 'letter');
    const numbers = firstLetter < 0 ? citation : citation.slice(0, firstLetter);
    const letters = firstLetter < 0 ? [] : citation.slice(firstLetter);
    return { number: numbers.map(part => part.text).join('.'), letter: letters.map(part => part.text).join('.') || undefined };
}
