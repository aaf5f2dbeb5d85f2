/** Places in the text and edits of whole lines, shared by the rules. */
import { linesOfText, type Line } from '../lexer/lines.js';
import { memoWhileChecking } from '../syntax/memo.js';
import type { CheckedFile, SourceEdit, SourceSpan } from './rule.js';

/** The lines of a file, read once however many rules ask. */
export const linesOf = memoWhileChecking((checked: CheckedFile): readonly Line[] => linesOfText(checked.text));

export function lineStart(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
    return at;
}

/** The offset behind the line's end mark, or the end of the text. */
export function nextLineStart(text: string, offset: number): number {
    let at = offset;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    return at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
}

/** Takes out the whole lines on which a span lies. */
export function removeLines(text: string, { start, end }: SourceSpan): SourceEdit {
    const last = nextLineStart(text, end);
    const first = lineStart(text, start);
    // The last line of a text without a final line end takes the one above it along.
    const from = last === text.length && end === text.length && first > 0 ? first - (text.startsWith('\r\n', first - 2) ? 2 : 1) : first;
    return { start: from, end: last, text: '' };
}

/** The line end that the text uses. */
export function lineEnd(text: string): string {
    const at = text.search(/[\r\n]/u);
    return at < 0 ? '\n' : text.startsWith('\r\n', at) ? '\r\n' : text[at] ?? '\n';
}

/** What a message quotes: one line of it, not more than so many characters. */
export function excerpt(text: string, longest = 40): string {
    const line = text.replace(/\s+/gu, ' ').trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
