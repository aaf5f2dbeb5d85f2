import { keywordLeaf, nameOf, propertyOf, type ast } from '@rezo/language';
import type { DocumentContext } from './context.js';
import { dutiesOf } from './duties.js';
import { misplaced, type FlowRun } from './flow.js';
import { partiesOf } from './parties.js';
import { richText } from './prose.js';
import { TextBuilder } from './rich-text.js';
import { sourceOf } from './source.js';
import type { Item, List, Paragraph, RichText } from './types.js';

/** Paragraphs and lists. */
export function flowBlocks(runs: readonly FlowRun[], context: DocumentContext): (Paragraph | List)[] {
    return runs.flatMap((run): (Paragraph | List)[] => {
        switch (run.kind) {
            case 'paragraph': return [paragraph(run.node, context), ...misplaced(run.node.properties).map(property => misplacedParagraph(property, context))];
            case 'misplaced': return [misplacedParagraph(run.node, context)];
            case 'list': return [listBlock(run.items, context)];
        }
    });
}

function paragraph(node: ast.Paragraph, context: DocumentContext): Paragraph {
    return { type: 'paragraph', anchor: context.structure.anchorOf(node) ?? null, ...richText(node.prose, context), source: sourceOf(node.prose) };
}

/** A property that stands where it means nothing, as the words that the author wrote. */
function misplacedParagraph(property: ast.Property, context: DocumentContext): Paragraph {
    return { type: 'paragraph', anchor: null, ...misplacedText(property, context), source: sourceOf(property) };
}

function misplacedText(property: ast.Property, context: DocumentContext): RichText {
    const id = property.name === undefined ? '' : ` \\${property.name}`;
    return new TextBuilder().add(`${keywordLeaf(property)?.text ?? property.key}${id}: `).addRich(richText(property.value, context)).finish();
}

function listBlock(items: readonly [ast.Item, ...ast.Item[]], context: DocumentContext): List {
    const style = context.structure.listOf(items[0])?.style ?? 'dash';
    return { type: 'list', style, items: items.map(item => itemBlock(item, context)), source: sourceOf(items[0], items.at(-1)) };
}

function itemBlock(item: ast.Item, context: DocumentContext): Item {
    const { structure } = context;
    const numbered = structure.itemOf(item);
    const [nested] = item.items;
    return {
        id: nameOf(item) ?? null,
        anchor: structure.anchorOf(item) ?? '',
        marker: numbered?.marker ?? item.marker,
        number: numbered?.number ?? null,
        ...itemText(item, context),
        addressees: partiesOf(propertyOf(item, 'addressee')?.value, context),
        ...dutiesOf(item.properties, context),
        itemsStyle: (nested && structure.listOf(nested)?.style) ?? null,
        items: item.items.map(child => itemBlock(child, context)),
        source: sourceOf(item.prose ?? item),
    };
}

function itemText(item: ast.Item, context: DocumentContext): RichText {
    const text = richText(item.prose, context);
    const strangers = misplaced(item.properties);
    if (strangers.length === 0) return text;
    const builder = new TextBuilder().addRich(text);
    for (const property of strangers) builder.add(' ').addRich(misplacedText(property, context));
    return builder.finish();
}
