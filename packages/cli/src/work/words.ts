/** By which words a finding is known again, wherever it has moved. */
import type { Diagnostic, OpenFile } from '@rezo/language';

const mostWords = 400;
/** Characters of the line beside a place that has no words of its own, as where a full stop is missing. */
const around = 60;
/** Enough to tell findings apart; what is about a whole chapter does not repeat it. */
const mostCompared = 160;

/** The words that a finding is about, cut off where there are too many; at a place between two words, those before it. */
export function wordsOf({ text, document: { textDocument } }: Pick<OpenFile, 'text' | 'document'>, { range }: Pick<Diagnostic, 'range'>): string {
    const start = textDocument.offsetAt(range.start), end = textDocument.offsetAt(range.end);
    if (end > start) return text.slice(start, Math.min(end, start + mostWords));
    const before = text.slice(Math.max(0, start - around), start).split(/[\r\n]/u).at(-1) ?? '';
    return before.trim() === '' ? text.slice(start, start + around).split(/[\r\n]/u, 1)[0] ?? '' : before;
}

/** The words as they are compared: how they are broken into lines and indented does not count. */
export function comparable(words: string): string {
    return words.replace(/\s+/gu, ' ').trim().slice(0, mostCompared).toWellFormed();
}
