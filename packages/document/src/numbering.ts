import { expectedMarkers, readMarker, type Marker, type ast } from '@rezo/language';
import type { ListStyle } from './types.js';

/** One part of the number by which an item is cited. */
export interface NumberPart {
    readonly text: string;
    readonly kind: 'number' | 'letter' | 'unnumbered';
}

export interface NumberedItem {
    readonly item: ast.Item;
    /** The printed marker with its punctuation. */
    readonly marker: string;
    /** The printed number without it; undefined for dashes and bullets. */
    readonly number: string | undefined;
    readonly citation: readonly NumberPart[];
}

export interface NumberedList {
    readonly style: ListStyle;
    readonly items: readonly NumberedItem[];
}

/** What the enclosing structure asks of a list's numbers. */
export interface NumberingFrame {
    /** Numbers above the list: of its addressee and its parent items. */
    readonly above: readonly NumberPart[];
    /** The printed number that goes before those of the list: «2» makes «2.1.», «2.2.». */
    readonly prefix: string | undefined;
    /** Numbers all items from here on, whatever their markers. */
    readonly from: number | undefined;
    /** The computed marker of the item above a nested list. */
    readonly parent: string | undefined;
}

/** Computes markers and numbers of sibling items. */
export function numberList(items: readonly ast.Item[], frame: NumberingFrame): NumberedList {
    const written = expectedMarkers(items, undefined, frame.parent).map(({ expected }) => expected);
    const markers = written.map(readMarker);
    const numbered = items.map((item, index): NumberedItem => {
        const marker = markers[index] ?? readMarker(item.marker);
        return frame.from === undefined && (frame.prefix === undefined || !isNumeric(marker))
            ? asWritten(item, marker, written[index] ?? item.marker, index, frame)
            : computed(item, frame.from === undefined ? lastPart(marker) : String(frame.from + index), frame);
    });
    return { style: styleOf(markers[0], frame), items: numbered };
}

const isNumeric = (marker: Marker): boolean => marker.style === 'decimal' || marker.style === 'dotted';

const lastPart = (marker: Marker): string => `${marker.path.at(-1) ?? ''}${marker.letters}`;

function computed(item: ast.Item, own: string, { prefix, above }: NumberingFrame): NumberedItem {
    const number = prefix === undefined ? own : `${prefix}.${own}`;
    return { item, marker: `${number}.`, number, citation: [...above, { text: own, kind: 'number' }] };
}

function asWritten(item: ast.Item, marker: Marker, text: string, index: number, { above }: NumberingFrame): NumberedItem {
    if (marker.style === 'dash' || marker.style === 'bullet') {
        const citation: NumberPart[] = [...above, { text: String(index + 1), kind: 'unnumbered' }];
        return { item, marker: marker.style === 'dash' ? '–' : '•', number: undefined, citation };
    }
    const number = text.replace(/[.)]$/, '');
    const kind = marker.style === 'letter' ? 'letter' : 'number';
    const head = above.map(part => part.text).join('.');
    const continuesHead = marker.style === 'dotted' && head !== '' && number.startsWith(`${head}.`);
    const own: NumberPart = { text: continuesHead ? number.slice(head.length + 1) : number, kind };
    return { item, marker: text, number, citation: marker.style === 'dotted' && !continuesHead ? [own] : [...above, own] };
}

function styleOf(first: Marker | undefined, { prefix, from }: NumberingFrame): ListStyle {
    if (from !== undefined) return prefix === undefined ? 'decimal' : 'dotted';
    if (!first) return 'dash';
    return prefix !== undefined && isNumeric(first) ? 'dotted' : first.style;
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
