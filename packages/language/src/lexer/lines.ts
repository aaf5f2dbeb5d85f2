/** Cuts a text into lines and tells what each of them is; see “Lines” in the language reference. */
import { lookupKeyword, type DialectId, type Keyword } from '../dialects/index.js';
import { characterAt, idEnd, isBlank, isUsualWordCode, isWordCharacter } from './characters.js';
import { markerLength } from './markers.js';

export type LineKind = 'blank' | 'comment' | 'head' | 'item' | 'prose';

export interface HeadLine {
    readonly keyword: Keyword;
    /** The dialects that the keyword, as written, belongs to. */
    readonly dialects: readonly DialectId[];
    readonly keywordEnd: number;
    /** Offsets of the id without its backslash. */
    readonly id: { readonly start: number; readonly end: number } | undefined;
    readonly colon: number;
}

export interface Line {
    readonly kind: LineKind;
    /** Index of the line in the file, from 0. */
    readonly index: number;
    /** Offset of its first character. */
    readonly start: number;
    /** Offset of its first character that is not blank; equals `end` on a blank line. */
    readonly content: number;
    /** Offset behind its last character that is not blank. */
    readonly end: number;
    /** Width of the indentation, a tab counting to the next multiple of four. */
    readonly column: number;
    readonly head: HeadLine | undefined;
    /** Offset behind the item's marker. */
    readonly markerEnd: number;
    /** The line starts with a backslash that escapes what would be structure. */
    readonly escaped: boolean;
}

/** The end of the letters, marks and soft hyphens from an offset. A digit among them would make it no keyword anyway. */
function wordEnd(text: string, offset: number): number {
    let end = offset;
    while (isUsualWordCode(text.charCodeAt(end))) end++;
    // Behind most words.
    if (text.charCodeAt(end) < 0x80) return end;
    for (let character = characterAt(text, end); character === '\u00AD' || isWordCharacter(character); character = characterAt(text, end)) end += character.length;
    return end;
}

/** Reads `keyword:` or `keyword \id:` at an offset; nothing when the word is no keyword of any dialect. */
export function readHead(text: string, offset: number, end: number): HeadLine | undefined {
    const keywordEnd = wordEnd(text, offset);
    if (keywordEnd === offset) return undefined;
    let position = skipBlanks(text, keywordEnd, end);
    let id: HeadLine['id'];
    if (position > keywordEnd && text.charCodeAt(position) === 0x5c) {
        const start = position + 1;
        position = idEnd(text, start);
        if (position === start) return undefined;
        id = { start, end: position };
        position = skipBlanks(text, position, end);
    }
    if (text.charCodeAt(position) !== 0x3a) return undefined;
    const entry = lookupKeyword(text.slice(offset, keywordEnd));
    return entry && { keyword: entry.keyword, dialects: entry.dialects, keywordEnd, id, colon: position };
}

function skipBlanks(text: string, from: number, end: number): number {
    let position = from;
    while (position < end && isBlank(text.charCodeAt(position))) position++;
    return position;
}

function isStructure(text: string, offset: number, end: number): boolean {
    return text.startsWith('//', offset) || markerLength(text, offset) > 0 || readHead(text, offset, end) !== undefined;
}

let last: { readonly text: string; readonly lines: readonly Line[] } | undefined;

/** All lines of a text, in order. Ends of line: LF, CRLF, CR. */
export function readLines(text: string): readonly Line[] {
    last = { text, lines: cut(text) };
    return last.lines;
}

/** The same for a text that has probably just been read: one that has been parsed is checked soon after. */
export function linesOfText(text: string): readonly Line[] {
    return last?.text === text ? last.lines : readLines(text);
}

function cut(text: string): readonly Line[] {
    const lines: Line[] = [];
    const lineEnd = /\r\n?|\n/g;
    let start = 0;
    while (lineEnd.test(text)) {
        const next = lineEnd.lastIndex;
        lines.push(readLine(text, lines.length, start, text.startsWith('\r\n', next - 2) ? next - 2 : next - 1));
        start = next;
    }
    lines.push(readLine(text, lines.length, start, text.length));
    return lines;
}

/** The dialect of all keywords that belong to one alone; undefined when there are several, or none such. */
export function soleDialect(lines: readonly Line[]): DialectId | undefined {
    let sole: DialectId | undefined;
    for (const { head } of lines) {
        if (head?.dialects.length !== 1) continue;
        if (sole !== undefined && head.dialects[0] !== sole) return undefined;
        sole = head.dialects[0];
    }
    return sole;
}

function readLine(text: string, index: number, start: number, stop: number): Line {
    let content = start;
    let column = 0;
    for (; content < stop; content++) {
        const code = text.charCodeAt(content);
        if (!isBlank(code)) break;
        if (code === 0x09) column += 4 - (column % 4);
        else if (code !== 0xfeff) column++;
    }
    let end = stop;
    while (end > content && isBlank(text.charCodeAt(end - 1))) end--;
    let kind: LineKind = 'prose';
    let head: HeadLine | undefined;
    let markerEnd = content;
    let escaped = false;
    const first = text.charCodeAt(content);
    if (content === end) kind = 'blank';
    else if (first === 0x2f && text.charCodeAt(content + 1) === 0x2f) kind = 'comment';
    else if (first === 0x5c) escaped = isStructure(text, content + 1, end);
    else {
        markerEnd += markerLength(text, content);
        if (markerEnd > content) kind = 'item';
        else if ((head = readHead(text, content, end))) kind = 'head';
    }
    return { kind, index, start, content, end, column, head, markerEnd, escaped };
}
