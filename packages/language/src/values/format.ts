import type { Dialect } from '../dialects/dialect.js';
import type { CalendarDate, DateRange } from './calendar-date.js';
import { compareDates, toIso } from './calendar-date.js';
import type { Count } from './count.js';

/**
 * The range as a document prints it: «27 августа 2019 года», «18–19 октября 2018 года», «28 сентября – 2 октября 2018 года»,
 * “18–19 October 2018”. Plain spaces; the typographer makes them non-breaking. A reversed range prints both dates in full.
 *
 * From the tables and not from Intl: `formatRange` writes «г.» with U+202F where a resolution has «года», puts the
 * month first for `en`, sets thin spaces around the dash (“18 – 19 October”), and all that changes with the ICU version of
 * the reader's browser, while printed documents must not. What would be left of it is the names of the months.
 */
export function formatDateRange(range: DateRange, dialect: Dialect): string {
    const { start, end } = range;
    const last = fullDate(end, dialect);
    if (compareDates(start, end) === 0) return last;
    if (compareDates(start, end) > 0 || start.year !== end.year) return `${fullDate(start, dialect)} – ${last}`;
    if (start.month !== end.month) return `${dayAndMonth(start, dialect)} – ${last}`;
    return `${start.day}–${last}`;
}

const dayAndMonth = ({ day, month }: CalendarDate, dialect: Dialect): string => `${day} ${dialect.monthsInDate[month - 1] ?? month}`;

function fullDate(date: CalendarDate, dialect: Dialect): string {
    const yearWord = dialect.yearWordsInDate[0];
    return `${dayAndMonth(date, dialect)} ${date.year}${yearWord === undefined ? '' : ` ${yearWord}`}`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Made at first use: a formatter costs more than the import of this module. */
function numberFormat(locale: string): Intl.NumberFormat {
    const known = numberFormats.get(locale);
    if (known) return known;
    // min2: four digits are not divided («1200»), five are («12 000», “12,000”), as printed in both languages.
    const made = new Intl.NumberFormat(locale, { useGrouping: 'min2' });
    numberFormats.set(locale, made);
    return made;
}

/** The count as a document prints it: «более 120», “over 12,000”, in the words of the author where they are of its language. Thousands are set apart as the language does, in Russian by U+00A0. */
export function formatCount(count: Count, dialect: Dialect): string {
    const number = numberFormat(dialect.id).format(count.value);
    const usual = dialect.countQualifiers[count.qualifier];
    const words = usual.find(each => each === count.words) ?? (count.qualifier === 'exactly' ? undefined : usual[0]);
    return words ? `${words} ${number}` : number;
}

/** ISO 8601: `2019-08-27` for a single day, else `2022-08-16/2022-08-25`. */
export function toIsoInterval(range: DateRange): string {
    const start = toIso(range.start);
    const end = toIso(range.end);
    return start === end ? start : `${start}/${end}`;
}
