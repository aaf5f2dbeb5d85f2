import type { Range, TextEdit } from 'vscode-languageserver-types';
import { isLineEnd } from '../lexer/characters.js';
import { readLines, type Line } from '../lexer/lines.js';
import { readMarker } from '../lexer/markers.js';
import { nextMarker } from '../syntax/next-marker.js';
import { propertySpecs } from '../syntax/properties.js';

/**
 * What Enter does in a list: below an item it begins the next one, with the next number, and the items below count on;
 * on an item without words it ends the list, and the cursor goes to the beginning of the line. Everywhere else, nothing.
 * Below the data of an item the cursor goes back to where the next item begins.
 * Before the mark that ends an item, where a snippet leaves the cursor, each of the two items gets one.
 */
export function editsOnEnter(text: string, lineIndex: number): TextEdit[] {
    const lines = readLines(text);
    const above = lines[lineIndex - 1];
    const line = lines[lineIndex];
    if (above?.head && line?.kind === 'blank') return backToItem(text, lines, above, line);
    if (!above || !line || above.kind !== 'item' || line.kind === 'head') return [];
    const mark = markAlone(text, line);
    if (above.markerEnd === above.end) return line.kind === 'item' ? [] : endOfList(text, above, line, mark);
    const closing = mark && !endsItem.test(text.slice(above.markerEnd, above.end)) ? [{ range: rangeIn(above, above.end, endWithBlanks(text, above)), newText: mark }] : [];
    if (line.kind === 'item') return closing;
    const marker = nextMarker(text.slice(above.content, above.markerEnd));
    const opening: TextEdit = { range: rangeIn(line, line.start, line.content), newText: `${text.slice(above.start, above.content)}${marker} ` };
    return [...closing, opening, ...countOn(text, lines, lineIndex, above, marker)];
}

function backToItem(text: string, lines: readonly Line[], above: Line, line: Line): TextEdit[] {
    const owner = lines.slice(0, above.index).findLast(({ kind, head }) => kind !== 'comment' && !(head && head.keyword in propertySpecs));
    if (!above.head || !(above.head.keyword in propertySpecs) || owner?.kind !== 'item' || line.column <= owner.column) return [];
    return [{ range: rangeIn(line, line.start, endWithBlanks(text, line)), newText: text.slice(owner.start, owner.content) }];
}

const endsItem = /[;.,:!?…]$/u;

/** The mark that ends an item, where the line has nothing else besides its marker. */
function markAlone(text: string, line: Line): string | undefined {
    return /^\s*([;.,])$/u.exec(text.slice(line.kind === 'item' ? line.markerEnd : line.content, line.end))?.[1];
}

/** Both the item without words and what stood behind the cursor go away, as long as that was no words either. */
function endOfList(text: string, above: Line, line: Line, mark: string | undefined): TextEdit[] {
    return [
        { range: rangeIn(above, above.start, endWithBlanks(text, above)), newText: '' },
        { range: rangeIn(line, line.start, mark || line.kind === 'blank' ? endWithBlanks(text, line) : line.content), newText: '' },
    ];
}

function endWithBlanks(text: string, line: Line): number {
    let end = line.end;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    return end;
}

function rangeIn(line: Line, start: number, end: number): Range {
    return { start: { line: line.index, character: start - line.start }, end: { line: line.index, character: end - line.start } };
}

/** The items below that went on from the item above go on from the new one. */
function countOn(text: string, lines: readonly Line[], from: number, above: Line, marker: string): TextEdit[] {
    const edits: TextEdit[] = [];
    let expected = marker;
    if (readMarker(marker).style === 'dash' || readMarker(marker).style === 'bullet') return edits;
    for (const line of lines.slice(from + 1)) {
        if (line.kind !== 'item' || line.column > above.column) {
            if (line.kind === 'item' || line.kind === 'blank' || line.kind === 'comment' || line.column > above.column) continue;
            break;
        }
        if (line.column < above.column || text.slice(line.content, line.markerEnd) !== expected) break;
        expected = nextMarker(expected);
        edits.push({ range: rangeIn(line, line.content, line.markerEnd), newText: expected });
    }
    return edits;
}
