import type { ast } from '@rezo/language';
import { quiet, type DocumentContext } from './context.js';
import { linkSpans } from './links.js';
import { printMention } from './mentions.js';
import { TextBuilder } from './rich-text.js';
import { sourceOf } from './source.js';
import type { RichText, Span, Text } from './types.js';

/** The form in which declared names are printed where the author asks for none: dative under `to`. */
export type DefaultForm = 'nominative' | 'dative';

/** The printed text of a prose with its inline structure. */
export function richText(prose: ast.Prose | undefined, context: DocumentContext, form: DefaultForm = 'nominative'): RichText {
    const builder = new TextBuilder();
    for (const part of prose?.parts ?? []) printPart(part, builder, context, form);
    const rich = builder.finish();
    const links = linkSpans(rich.text, rich.spans);
    return links.length === 0 ? rich : { text: rich.text, spans: mergeSpans(rich.spans, links) };
}

export function textOf(prose: ast.Prose, context: DocumentContext, form: DefaultForm = 'nominative'): Text {
    return { ...richText(prose, context, form), source: sourceOf(prose) };
}

/** The printed words of a value, without marks and footnotes. */
export function valueText(prose: ast.Prose | undefined, context: DocumentContext): string {
    return richText(prose, quiet(context)).text;
}

/** Adds one inline node to the text. */
export function printPart(part: ast.Inline, builder: TextBuilder, context: DocumentContext, form: DefaultForm): void {
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

function mergeSpans(spans: readonly Span[], links: readonly Span[]): Span[] {
    return [...spans, ...links].sort((a, b) => a.start - b.start || b.end - a.end);
}
