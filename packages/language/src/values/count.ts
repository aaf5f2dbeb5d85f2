import type { CountQualifier } from '../dialects/dialect.js';
import { countQualifiers } from '../dialects/dialect.js';
import { Cursor } from './cursor.js';
import type { Parsed } from './parsed.js';
import { failed, parsed } from './parsed.js';
import { phraseTable } from './phrases.js';
import { readWholeNumber } from './whole-number.js';

/** How many, as stated: «более 120» is `{ value: 120, qualifier: 'moreThan' }`. `value` is whole, 0…2^31. */
export interface Count {
    readonly value: number;
    readonly qualifier: CountQualifier;
    /** The words that say so, in small letters; none for a bare number. */
    readonly words?: string;
}

type Stated = Required<Pick<Count, 'qualifier' | 'words'>>;

const qualifiers = phraseTable(dialect => countQualifiers.flatMap(qualifier => dialect.countQualifiers[qualifier].map((words): [string, Stated] => [words, { qualifier, words }])));

/** «участников школы молодых учёных» */
const mostNounWords = 4;

/**
 * Reads a count in any dialect: `120`, `более 120`, `свыше 700 человек`, `over 1,200 people`. Up to four words may follow.
 * Problems: `empty`, `unreadable`, `missing-number`, `not-whole`, `too-large`.
 */
export function parseCount(text: string): Parsed<Count> {
    const cursor = new Cursor(text);
    const stated = cursor.phrase(qualifiers());
    if (stated && cursor.done) return failed({ code: 'missing-number', start: stated.start, end: stated.end });
    const read = readWholeNumber(cursor);
    if (read && !read.ok) return failed(read.problem);
    if (!read) return cursor.unread();
    for (let words = 0; words < mostNounWords && cursor.take('word'); words++) cursor.mark('.');
    if (!cursor.done) return cursor.unread();
    return parsed({ value: read.number.value, ...(stated?.value ?? { qualifier: 'exactly' }) }, cursor.remarks);
}
