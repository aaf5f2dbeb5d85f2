import { attributes, html, lines } from '../escape.js';
import { inline } from '../inline/index.js';
import type { BlockHandler } from './handler.js';

/** A heading that groups addressees. */
export const area: BlockHandler<'area'> = (group, place, context) => {
    const heading = inline(group, context);
    const own = attributes({ class: 'area', id: context.ids.claim(group.anchor), 'data-line': context.line(group.source) });
    return html`<section${own}>\n${lines([
        group.text !== '' && (place.headingLevel === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`),
        place.blocks(group.blocks),
    ])}\n</section>`;
};
