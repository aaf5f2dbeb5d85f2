/** Ranges of years and days in the prose, and the signs that the file writes in them. */
import { dialects } from '../dialects/index.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { matchesIn } from './matches.js';
import { textsWith, type ProseText } from './prose-text.js';
import { isInQuotes } from './quoted.js';
import type { CheckedFile } from './rule.js';

export interface NumberRange {
    readonly text: ProseText;
    /** Where its sign stands. */
    readonly at: number;
    readonly sign: string;
    /** «2024/2025 учебный год»: a year that begins in one and ends in the next, which may be written with a stroke. */
    readonly isSchoolYear: boolean;
    /** Inside a title, which is not for this document to change. */
    readonly quoted: boolean;
}

const months = dialects.flatMap(dialect => dialect.monthsInDate).join('|');
const before = String.raw`(?<![\d./–—-]|№\s?)`;
const years = String.raw`${before}(?:19|20)\d\d([-–—/])(?:19|20)\d\d(?![\d/-]|[–—]\d)`;
const days = String.raw`${before}\d{1,2}([-–—])\d{1,2}(?=\s(?:${months})(?![\p{L}]))`;
const ranges = new RegExp(`${years}|${days}`, 'gu');

export const numberRangesOf = memoWhileChecking((checked: CheckedFile): readonly NumberRange[] => textsWith(checked, 'numberRanges').flatMap(rangesIn));

function rangesIn(text: ProseText): NumberRange[] {
    return matchesIn(text.text, ranges).flatMap((match): NumberRange[] => {
        const sign = match[1] ?? match[2] ?? '';
        const [first = 0, second = 0] = match[0].split(sign).map(Number);
        const isYears = match[1] !== undefined;
        if (second <= first || (sign === '/' && second !== first + 1)) return [];
        const end = match.index + match[0].length;
        return [{
            text, sign,
            at: match.index + match[0].indexOf(sign),
            isSchoolYear: isYears && second === first + 1 && /^\s*(?:уч(?:\.|ебн)|school|academic)/i.test(text.text.slice(end, end + 10)),
            quoted: isInQuotes(text.text, match.index),
        }];
    });
}

