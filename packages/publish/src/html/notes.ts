import type { Note } from '@rezo/document';
import type { Context } from './context.js';
import { attributes, html, lines, type Html } from './escape.js';
import { fragment } from './ids.js';
import { inline } from './inline/index.js';

function printNote(note: Note, context: Context): Html {
    const back = html`<a class="note-back" href="${fragment(context.ids.noteMark(note.number))}" role="doc-backlink" aria-label="${context.words.backToNote(note.number)}">↩</a>`;
    const own = attributes({ id: context.ids.claim(context.ids.note(note.number)), 'data-line': context.line(note.source) });
    return html`<li${own}><span class="marker">${note.number}</span> ${inline(note, context)} ${back}</li>`;
}

/** Footnotes at the end, each with the way back to its mark. Their heading is heard and not seen. */
export function printNotes(context: Context): Html {
    const { notes } = context.document;
    if (notes.length === 0) return html``;
    const items = lines(notes.map(note => printNote(note, context)));
    return html`<section class="notes" role="doc-endnotes" aria-label="${context.words.notes}">\n<ol role="list">\n${items}\n</ol>\n</section>`;
}
