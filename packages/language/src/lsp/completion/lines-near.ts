/** The lines around the cursor, read one at a time: nothing here looks at the whole text. */
import { isLineEnd } from '../../lexer/characters.js';
import { readLines, type HeadLine, type Line } from '../../lexer/lines.js';

/** A line with offsets in the whole text; `index` is not known. */
export type NearLine = Omit<Line, 'index'> & {
    /** Offset of its end mark, or of the end of the text. */
    readonly stop: number;
};

/** The line on which an offset stands. */
export function lineAt(text: string, offset: number): NearLine {
    let start = offset;
    while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
    let stop = offset;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    return lineBetween(text, start, stop);
}

/** The lines above one, the nearest first. */
export function* linesAbove(text: string, { start }: NearLine): Generator<NearLine> {
    for (let below = start; below > 0;) {
        const line = lineAt(text, endAbove(text, below));
        yield line;
        below = line.start;
    }
}

/** The lines below one, the nearest first. */
export function* linesBelow(text: string, { stop }: NearLine): Generator<NearLine> {
    for (let above = stop; above < text.length;) {
        const line = lineAt(text, above + (text.startsWith('\r\n', above) ? 2 : 1));
        yield line;
        above = line.stop;
    }
}

/** The end of the line above the one that begins here. */
function endAbove(text: string, start: number): number {
    return start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
}

function lineBetween(text: string, start: number, stop: number): NearLine {
    const [line] = readLines(text.slice(start, stop));
    if (!line) throw new Error('A text has at least one line.');
    return {
        kind: line.kind, escaped: line.escaped, column: line.column,
        start, stop, content: start + line.content, end: start + line.end, markerEnd: start + line.markerEnd,
        head: line.head && shifted(line.head, start),
    };
}

function shifted({ keywordEnd, id, colon, ...head }: HeadLine, by: number): HeadLine {
    return { ...head, keywordEnd: keywordEnd + by, colon: colon + by, id: id && { start: id.start + by, end: id.end + by } };
}
