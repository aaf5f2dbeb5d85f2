import type { Section } from '@rezo/document';
import { printBlocks } from './blocks/index.js';
import type { Context } from './context.js';
import { attributes, html, lines, type Html } from './escape.js';
import { printSignatures } from './signatures.js';

/** A section of the resolution; its role is a class, and no word is added to the author's. */
export function printSection(section: Section, context: Context): Html {
    const blocks = section.role === 'signatures'
        ? printSignatures(section.blocks, context)
        : printBlocks(section.blocks, section.heading ? 3 : 2, context);
    const own = attributes({ class: section.role, id: context.ids.claim(section.anchor), 'data-line': context.line(section.source) });
    return html`<section${own}>\n${lines([section.heading && html`<h2>${context.plain(section.heading)}</h2>`, blocks])}\n</section>`;
}
