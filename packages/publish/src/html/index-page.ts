import { typeset } from '../typography/index.js';
import { timeElement, isDay } from './dates.js';
import { html, lines, type Html, type Part } from './escape.js';
import { languageTag } from './language.js';
import { relativeHref } from './links.js';
import { printShell } from './shell.js';
import { indexStyle } from './style/index.js';
import { wordsFor } from './words.js';
import type { ResolutionDocument } from '@rezo/document';

/** One built resolution in the list. */
export interface IndexEntry {
    /** Path of its page, relative to the index. */
    readonly href: string;
    readonly title: string;
    readonly kind: string;
    readonly language: string;
    /** ISO 8601, a day or an interval. */
    readonly date: string | null;
    readonly datePrinted?: string | null;
    readonly status: ResolutionDocument['status'];
    readonly place: string | null;
    /** How many recommendations it has. */
    readonly recommendations: number;
}

export interface IndexOptions {
    /** Language of the index itself; by default that of its first entry. */
    readonly language?: string;
    readonly title?: string;
    /** A house style, put after Rezo's own. */
    readonly css?: string;
}

function printedDate(entry: IndexEntry, language: string): string | null {
    if (entry.datePrinted) return entry.datePrinted;
    return entry.date && isDay(entry.date)
        ? new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(entry.date))
        : entry.date;
}

function printEntry(entry: IndexEntry, language: string): Html {
    const words = wordsFor(language).index;
    const date = printedDate(entry, language);
    const facts: Part[] = [
        date && timeElement(entry.date, typeset(date, language)),
        entry.place && html`<span>${typeset(entry.place, entry.language)}</span>`,
        entry.status && html`<span class="status ${entry.status}">${words.statuses[entry.status] ?? entry.status}</span>`,
        html`<span>${words.recommendations(entry.recommendations)}</span>`,
    ].filter(part => part);
    const foreign = languageTag(entry.language);
    const lang = foreign && foreign !== languageTag(language) && html` lang="${foreign}"`;
    return html`<li><a href="${relativeHref(entry.href)}"${lang}><span class="kind">${entry.kind}</span> <span class="title">${typeset(entry.title, entry.language)}</span></a>
<p>${facts.map((fact, index) => [index > 0 && html`<span class="dot" aria-hidden="true"> · </span>`, fact])}</p></li>`;
}

/** The list of what was built, as a page. */
export function renderIndex(entries: readonly IndexEntry[], options: IndexOptions = {}): string {
    const language = options.language ?? entries[0]?.language ?? 'en';
    const words = wordsFor(language).index;
    const title = options.title ?? words.title;
    const list = entries.length > 0
        ? html`<ul role="list">\n${lines(entries.map(entry => printEntry(entry, language)))}\n</ul>`
        : html`<p>${words.empty}</p>`;
    return printShell({ language, title, sheets: [indexStyle, options.css], main: html`<main>\n<h1>${title}</h1>\n${list}\n</main>` });
}
