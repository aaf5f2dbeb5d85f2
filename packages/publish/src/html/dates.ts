import { html, type Html } from './escape.js';

/** Whether the text is a day of the calendar, ISO 8601. */
export function isDay(text: string): boolean {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
    if (!year || !month || !day) return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A printed date: machine-readable where it is one day; HTML has no element for an interval. */
export function timeElement(date: string | null, printed: string): Html {
    return date && isDay(date)
        ? html`<time datetime="${date}">${printed}</time>`
        : html`<span class="date">${printed}</span>`;
}
