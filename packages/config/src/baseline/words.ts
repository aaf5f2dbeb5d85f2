/** By which words a finding is known again, wherever it has moved. */
import type { Diagnostic, OpenFile } from '@rezo/language';

const mostWords = 400;
/** Characters looked at beside a place that has no words of its own, as where a full stop is missing. */
const around = 60;
/** How many words before such a place tell it from others. */
const wordsBefore = 3;
/** Enough to tell findings apart; what is about a whole chapter does not repeat it. */
const mostCompared = 160;

/** A number changes when an item above comes or goes. */
const marker = /^\s*(?:[-*•–—]|\d+(?:\.\d+)*[.)]?)\s+/u;

/**
 * The words that a finding is about, cut off where there are too many. Where those are a mark only or nothing, as at a space before
 * a comma, the words before it on its line stand with them; at the beginning of a line, those after it.
 */
export function wordsOf({ text, document: { textDocument } }: Pick<OpenFile, 'text' | 'document'>, { range }: Pick<Diagnostic, 'range'>): string {
    const start = textDocument.offsetAt(range.start), end = textDocument.offsetAt(range.end);
    const words = text.slice(start, Math.min(end, start + mostWords));
    if (hasWords(words)) return words;
    const line = text.slice(Math.max(0, start - around), start).split(/[\r\n]/u).at(-1) ?? '';
    const before = (line.replace(marker, '').match(/\S+\s*/gu) ?? []).slice(-wordsBefore).join('');
    return hasWords(before) ? before + words : text.slice(start, end + around).slice(0, mostWords).split(/[\r\n]/u, 1)[0] ?? '';
}

function hasWords(text: string): boolean {
    return /[\p{L}\p{N}]/u.test(text);
}

/** The words as they are compared: how they are broken into lines and indented does not count. */
export function comparable(words: string): string {
    return words.replace(/\s+/gu, ' ').trim().slice(0, mostCompared).toWellFormed();
}
