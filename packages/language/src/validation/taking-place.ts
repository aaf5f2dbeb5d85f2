/** The dates that a sentence gives to what took place; other dates of the same sentence make it unsure. */
import { dialects } from '../dialects/index.js';
import type { DateRange } from '../values/calendar-date.js';
import { memoByText } from '../syntax/memo.js';
import { parseDateRange } from '../values/date-range.js';
import { matchesIn } from './matches.js';
import type { ProseText } from './prose-text.js';
import { wordTrait } from './words.js';

export interface StatedDates {
    readonly from: number;
    readonly to: number;
    readonly range: DateRange;
}

const month = `(?:${dialects.flatMap(dialect => dialect.monthsInDate).join('|')})`;
const year = '(?:19|20)\\d\\d';
const dash = '\\s?[-–—]\\s?';
const dayFirst = `(?:(?:с|со|from)\\s+)?\\d{1,2}(?:\\s+${month})?(?:\\s+${year})?(?:${dash}|\\s+(?:по|до|to)\\s+)\\d{1,2}\\s+${month}\\s+${year}|\\d{1,2}\\s+${month}\\s+${year}`;
const numeric = `\\d{1,2}(?:\\.\\d{1,2})?(?:\\.${year})?${dash}\\d{1,2}\\.\\d{1,2}\\.${year}|\\d{1,2}\\.\\d{1,2}\\.${year}`;
const monthFirst = `${month}\\s+\\d{1,2}(?:${dash}\\d{1,2})?,?\\s+${year}`;
const dates = new RegExp(`(?<![\\d.,/№A-Za-zА-Яа-яё-])(?:${dayFirst}|${numeric}|${monthFirst})(?![\\d/.-]\\d)`, 'gi');

const tookPlace = /(?<![а-яё])(?:состоял(?:ся|ась|ось|ись)|прош(?:[её]л|ла|ло|ли)|проходил[аои]?|проводил(?:ся|ась|ось|ись)|проведен[аоы]?|собрал(?:ся|ась|ось|ись))(?![а-яё])|\b(?:(?:was|were) held|took place|met|convened|assembled)\b/i;
/** The date of a paper, or one before or after which it was. */
const otherDate = /(?<![а-яё])(?:от|до|после|утвержд\S*|приказ\S*|№\s*\S+)\s+$|\b(?:of|by|dated|since|until|before|after)\s+$/i;
/** One letter before the stop is «г.», two or more are the end of a sentence. */
const sentenceEnd = /[A-Za-zА-Яа-яё)»”]{2}[.!?]\s+(?=[«“A-ZА-ЯЁ])/g;

/** Of the first sentence that says that something took place and gives one date or range with its year. */
/** The words without which none of these stands. */
const happened = wordTrait(word => /(?:^|-)(?:состоял|прош|проход|провод|провед|собрал|(?:held|took|met|convened|assembled)(?:$|-))/.test(word));

export function datesOfTakingPlace({ text, reading }: ProseText): StatedDates | undefined {
    if (!reading.hasWord(happened)) return undefined;
    let start = 0;
    for (const end of matchesIn(text, sentenceEnd).map(match => match.index + match[0].length).concat(text.length)) {
        const sentence = text.slice(start, end);
        if (tookPlace.test(sentence)) return onlyDates(sentence, start);
        start = end;
    }
    return undefined;
}

const readRange = memoByText(parseDateRange);

function onlyDates(sentence: string, offset: number): StatedDates | undefined {
    const [only, ...others] = matchesIn(sentence, dates);
    if (!only || others.length > 0 || otherDate.test(sentence.slice(0, only.index))) return undefined;
    const read = readRange(only[0]);
    if (!read.ok || read.remarks.some(({ code }) => code === 'reversed')) return undefined;
    return { from: offset + only.index, to: offset + only.index + only[0].length, range: read.value };
}
