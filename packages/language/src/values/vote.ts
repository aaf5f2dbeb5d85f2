import { Cursor } from './cursor.js';
import type { Parsed, ValueProblem } from './parsed.js';
import { failed, parsed } from './parsed.js';
import { allMean, phraseTable } from './phrases.js';
import type { Token } from './tokens.js';
import { readWholeNumber } from './whole-number.js';

/** The outcome of a vote as stated; a part that is not stated is undefined, one stated as «нет» is 0. */
export interface Vote {
    readonly unanimous: boolean;
    readonly for?: number;
    readonly against?: number;
    readonly abstained?: number;
}

type Side = 'for' | 'against' | 'abstained';

const sides = phraseTable<Side>(({ vote }) => [
    ...allMean<Side>(vote.for, 'for'), ...allMean<Side>(vote.against, 'against'), ...allMean<Side>(vote.abstained, 'abstained'),
]);
const unanimousWords = phraseTable(({ vote }) => allMean(vote.unanimous, true));
const noneWords = phraseTable(({ vote }) => allMean(vote.none, 0));

type Part = { readonly side: Side; readonly votes: number; readonly start: number; readonly end: number } | { readonly problem: ValueProblem };

/**
 * Reads the outcome of a vote in any dialect: `за 120, против 3, воздержались 5` in any order, with or without dashes, colons
 * and quotation marks; `120 in favour, 3 against`; `единогласно`, `единогласно (за 120)`; «против — нет».
 * Problems: `empty`, `unreadable`, `missing-number`, `repeated`, `not-whole`, `too-large`.
 */
export function parseVote(text: string): Parsed<Vote> {
    const cursor = new Cursor(text);
    const unanimous = cursor.phrase(unanimousWords()) !== undefined;
    const votes: Partial<Record<Side, number>> = {};
    let bracket: Token | undefined;
    while (!cursor.done) {
        if (unanimous || Object.keys(votes).length > 0) {
            cursor.mark(',', ';', ':', '-');
            if (unanimous) bracket ??= cursor.mark('(');
        }
        const part = cursor.attempt(() => wordFirst(cursor)) ?? cursor.attempt(() => numberFirst(cursor));
        if (!part) break;
        if ('problem' in part) return failed(part.problem);
        if (votes[part.side] !== undefined) return failed({ code: 'repeated', start: part.start, end: part.end });
        votes[part.side] = part.votes;
    }
    if (bracket && !cursor.mark(')') && cursor.done) return failed({ code: 'unreadable', start: bracket.start, end: bracket.end });
    if (!cursor.done || (!unanimous && Object.keys(votes).length === 0)) return cursor.unread();
    return parsed({ unanimous, ...votes }, cursor.remarks);
}

/** `за 120`, `«против» — нет`, `воздержались: 5 человек` */
function wordFirst(cursor: Cursor): Part | undefined {
    cursor.mark('"');
    const side = cursor.phrase(sides());
    if (!side) return undefined;
    cursor.mark('"');
    cursor.mark('-', ':');
    const none = cursor.phrase(noneWords());
    if (none) return { side: side.value, votes: 0, start: side.start, end: none.end };
    const read = readWholeNumber(cursor);
    if (!read) return { problem: { code: 'missing-number', start: side.start, end: side.end } };
    if (!read.ok) return read;
    takeNoun(cursor);
    return { side: side.value, votes: read.number.value, start: side.start, end: read.number.end };
}

/** `120 голосов за`, `3 against`, `5 abstentions` */
function numberFirst(cursor: Cursor): Part | undefined {
    const read = readWholeNumber(cursor);
    if (!read) return undefined;
    if (!read.ok) return read;
    takeNoun(cursor);
    cursor.mark('-', ':');
    cursor.mark('"');
    const side = cursor.phrase(sides());
    cursor.mark('"');
    return side && { side: side.value, votes: read.number.value, start: read.number.start, end: side.end };
}

/** «голосов», «чел.»: any word that does not name a side. */
function takeNoun(cursor: Cursor): void {
    if (!cursor.sees(sides()) && cursor.take('word') && !cursor.peek()?.spaced) cursor.mark('.');
}
