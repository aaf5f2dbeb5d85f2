import { propertyOf, type ast } from '@rezo/language';
import { flowBlocks } from './blocks.js';
import { quiet, valueText, type DocumentContext } from './context.js';
import { composedSentence } from './event.js';
import { addresseeGroup, areaGroup } from './groups.js';
import type { PrintedSection } from './outline.js';
import { richText } from './prose.js';
import { plainRich } from './rich-text.js';
import { sourceOf } from './source.js';
import type { Paragraph, RichText, Section, SourceRange } from './types.js';

interface Lead {
    readonly text: RichText;
    readonly composed: boolean;
}

/** A section as published: its lead is the first paragraph; an annex's text is its heading. */
export function publishedSection(section: PrintedSection, context: DocumentContext): Section {
    const anchor = context.structure.sectionAnchor(section);
    const givenHeading = section.section ? valueText(propertyOf(section.section, 'heading')?.value, quiet(context)) : '';
    const lead = leadOf(section, context);
    const titlesAnnex = section.role === 'annex' && givenHeading === '' && lead !== undefined && lead.text.spans.every(span => span.type !== 'note');
    const leadParagraph: Paragraph[] = lead && !titlesAnnex
        ? [{ type: 'paragraph', anchor: null, ...lead.text, source: sourceOf(section.section?.text ?? section.section) }]
        : [];
    return {
        role: section.role,
        id: section.name ?? null,
        anchor,
        heading: givenHeading || (titlesAnnex ? lead.text.text : null),
        composed: lead?.composed ?? false,
        blocks: [
            ...leadParagraph,
            ...flowBlocks(section.flow, context),
            ...section.addressees.map(addressee => addresseeGroup(addressee, context)),
            ...section.areas.map(area => areaGroup(area, context)),
        ],
        source: section.section ? sourceOf(section.section) : looseSource(section),
    };
}

/** The printed text of the head: the author's words, the words of the event that it mentions, or the composed sentence. */
function leadOf(section: PrintedSection, context: DocumentContext): Lead | undefined {
    const { section: own, shown } = section;
    if (!own || !shown) return undefined;
    const written = nonEmpty(richText(shown.text, context));
    const isBare = section.flow.length + section.addressees.length + section.areas.length === 0;
    const sentence = !written && isBare ? composedSentence(shown, context) : undefined;
    if (sentence !== undefined) return { text: plainRich(sentence), composed: true };
    const text = written ?? (shown === own ? undefined : nonEmpty(richText(own.text, context)));
    return text && { text, composed: false };
}

function nonEmpty(rich: RichText): RichText | undefined {
    return rich.text !== '' || rich.spans.length > 0 ? rich : undefined;
}

/** What stands outside any section, from its first node to its last. */
function looseSource({ flow, addressees, areas }: PrintedSection): SourceRange {
    const ofFlow = flow.flatMap((run): readonly (ast.Block | ast.Property)[] => (run.kind === 'list' ? run.items : [run.node]));
    const nodes = [...ofFlow, ...addressees, ...areas];
    return sourceOf(nodes[0], nodes.at(-1));
}
