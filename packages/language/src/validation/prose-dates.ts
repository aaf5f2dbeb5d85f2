/** Dates written out in full in the prose; whatever is not surely a date is passed over. */
import { dialects, type PropertyKey } from '../dialects/index.js';
import { NextMatch } from '../lexer/next-match.js';
import { memoByText } from '../syntax/memo.js';
import { propertySpecs } from '../syntax/properties.js';
import { parseDateRange } from '../values/date-range.js';
import type { ValueProblem } from '../values/parsed.js';
import { matchesIn } from './matches.js';
import { linesOf } from './places.js';
import type { CheckedFile, SourceSpan } from './rule.js';

export interface ProseDate {
    readonly span: SourceSpan;
    readonly problem: ValueProblem;
}

/** Either case of the first letter by hand: the flag `i` costs 3 ms of every start, and `u` another one. */
const monthNames = dialects.flatMap(dialect => dialect.monthsInDate)
    .map(name => `[${name.charAt(0).toUpperCase()}${name.charAt(0).toLowerCase()}]${name.slice(1)}`).join('|');
const yearWords = dialects.flatMap(dialect => dialect.yearWords).filter(word => word.length >= 3 && !word.includes('.')).join('|');
const blank = String.raw`[^\S\r\n]`;
// 27.08.2019: years of our time only, because `62.01.1100` is the code of something.
const numeric = String.raw`(?<![\d.,/-])\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d/-]|\.\d)`;
// 27 августа 2019 года; the word counts only where the phrase ends with it: «1 сентября 2019 год объявлен …».
const dayFirst = String.raw`(?<![\d.,])\d{1,2}[»”"]?${blank}{1,3}(?:${monthNames})${blank}{1,3}\d{4}(?!\d)(?:${blank}{1,3}(?:${yearWords})(?=${blank}*(?:[.,;:!?)»”"]|$)))?`;
const monthFirst = String.raw`(?<![A-Za-zÀ-ÿЀ-ӿ])(?:${monthNames})${blank}{1,3}\d{1,2},?${blank}{1,3}\d{4}(?!\d)`;
const dates = new RegExp(`${numeric}|${dayFirst}|${monthFirst}`, 'gm');

/** Characters from the beginning of a date to its year: «27 сентября 2019» with three blanks at each place. */
const longestBeforeYear = 20;

export function datesInProse(checked: CheckedFile): readonly ProseDate[] {
    const { text } = checked;
    const found: ProseDate[] = [];
    // Every date has a year; to look for that alone is many times faster, and most lines have none.
    const years = new NextMatch(text, /\d{4}/g);
    for (const line of linesOf(checked)) {
        if (!years.isBetween(line.content, line.end) || line.kind === 'comment' || isDateLine(line.head?.keyword)) continue;
        const written = text.slice(line.content, line.end);
        for (const match of datesIn(written, years.next - longestBeforeYear - line.content)) {
            const start = line.content + match.index;
            for (const problem of problemsIn(match[0].replace(/[»”"]/u, ' '))) {
                found.push({ problem, span: { start: start + problem.start, end: start + problem.end } });
            }
        }
    }
    return found;
}

/** The dates in a line, from an offset in it on. */
export function datesIn(line: string, from: number): readonly RegExpExecArray[] {
    return matchesIn(line, dates, Math.max(0, from));
}

/** Properties whose dates are checked as values. */
function isDateLine(keyword: string | undefined): boolean {
    const kind = keyword !== undefined && keyword in propertySpecs ? propertySpecs[keyword as PropertyKey].value : undefined;
    return kind === 'dates' || kind === 'deadline';
}

const problemsIn = memoByText((written): readonly ValueProblem[] => {
    const read = parseDateRange(written);
    if (read.ok) return read.remarks.filter(({ code }) => code === 'year-word');
    // A number such as 10.15.2019 may be something else; 30.02.2019 hardly.
    return read.problem.code === 'no-such-date' && read.problem.detail?.day !== undefined && read.problem.detail.daysInMonth !== undefined ? [read.problem] : [];
});
