/** The words of a text, found by character codes: rules that compare neighbours read every word of every file. */
import type { ProseText } from './prose-text.js';
import { memoWhileChecking } from '../syntax/memo.js';

export interface Word {
    readonly start: number;
    readonly end: number;
    /** Small letters, «ё» as «е». */
    readonly folded: string;
    /** Only blanks stand between it and the word before. */
    readonly follows: boolean;
}

/** Letters and digits, with hyphens and apostrophes between them. */
const pattern = /[A-Za-z0-9\u00C0-\u024F\u0400-\u04FF]+(?:[-‑'’][A-Za-z0-9\u00C0-\u024F\u0400-\u04FF]+)*/g;

export const wordsOf = memoWhileChecking((text: ProseText): readonly Word[] => {
    const words: Word[] = [];
    const folded = text.text.toLowerCase().replaceAll('ё', 'е');
    // Small letters may be longer than their capitals in other scripts; then nothing is sure about places.
    if (folded.length !== text.text.length) return words;
    let last = -1;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
        const start = match.index;
        words.push({ start, end: start + match[0].length, folded: match[0], follows: last >= 0 && isBlank(folded, last, start) });
        last = start + match[0].length;
    }
    return words;
});

function isBlank(text: string, from: number, to: number): boolean {
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0;
    return text.slice(from, to).trim() === '';
}
