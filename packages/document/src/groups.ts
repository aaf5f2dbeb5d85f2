import type { ast } from '@rezo/language';
import { flowBlocks, misplacedParagraphs } from './blocks.js';
import type { DocumentContext } from './context.js';
import { dutiesOf } from './duties.js';
import { partyFrom, splitParties } from './parties.js';
import { richText } from './prose.js';
import { joinRich } from './rich-text.js';
import { sourceOf } from './source.js';
import type { AddresseeGroup, AreaGroup, Paragraph } from './types.js';

/** An addressee with what is recommended to it. A paragraph directly below is its lead, printed in one run with it. */
export function addresseeGroup(node: ast.Addressee, context: DocumentContext): AddresseeGroup {
    const names = [node, ...node.joint].map(line => richText(line.text, context, 'dative')).filter(name => name.text !== '');
    const [first, ...rest] = node.blocks;
    const hasLead = first?.$type === 'Paragraph';
    const lead = hasLead ? flowBlocks([first], context) : [];
    const [leadParagraph, ...misplaced] = lead as Paragraph[];
    return {
        type: 'addressee',
        anchor: context.structure.anchorOf(node) ?? '',
        number: context.structure.groupNumber(node) ?? null,
        addressees: names.flatMap(name => splitParties(name, context) ?? [partyFrom(name, context)]),
        ...joinRich(names.map(withoutColon), ', '),
        lead: leadParagraph ? { text: leadParagraph.text, spans: leadParagraph.spans, source: leadParagraph.source } : null,
        ...dutiesOf(node.properties, context),
        blocks: [...misplacedParagraphs(node.properties, context), ...misplaced, ...flowBlocks(hasLead ? rest : node.blocks, context)],
        source: sourceOf(node),
    };
}

/** The publisher sets the colon after an addressee; one that the author wrote is not printed twice. */
function withoutColon(name: AddresseeGroup | { text: string; spans: AddresseeGroup['spans'] }): { text: string; spans: AddresseeGroup['spans'] } {
    if (!name.text.endsWith(':')) return { text: name.text, spans: name.spans };
    const text = name.text.slice(0, -1).trimEnd();
    return { text, spans: name.spans.filter(span => span.end <= text.length) };
}

export function areaGroup(node: ast.Area, context: DocumentContext): AreaGroup {
    return {
        type: 'area',
        anchor: context.structure.anchorOf(node) ?? '',
        ...richText(node.text, context),
        blocks: [
            ...misplacedParagraphs(node.properties, context),
            ...flowBlocks(node.blocks, context),
            ...node.addressees.map(addressee => addresseeGroup(addressee, context)),
        ],
        source: sourceOf(node),
    };
}
