import { Cursor } from './cursor.js';
import { readDateRange } from './date-range.js';
import { monthNamesAlone } from './date-words.js';
import { readMonth, readQuarter, readYearAlone } from './deadline-period.js';
import type { Deadline } from './due.js';
import type { Parsed } from './parsed.js';
import { parsed } from './parsed.js';
import { allMean, phraseTable } from './phrases.js';

const leads = phraseTable(dialect => allMean(dialect.deadlines.lead, true));
const recurring = phraseTable<Deadline>(dialect => [
    ...allMean<Deadline>(dialect.deadlines.annually, { type: 'annually' }),
    ...allMean<Deadline>(dialect.deadlines.ongoing, { type: 'ongoing' }),
]);

/**
 * Reads a deadline in any dialect: a date or range (see `parseDateRange`), a month (`октябрь 2025`, `2025-10`, `10.2025`), a
 * quarter (`IV кв. 2025 года`, `Q3 2025`), a year, `ежегодно`/`annually`, `постоянно`/`ongoing`. Words that only lead to
 * the time («до», «в», “by the end of”) are passed over: the named time is the deadline, its last day included.
 *
 * Problems: those of `parseDateRange`, where `no-such-date` may also be a month or a quarter. Remarks likewise.
 */
export function parseDeadline(text: string): Parsed<Deadline> {
    const cursor = new Cursor(text);
    const lead = cursor.phrase(leads());
    const again = cursor.phrase(recurring());
    if (again) return cursor.done ? parsed(again.value, cursor.remarks) : cursor.unread();
    const period = readQuarter(cursor) ?? readMonth(cursor) ?? readYearAlone(cursor);
    if (period) return period.ok && !cursor.done ? cursor.unread() : period;
    const alone = cursor.peek()?.kind === 'word';
    const date = readDateRange(cursor, alone ? monthNamesAlone(lead !== undefined) : undefined);
    return date.ok ? parsed({ type: 'date', range: date.value }, date.remarks) : date;
}
