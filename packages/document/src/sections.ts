import { propertyOf, type ast } from '@rezo/language';
import { flowBlocks, misplacedParagraphs } from './blocks.js';
import type { DocumentContext } from './context.js';
import { composedSentence, eventMeant } from './event.js';
import { addresseeGroup, areaGroup } from './groups.js';
import type { PrintedSection } from './outline.js';
import { richText } from './prose.js';
import { plainRich } from './rich-text.js';
import { sourceOf } from './source.js';
import type { Paragraph, RichText, Section } from './types.js';

interface Lead {
    readonly text: RichText;
    readonly composed: boolean;
}

/** A section as published: its lead is the first paragraph; an annex's text is its heading. */
export function publishedSection(section: PrintedSection, context: DocumentContext): Section {
    const anchor = context.structure.sectionAnchor(section);
    const headingProperty = section.section && propertyOf(section.section, 'heading')?.value;
    const givenHeading = headingProperty ? richText(headingProperty, { ...context, notes: undefined }).text : '';
    const lead = leadOf(section, context);
    const titlesAnnex = section.role === 'annex' && givenHeading === '' && lead !== undefined && lead.text.spans.every(span => span.type !== 'note');
    const leadParagraph: Paragraph[] = lead && !titlesAnnex
        ? [{ type: 'paragraph', anchor: null, ...lead.text, source: sourceOf(section.text ?? section.section) }]
        : [];
    return {
        role: section.role,
        id: section.name ?? null,
        anchor,
        heading: givenHeading || (titlesAnnex ? lead.text.text : null),
        composed: lead?.composed ?? false,
        blocks: [
            ...leadParagraph,
            ...misplacedParagraphs(section.properties, context),
            ...flowBlocks(section.blocks, context),
            ...section.addressees.map(addressee => addresseeGroup(addressee, context)),
            ...section.areas.map(area => areaGroup(area, context)),
        ],
        source: sourceOf(section.section ?? section.blocks[0] ?? section.addressees[0] ?? section.areas[0]),
    };
}

/** The printed text of the head: the author's words, the words of the event that it mentions, or the composed sentence. */
function leadOf(section: PrintedSection, context: DocumentContext): Lead | undefined {
    const node = section.section;
    if (node?.keyword === 'event') {
        const meant = eventMeant(node);
        if (meant !== node) return eventLead(meant, context);
    }
    if (section.text) {
        const text = richText(section.text, context);
        if (text.text !== '' || text.spans.length > 0) return { text, composed: false };
    }
    const isBare = section.blocks.length + section.addressees.length + section.areas.length === 0;
    const sentence = node && isBare ? composedSentence(node, context) : undefined;
    return sentence === undefined ? undefined : { text: plainRich(sentence), composed: true };
}

function eventLead(event: ast.Section, context: DocumentContext): Lead | undefined {
    const text = richText(event.text, context);
    if (text.text !== '') return { text, composed: false };
    const sentence = composedSentence(event, context);
    return sentence === undefined ? undefined : { text: plainRich(sentence), composed: true };
}
