/** Item markers: `-` `–` `—` `•`, `1.` `1)`, `1.2.`, `4а.` `4bis.`, `а)`, `IV.` */
import { recent } from '../syntax/memo.js';
import { isBlank, isLineEnd } from './characters.js';

export type MarkerStyle = 'dash' | 'bullet' | 'decimal' | 'dotted' | 'letter' | 'roman';

export interface Marker {
    readonly style: MarkerStyle;
    /** The numbers of a decimal or dotted marker; `[]` for the others. */
    readonly path: readonly number[];
    /** What follows the number in `4а.` and `4bis.`, the letter of `а)`, the numeral of `IV.`; else empty. */
    readonly letters: string;
    /** `.`, `)` or nothing. */
    readonly delimiter: '.' | ')' | '';
}

const dashes = '-–—';
// At most three digits behind a dot: `27.08.2019. ` is a date.
const numberMarker = /(\d{1,6}(?:\.\d{1,3})*)([a-zа-яё]|bis|ter|quater)?([.)])/iy;
const letterMarker = /([A-Za-zА-Яа-яЁё])\)/y;
// A lone C., D., L. or M. is an initial; I., V. and X. are numerals.
const romanMarker = /((?=[IVXLC]{2,}|[IVX]\.)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\./y;

/** The length of the marker at an offset, or 0. A marker is followed by a blank or ends its line. */
export function markerLength(text: string, offset: number): number {
    const first = text.charCodeAt(offset);
    let length = 0;
    if (first === 0x2d || first === 0x2013 || first === 0x2014 || first === 0x2022) length = 1;
    else if (first >= 0x30 && first <= 0x39) length = matchLength(numberMarker, text, offset);
    else if (text.charCodeAt(offset + 1) === 0x29) length = matchLength(letterMarker, text, offset);
    if (length === 0 && first >= 0x43 && first <= 0x58) length = matchLength(romanMarker, text, offset);
    if (length === 0) return 0;
    const next = offset + length;
    return next >= text.length || isBlank(text.charCodeAt(next)) || isLineEnd(text.charCodeAt(next)) ? length : 0;
}

function matchLength(pattern: RegExp, text: string, offset: number): number {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex - offset : 0;
}

/** What a written marker says. Most are short, the same ones again and again, and many rules ask. */
export function readMarker(written: string): Marker {
    return written.length <= 3 ? readShort(written) : read(written);
}

const readShort = recent(read);

function read(written: string): Marker {
    if (written === '•') return { style: 'bullet', path: [], letters: '', delimiter: '' };
    if (dashes.includes(written)) return { style: 'dash', path: [], letters: '', delimiter: '' };
    const delimiter = written.endsWith(')') ? ')' : '.';
    numberMarker.lastIndex = 0;
    const numbered = numberMarker.exec(written);
    if (numbered) {
        const path = (numbered[1] ?? '').split('.').map(Number);
        return { style: path.length > 1 ? 'dotted' : 'decimal', path, letters: numbered[2] ?? '', delimiter };
    }
    return { style: delimiter === ')' ? 'letter' : 'roman', path: [], letters: written.slice(0, -1), delimiter };
}
