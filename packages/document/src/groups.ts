import type { ast } from '@rezo/language';
import { flowBlocks } from './blocks.js';
import type { DocumentContext } from './context.js';
import { dutiesOf } from './duties.js';
import { flowOf } from './flow.js';
import { partyFrom, splitParties } from './parties.js';
import { richText } from './prose.js';
import { joinRich, shortened } from './rich-text.js';
import { sourceOf } from './source.js';
import type { AddresseeGroup, AreaGroup, Paragraph, RichText } from './types.js';

/** An addressee with what is recommended to it. A paragraph directly below is its lead, printed in one run with it. */
export function addresseeGroup(node: ast.Addressee, context: DocumentContext): AddresseeGroup {
    const names = [node, ...node.joint].map(line => withoutColon(richText(line.text, context, 'dative'))).filter(name => name.text !== '');
    const runs = flowOf(node);
    const blocks = flowBlocks(runs, context);
    const [lead] = runs[0]?.kind === 'paragraph' ? blocks as Paragraph[] : [];
    return {
        type: 'addressee',
        anchor: context.structure.anchorOf(node) ?? '',
        number: context.structure.groupNumber(node) ?? null,
        addressees: names.flatMap(name => splitParties(name, context) ?? [partyFrom(name, context)]),
        ...joinRich(names, ', '),
        lead: lead ? { text: lead.text, spans: lead.spans, source: lead.source } : null,
        ...dutiesOf(node.properties, context),
        blocks: lead ? blocks.slice(1) : blocks,
        source: sourceOf(node),
    };
}

/** The publisher sets the colon after an addressee; one that the author wrote is not printed twice. */
function withoutColon(name: RichText): RichText {
    return name.text.endsWith(':') ? shortened(name, name.text.slice(0, -1).trimEnd().length) : name;
}

export function areaGroup(node: ast.Area, context: DocumentContext): AreaGroup {
    return {
        type: 'area',
        anchor: context.structure.anchorOf(node) ?? '',
        ...richText(node.text, context),
        blocks: [
            ...flowBlocks(flowOf(node), context),
            ...node.addressees.map(addressee => addresseeGroup(addressee, context)),
        ],
        source: sourceOf(node),
    };
}
