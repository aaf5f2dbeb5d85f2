import { dialects } from '../dialects/index.js';
import { allMean, lazy, phraseTable } from './phrases.js';

/** A word after a year. */
export interface YearWord {
    /** Whether it is right after a full date. */
    readonly inDate: boolean;
    /** Whether it is right after two dates of different years. */
    readonly inSpan: boolean;
    /** The word that is right after a full date in the same language. */
    readonly right: string | undefined;
}

/** Names of months in any form, with their numbers 1–12. */
export const months = phraseTable(dialect => dialect.monthsInDate.flatMap((name, index) => {
    const forms = [name, dialect.monthsAlone[index] ?? name, ...(dialect.monthsAccepted[index] ?? [])];
    return allMean(forms, index + 1);
}));

/** «г.», «года», «год». */
export const yearWords = phraseTable(dialect => dialect.yearWords.map((word): [string, YearWord] => [word, {
    inDate: dialect.yearWordsInDate.includes(word),
    inSpan: dialect.yearWordsInSpan.includes(word),
    right: dialect.yearWordsInDate[0],
}]));

/** Words that open a range («с», “from”); the value is the word of the dialect table. */
export const rangeOpeners = phraseTable(dialect => dialect.rangeWords.filter(([from]) => from !== '').map(([from]) => [from, from]));

/** Words between the dates of a range («по», “to”); the value is the openers that they go with, `''` for none. */
export const rangeJoiners = phraseTable(dialect => dialect.rangeWords.map(([, to]): [string, readonly string[]] => [
    to, dialect.rangeWords.filter(pair => pair[1] === to).map(([from]) => from),
]));

/** “of”, “the”. */
export const silentWords = phraseTable(dialect => allMean(dialect.silentWords, true));

/** Names of the months as they stand in a full date, to recognise a slip. */
export const monthNamesInDate = lazy(() => dialects.flatMap(dialect => dialect.monthsInDate));

const standingAlone = lazy(() => dialects.flatMap(dialect => dialect.monthsAlone));
const inAnyForm = lazy(() => dialects.flatMap(dialect => [...dialect.monthsInDate, ...dialect.monthsAlone, ...dialect.monthsAccepted.flat()]));

/** Names of the months as they stand without a day, to recognise a slip; after a preposition in any grammatical case. */
export function monthNamesAlone(afterPreposition: boolean): readonly string[] {
    return afterPreposition ? inAnyForm() : standingAlone();
}
