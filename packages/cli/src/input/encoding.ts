import { isUtf8 } from 'node:buffer';
import type { LegacyEncoding, Problem } from './problem.js';

export type Decoded =
    | { readonly text: string; /** Whether a byte order mark was taken off. */ readonly bom: boolean }
    | { readonly problem: Problem };

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Strict UTF-8 to text; the byte order mark is taken off, so that columns count from the first letter. */
export function decode(bytes: Uint8Array): Decoded {
    if (!isUtf8(bytes)) return { problem: { kind: 'encoding', ...firstWrongByte(bytes) } };
    return decoded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** A text as it stands in its file. */
export function decoded(text: string): Decoded {
    const bom = text.charCodeAt(0) === 0xfeff;
    return { text: bom ? text.slice(1) : text, bom };
}

function firstWrongByte(bytes: Uint8Array): { line: number; guess: LegacyEncoding | undefined } {
    const scan = scanUtf8(bytes);
    return { line: lineAt(bytes, scan.firstWrong), guess: guessEncoding(bytes, scan) };
}

interface Scan {
    readonly firstWrong: number;
    readonly wrong: number;
    /** Well-formed characters beyond ASCII. */
    readonly right: number;
}

function scanUtf8(bytes: Uint8Array): Scan {
    let firstWrong = -1, wrong = 0, right = 0;
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            if (firstWrong < 0) firstWrong = at;
            wrong++;
            at++;
        } else {
            if (length > 1) right++;
            at += length;
        }
    }
    return { firstWrong: Math.max(firstWrong, 0), wrong, right };
}

/** Bytes of the well-formed UTF-8 character that starts here (Unicode, table 3-7); 0 if none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return 1;
    if (lead < 0xc2 || lead > 0xf4) return 0;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let index = 1; index < length; index++) {
        const byte = bytes[at + index] ?? 0;
        if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0;
    }
    return length;
}

function lineAt(bytes: Uint8Array, offset: number): number {
    let line = 1;
    for (let at = 0; at < offset; at++) {
        const byte = bytes[at];
        if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) line++;
    }
    return line;
}

/** How the file was probably saved: by the byte order mark, or by which bytes the letters of a Russian text would take. */
function guessEncoding(bytes: Uint8Array, scan: Scan): LegacyEncoding | undefined {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
    if (scan.wrong <= scan.right) return undefined;
    let zeros = 0, from80 = 0, fromC0 = 0, fromE0 = 0;
    for (const byte of bytes) {
        if (byte === 0) zeros++;
        else if (byte >= 0xe0) fromE0++;
        else if (byte >= 0xc0) fromC0++;
        else if (byte >= 0x80 && byte < 0xb0) from80++;
    }
    if (zeros > bytes.length / 5) return 'UTF-16';
    const most = Math.max(from80, fromC0, fromE0);
    // Small letters are the most of any text: Windows-1251 keeps them at E0–FF, KOI8-R at C0–DF, CP866 at A0–AF and E0–EF.
    if (most === 0 || from80 + fromC0 + fromE0 < 4) return undefined;
    return from80 === most ? 'CP866' : fromE0 === most ? 'Windows-1251' : 'KOI8-R';
}
