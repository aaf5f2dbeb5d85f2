/** A day of the Gregorian calendar: `year` 1000–9999, `month` 1–12, `day` 1–31. No time, no time zone. */
export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

/** From the first day to the last one, both included; a single day has `start` equal to `end`. As written: may be reversed. */
export interface DateRange {
    readonly start: CalendarDate;
    readonly end: CalendarDate;
}

const millisecondsPerDay = 86_400_000;

const toEpochDay = (date: CalendarDate): number => Date.UTC(date.year, date.month - 1, date.day) / millisecondsPerDay;

/** Whether 29 February exists in the year. */
export function isLeapYear(year: number): boolean {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month 1–12 of the year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
    if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
    if (month === 2) return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has such a day, in the years that a document may name (1000–9999). */
export function isValidDate(date: CalendarDate): boolean {
    return Number.isInteger(date.year) && date.year >= 1000 && date.year <= 9999
        && Number.isInteger(date.day) && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** Negative if `a` is earlier than `b`, 0 if they are the same day, positive if later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
    return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `2019-08-27`. */
export function toIso(date: CalendarDate): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** Reads exactly `YYYY-MM-DD`; undefined for any other form and for a day that does not exist. */
export function fromIso(text: string): CalendarDate | undefined {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match) return undefined;
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return isValidDate(date) ? date : undefined;
}

/** ISO day of the week of a valid date: 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
    return new Date(toEpochDay(date) * millisecondsPerDay).getUTCDay() || 7;
}

/** The day so many whole days later (earlier if negative). The result may leave the years that `isValidDate` admits. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
    const result = new Date((toEpochDay(date) + days) * millisecondsPerDay);
    return { year: result.getUTCFullYear(), month: result.getUTCMonth() + 1, day: result.getUTCDate() };
}

/** The last day of a month 1–12. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
    return { year, month, day: daysInMonth(year, month) };
}
