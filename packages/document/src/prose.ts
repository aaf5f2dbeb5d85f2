import type { ast } from '@rezo/language';
import type { DefaultForm, DocumentContext, Printer } from './context.js';
import { linkSpans, mergeLinks } from './links.js';
import { printMention } from './mentions.js';
import { TextBuilder } from './rich-text.js';
import { sourceOf } from './source.js';
import type { RichText, Span } from './types.js';

/** The printed text of a prose with its inline structure. */
export function richText(prose: ast.Prose | undefined, context: DocumentContext, form: DefaultForm = 'nominative'): RichText {
    const builder = new TextBuilder();
    for (const part of prose?.parts ?? []) printPart(part, builder, context, form);
    const rich = builder.finish();
    const links = linkSpans(rich.text, rich.spans);
    return links.length === 0 ? rich : { text: rich.text, spans: mergeLinks(rich.spans, links) };
}

/** Adds one inline node to the text. */
function printPart(part: ast.Inline, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
    switch (part.$type) {
        case 'Words': case 'LineBreak':
            builder.add(part.value);
            return;
        case 'Strong': case 'Emphasis': {
            const type = part.$type === 'Strong' ? 'strong' : 'emphasis';
            builder.within((start, end) => ({ type, start, end }), () => {
                for (const inner of part.parts) printPart(inner, builder, context, form);
            });
            return;
        }
        case 'Note':
            printNote(part, builder, context);
            return;
        case 'Mention':
            printMention(part, builder, context, form);
    }
}

function printNote(note: ast.Note, builder: TextBuilder, context: DocumentContext): void {
    const { notes } = context;
    if (!notes) return;
    const number = notes.length + 1;
    const place = { number, text: '', spans: [] as Span[], source: sourceOf(note.content ?? note) };
    notes.push(place);
    Object.assign(place, richText(note.content, context));
    builder.mark(at => ({ type: 'note', start: at, end: at, number }));
}

/** The one printer. */
export const printer: Printer = { prose: richText, part: printPart };
