import type { Block, Item, RichText, Span } from '@rezo/document';
import { printBlocks } from './blocks/index.js';
import type { Context } from './context.js';
import { attributes, html, lines, type Html } from './escape.js';
import { inline, printTypeset } from './inline/index.js';

/** The part of a text between two offsets, with the spans that reach into it. */
function slice({ text, spans }: RichText, start: number, end: number): RichText {
    const reaching = spans.filter(span => span.end >= start && span.start < end && (span.end > start || span.type === 'note'));
    const moved = reaching.map((span): Span => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
    return { text: text.slice(start, end), spans: moved };
}

/** «post — name» in two columns; the dash stays in the text for whoever copies or hears it. */
function signature(item: Item, context: Context): Html {
    const rich = context.rich(item);
    const dash = /\s[—–-]\s/u.exec(rich.text);
    const marker = item.number !== null && html`<span class="marker">${item.marker}</span> `;
    const own = attributes({ id: context.ids.claim(item.anchor), 'data-line': context.line(item.source) });
    const columns = dash
        ? html`<span class="post">${printTypeset(slice(rich, 0, dash.index), context)}</span><span class="unseen">${dash[0]}</span><span class="name">${printTypeset(slice(rich, dash.index + dash[0].length, rich.text.length + 1), context)}</span>`
        : html`<span class="post">${printTypeset(rich, context)}</span>`;
    return lines([
        html`<li${own}>${marker}${columns}</li>`,
        ...item.items.map(nested => html`<li${attributes({ id: context.ids.claim(nested.anchor) })}>${inline(nested, context)}</li>`),
    ]);
}

/** The blocks of a section of signatures: its lists are rows, the rest is printed as anywhere. */
export function printSignatures(blocks: readonly Block[], context: Context): Html {
    return lines(blocks.map(block => block.type === 'list'
        ? html`<ul class="signature-rows" role="list"${attributes({ 'data-line': context.line(block.source) })}>\n${lines(block.items.map(item => signature(item, context)))}\n</ul>`
        : printBlocks([block], 3, context)));
}
