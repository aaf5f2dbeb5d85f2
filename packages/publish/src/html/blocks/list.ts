import type { Item, ListStyle } from '@rezo/document';
import type { Context } from '../context.js';
import { attributes, html, lines, type Html } from '../escape.js';
import { inline } from '../inline/index.js';
import type { BlockHandler } from './handler.js';

/** A dash or a bullet is drawn by the style sheet; a number is text, so that it is copied and read with the clause. */
function isDrawn(item: Item, style: ListStyle): boolean {
    return item.number === null && (style === 'dash' || style === 'bullet');
}

function printItem(item: Item, style: ListStyle, context: Context): Html {
    const drawn = isDrawn(item, style);
    const nested = item.items.length > 0 && html`\n${printItems(item.items, item.itemsStyle ?? style, context)}\n`;
    const marker = !drawn && item.marker !== '' && html`<span class="marker">${item.marker}</span> `;
    const own = { class: drawn ? undefined : 'numbered', id: context.ids.claim(item.anchor), 'data-line': context.line(item.source) };
    return html`<li${attributes(own)}>${marker}${inline(item, context)}${nested}</li>`;
}

/** Items as a list of its style. The role is stated because a list without list-style is no list to some screen readers. */
export function printItems(items: readonly Item[], style: ListStyle, context: Context, line?: number): Html {
    const printed = lines(items.map(item => printItem(item, style, context)));
    const own = attributes({ class: `list ${style}`, role: 'list', 'data-line': line });
    return style === 'dash' || style === 'bullet'
        ? html`<ul${own}>\n${printed}\n</ul>`
        : html`<ol${own}>\n${printed}\n</ol>`;
}

export const list: BlockHandler<'list'> = (block, _place, context) =>
    block.items.length === 0 ? html`` : printItems(block.items, block.style, context, context.line(block.source));
