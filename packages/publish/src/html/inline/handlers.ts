import type { Span } from '@rezo/document';
import type { Context } from '../context.js';
import { attributes, html, type Html } from '../escape.js';
import { fragment } from '../ids.js';
import { safeHref } from '../links.js';

/** Where a span stands: HTML forbids a link inside a link. */
export interface InlinePlace { readonly insideLink: boolean }

type SpanOf<Type extends Span['type']> = Extract<Span, { type: Type }>;
type Handler<Type extends Span['type']> = (span: SpanOf<Type>, content: Html, printed: string, place: InlinePlace, context: Context) => Html;

/** A clause or section of this page leads there; a date or number that is taken from its data does not. */
function leadsThere(span: SpanOf<'mention'>): span is SpanOf<'mention'> & { anchor: string } {
    return span.anchor !== null && span.value === null;
}

/** A reference is a link; a term that is printed short is an abbreviation; the rest keeps its id as data. */
const mention: Handler<'mention'> = (span, content, printed, place, context) => {
    if (leadsThere(span) && !place.insideLink) return html`<a class="mention" href="${fragment(span.anchor)}">${content}</a>`;
    const meaning = span.target === 'term' ? context.meanings.get(`${span.id} ${printed}`) : undefined;
    if (meaning !== undefined) return html`<abbr title="${context.plain(meaning)}">${content}</abbr>`;
    return html`<span class="mention" data-ref="${span.id}">${content}</span>`;
};

/** The mark of a footnote. Only the first mark of a number is what the footnote leads back to. */
const note: Handler<'note'> = ({ number }, _content, _printed, place, context) => {
    const id = context.ids.claim(context.ids.noteMark(number));
    if (place.insideLink) return html`<sup class="note-mark"${attributes({ id })}>${number}</sup>`;
    const target = fragment(context.ids.note(number));
    return html`<sup class="note-mark"><a href="${target}"${attributes({ id })} role="doc-noteref" aria-label="${context.words.note(number)}">${number}</a></sup>`;
};

const link: Handler<'link'> = (span, content, _printed, place) => {
    const href = safeHref(span.href);
    return href === undefined || place.insideLink ? content : html`<a class="link" href="${href}">${content}</a>`;
};

/** One handler a type of span. */
export const spanHandlers: { readonly [Type in Span['type']]: Handler<Type> } = {
    strong: (_span, content) => html`<strong>${content}</strong>`,
    emphasis: (_span, content) => html`<em>${content}</em>`,
    mention,
    note,
    link,
};

/** Whether the span, as it is printed, is a link itself. */
export function isLink(span: Span): boolean {
    return span.type === 'mention' ? leadsThere(span) : span.type === 'link' && safeHref(span.href) !== undefined;
}
