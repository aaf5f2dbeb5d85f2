import type { Context } from './context.js';
import { timeElement } from './dates.js';
import { attributes, html, lines, type Html, type Part } from './escape.js';
import { inline } from './inline/index.js';
import { capitals } from './language.js';

/** The document's word and its title: two lines of one heading. */
function heading(context: Context): Html {
    const { kind, title, titleSpans, language } = context.document;
    const word = kind !== '' && html`<span class="kind">${capitals(kind, language)}</span>`;
    const name = title !== '' && html`<span class="title">${inline({ text: title, spans: titleSpans }, context)}</span>`;
    return html`<h1${attributes({ 'data-line': context.line(context.document.source) })}>${word}${word && name && html`<br>`}${name}</h1>`;
}

/** Place, date and number in one line. */
function imprint(context: Context): Html {
    const { place, date, datePrinted, number } = context.document;
    const sign = context.words.numberSign;
    const written = number && /^(?:№|No\b|N[ \u00A0°])/iu.test(number) ? number : `${sign} ${number ?? ''}`;
    const printed = datePrinted ?? date;
    const parts: Part[] = [
        place && html`<span class="place">${context.plain(place)}</span>`,
        printed && timeElement(date, context.plain(printed)),
        number && html`<span class="number">${context.plain(written)}</span>`,
    ].filter(part => part);
    return parts.length === 0 ? html`` : html`<p class="imprint">\n${lines(parts)}\n</p>`;
}

/** Everything above the first section. */
export function printHeader(context: Context, draft: boolean): Html {
    return html`<header>\n${lines([
        draft && html`<p class="draft">${context.words.draftMark}</p>`,
        heading(context),
        imprint(context),
    ])}\n</header>`;
}
