import { harmless } from './harmless.js';
import { graphemeWidth, graphemes, isPlain, textWidth } from './width.js';

/** A stretch of a source line fit for a terminal, and which of its columns to underline. */
export interface Excerpt {
    readonly text: string;
    /** Columns before the underlined ones. */
    readonly indent: number;
    /** At least 1. */
    readonly length: number;
}

const tabStop = 4;
const cut = '…';
/** A grapheme of a real text has few code units; ones of thousands are an attack on the terminal. */
const unitsPerColumn = 8;

/**
 * Shows `line` with its UTF-16 range [start, end) underlined. What does not fit into `width` columns is cut on both sides
 * of the range, whose beginning is always kept. The time it takes depends on the width, not on the length of the line.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
    const near = surroundings(line, start, width);
    const { from, to } = isPlain(near.text) ? near : surroundings(line, start, width * unitsPerColumn);
    const cells = cellsOf(line.slice(from, to), from);
    const first = start >= to ? cells.length : Math.max(0, startingBefore(cells, start + 1) - 1);
    const after = Math.max(startingBefore(cells, end), first + 1);
    const window = fit(cells, first, after, width, from > 0, to < line.length);
    const shown = cells.slice(window.from, window.to);
    const head = window.cutBefore ? cut : '';
    return {
        text: head + shown.map(cell => cell.shown).join('') + (window.cutAfter ? cut : ''),
        indent: head.length + columns(cells, window.from, first),
        length: Math.max(1, columns(cells, first, Math.min(after, window.to))),
    };
}

/** So many code units on either side. */
function surroundings(line: string, at: number, reach: number): { readonly text: string; readonly from: number; readonly to: number } {
    const from = boundaryBefore(line, Math.max(0, at - reach));
    const to = boundaryBefore(line, Math.min(line.length, at + reach));
    return { text: line.slice(from, to), from, to };
}

interface Cell {
    readonly shown: string;
    readonly width: number;
    /** UTF-16 offset in the line. */
    readonly start: number;
}

function cellsOf(text: string, offset: number): Cell[] {
    if (isPlain(text)) return Array.from(text, (shown, index) => ({ shown, width: 1, start: offset + index }));
    const cells: Cell[] = [];
    let column = 0;
    for (const { text: grapheme, start } of graphemes(text)) {
        const shown = grapheme === '\t' ? ' '.repeat(tabStop - column % tabStop) : shownGrapheme(grapheme);
        const width = grapheme === '\t' ? shown.length : textWidth(shown);
        cells.push({ shown, width, start: offset + start });
        column += width;
    }
    return cells;
}

/** Characters without a width are left out where they stand alone: terminals do not agree about a soft hyphen. */
function shownGrapheme(grapheme: string): string {
    const safe = harmless(grapheme);
    return graphemeWidth(safe) === 0 ? '' : safe;
}

/** How many cells start before the offset. */
function startingBefore(cells: readonly Cell[], offset: number): number {
    let low = 0, high = cells.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cells[middle]?.start ?? Infinity) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

interface Window {
    readonly from: number;
    readonly to: number;
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
}

/** Chooses which cells to show: all if they fit, else the range with as much around it as there is room. */
function fit(cells: readonly Cell[], first: number, after: number, width: number, moreBefore: boolean, moreAfter: boolean): Window {
    const whole = columns(cells, 0, cells.length);
    if (whole <= width && !moreBefore && !moreAfter) return { from: 0, to: cells.length, cutBefore: false, cutAfter: false };
    const room = Math.max(1, width - 2 * cut.length);
    const wanted = Math.min(columns(cells, first, after), room);
    let from = first;
    // Two thirds of the room left over go before the range: that is what says where one is.
    for (let left = Math.floor((room - wanted) * 2 / 3); from > 0 && left >= (cells[from - 1]?.width ?? 0); from--) left -= cells[from - 1]?.width ?? 0;
    let to = from;
    for (let left = room; to < cells.length && left >= (cells[to]?.width ?? 0); to++) left -= cells[to]?.width ?? 0;
    return { from, to, cutBefore: from > 0 || moreBefore, cutAfter: to < cells.length || moreAfter };
}

function columns(cells: readonly Cell[], from: number, to: number): number {
    let sum = 0;
    for (let index = from; index < to; index++) sum += cells[index]?.width ?? 0;
    return sum;
}

/** The nearest offset at or before this one that does not split a surrogate pair. */
function boundaryBefore(line: string, offset: number): number {
    const code = line.charCodeAt(offset);
    return offset > 0 && offset < line.length && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
