import type { AddresseeGroup } from '@rezo/document';
import type { Context } from '../context.js';
import { attributes, html, lines, type Html } from '../escape.js';
import { inline } from '../inline/index.js';
import type { BlockHandler } from './handler.js';

/** What joins an addressee to its duties: the run-in words, a colon, or nothing where there is nothing to join. */
function continuation(group: AddresseeGroup, context: Context): Html {
    if (group.lead) return html` ${inline(group.lead, context)}`;
    const closed = /[:.;,!?…]\s*$/u.test(group.text);
    return group.blocks.length > 0 && !closed ? html`:` : html``;
}

/** «2. **Администрациям районов** продолжить работу по:» and what follows. */
export const addressee: BlockHandler<'addressee'> = (group, place, context) => {
    const marker = group.number !== null && html`<span class="marker">${group.number}.</span> `;
    const name = group.text !== '' && html`<strong class="addressee-name">${inline(group, context)}</strong>`;
    const own = attributes({ class: 'addressee', id: context.ids.claim(group.anchor), 'data-line': context.line(group.source) });
    return html`<section${own}>\n${lines([
        html`<p class="${group.blocks.length > 0 ? 'addressee-line lead' : 'addressee-line'}">${marker}${name}${continuation(group, context)}</p>`,
        place.blocks(group.blocks),
    ])}\n</section>`;
};
