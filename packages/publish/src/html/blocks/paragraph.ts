import { attributes, html } from '../escape.js';
import { inline } from '../inline/index.js';
import type { BlockHandler } from './handler.js';

export const paragraph: BlockHandler<'paragraph'> = (block, _place, context) =>
    html`<p${attributes({ id: context.ids.claim(block.anchor), 'data-line': context.line(block.source) })}>${inline(block, context)}</p>`;
