import type { EventMode, Numbering, Status } from '../dialects/dialect.js';
import { dialects } from '../dialects/index.js';
import { foldPhrase } from './fold.js';
import { nearest } from './nearest.js';
import type { Parsed } from './parsed.js';
import { failed, parsed } from './parsed.js';

/** The word of each member of a closed set in one dialect. */
export type ChoiceTable<C extends string> = Readonly<Record<C, string>>;

/** No word of a closed set is nearly as long. */
const longestChoice = 200;

/**
 * Reads a member of a closed set by its word in any of the tables. Case, «ё», soft hyphens and the white space between
 * words do not matter. Problems: `empty`; `unreadable` over the whole value, with the right word as
 * `replacement` where it is clear which one is meant.
 */
export function parseChoice<C extends string>(text: string, tables: readonly ChoiceTable<C>[]): Parsed<C> {
    const trimmed = text.trim();
    if (trimmed === '') return failed({ code: 'empty', start: 0, end: text.length });
    const start = text.indexOf(trimmed);
    const end = start + trimmed.length;
    if (trimmed.length > longestChoice) return failed({ code: 'unreadable', start, end });
    const written = foldPhrase(trimmed);
    const words: string[] = [];
    for (const table of tables) {
        for (const [choice, word] of Object.entries(table) as [C, string][]) {
            if (foldPhrase(word) === written) return parsed(choice);
            words.push(word);
        }
    }
    const replacement = insteadOf(written, words);
    return failed({ code: 'unreadable', start, end, ...(replacement !== undefined && { replacement }) });
}

/** The word to write instead: of the same meaning, or the one that was misspelt. */
function insteadOf(written: string, words: readonly string[]): string | undefined {
    for (const { choiceSynonyms } of dialects) {
        if (!choiceSynonyms.has(written)) continue;
        const meant = choiceSynonyms.get(written);
        return meant !== undefined && words.includes(meant) ? meant : undefined;
    }
    return nearest(written, words);
}

/** The status of a resolution, in the word of any dialect. Problems: see `parseChoice`. */
export function parseStatus(text: string): Parsed<Status> {
    return parseChoice(text, dialects.map(dialect => dialect.statuses));
}

/** How an event is held, in the word of any dialect. Problems: see `parseChoice`. */
export function parseEventMode(text: string): Parsed<EventMode> {
    return parseChoice(text, dialects.map(dialect => dialect.modes));
}

/** What is numbered among the recommendations, in the word of any dialect. Problems: see `parseChoice`. */
export function parseNumbering(text: string): Parsed<Numbering> {
    return parseChoice(text, dialects.map(dialect => dialect.numberings));
}
