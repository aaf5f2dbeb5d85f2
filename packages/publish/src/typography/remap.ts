import type { RichText, Span } from '@rezo/document';

/** Where letters and digits stand: start and end of each, in UTF-16 code units. */
interface Letters { readonly starts: readonly number[]; readonly ends: readonly number[] }

function lettersOf(text: string): Letters {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
        starts.push(match.index);
        ends.push(match.index + match[0].length);
    }
    return { starts, ends };
}

/** How many letters end at or before an offset. */
function countBefore(ends: readonly number[], offset: number): number {
    let low = 0;
    let high = ends.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** Characters that typography exchanges for one another stand for the same place. */
function alike(left: string | undefined, right: string | undefined): boolean {
    const kind = (mark: string | undefined): string | undefined => mark && (/\s/u.test(mark) ? ' ' : /["«»„“”‘’‚']/u.test(mark) ? '"' : /[-–—]/u.test(mark) ? '-' : mark);
    return left !== undefined && kind(left) === kind(right);
}

/** An offset inside what stands between two letters, on the gap that replaces it. */
function inGap(from: string, to: string, offset: number): number {
    if (from.length === to.length) return offset;
    let prefix = 0;
    while (prefix < from.length && alike(from[prefix], to[prefix])) prefix++;
    if (offset <= prefix) return offset;
    let suffix = 0;
    while (suffix < Math.min(from.length, to.length) - prefix && alike(from.at(-1 - suffix), to.at(-1 - suffix))) suffix++;
    const fromEnd = from.length - offset;
    return fromEnd <= suffix ? to.length - fromEnd : Math.min(offset, to.length - suffix);
}

/** A function from offsets in `from` to offsets in `to`; both must hold the same letters and digits. */
export function offsetMap(from: string, to: string): (offset: number) => number {
    if (from === to) return offset => offset;
    const source = lettersOf(from);
    const target = lettersOf(to);
    return offset => {
        const index = countBefore(source.ends, offset);
        const gapStart = source.ends[index - 1] ?? 0;
        const gapEnd = source.starts[index] ?? from.length;
        const newStart = target.ends[index - 1] ?? 0;
        const newEnd = target.starts[index] ?? to.length;
        if (offset > gapEnd) return newEnd + (offset - gapEnd);
        return newStart + inGap(from.slice(gapStart, gapEnd), to.slice(newStart, newEnd), Math.max(0, offset - gapStart));
    };
}

/** The same spans on a text that was typeset. */
export function remapSpans(rich: RichText, text: string): RichText {
    if (text === rich.text) return rich;
    if (rich.spans.length === 0) return { text, spans: rich.spans };
    const map = offsetMap(rich.text, text);
    return { text, spans: rich.spans.map((span): Span => ({ ...span, start: map(span.start), end: map(span.end) })) };
}
