import { isKnownHere, keywordLeaf, type ast } from '@rezo/language';
import type { DocumentContext } from './context.js';
import { dutiesOf } from './duties.js';
import { partiesOf } from './parties.js';
import { richText } from './prose.js';
import { TextBuilder } from './rich-text.js';
import { sourceOf } from './source.js';
import { listsOf } from './structure.js';
import type { Item, List, Paragraph, RichText } from './types.js';

/** Paragraphs and lists. */
export function flowBlocks(blocks: readonly ast.Block[], context: DocumentContext): (Paragraph | List)[] {
    return listsOf(blocks).flatMap((run): (Paragraph | List)[] => {
        if (!Array.isArray(run)) return paragraphs(run as ast.Paragraph, context);
        const list = listBlock(run, context);
        return list ? [list] : [];
    });
}

function paragraphs(node: ast.Paragraph, context: DocumentContext): Paragraph[] {
    const own: Paragraph = { type: 'paragraph', anchor: context.structure.anchorOf(node) ?? null, ...richText(node.prose, context), source: sourceOf(node.prose) };
    return [own, ...misplacedParagraphs(node.properties, context)];
}

/** Properties that stand where they mean nothing are printed as prose: they may be prose that only looks like one. */
export function misplacedParagraphs(properties: readonly ast.Property[], context: DocumentContext): Paragraph[] {
    return properties.filter(property => !isKnownHere(property))
        .map(property => ({ type: 'paragraph', anchor: null, ...misplacedText(property, context), source: sourceOf(property) }));
}

function misplacedText(property: ast.Property, context: DocumentContext): RichText {
    const id = property.name === undefined ? '' : ` \\${property.name}`;
    return new TextBuilder().add(`${keywordLeaf(property)?.text ?? property.key}${id}: `).addRich(richText(property.value, context)).finish();
}

function listBlock(items: readonly ast.Item[], context: DocumentContext): List | undefined {
    const [first] = items;
    const list = first && context.structure.listOf(first);
    if (!list) return undefined;
    return { type: 'list', style: list.style, items: items.map(item => itemBlock(item, context)), source: sourceOf(first, items.at(-1)) };
}

function itemBlock(item: ast.Item, context: DocumentContext): Item {
    const { structure } = context;
    const numbered = structure.itemOf(item);
    const label = item.properties.find(property => property.key === 'label');
    const [nested] = item.items;
    return {
        id: label ? richText(label.value, { ...context, notes: undefined }).text || null : null,
        anchor: structure.anchorOf(item) ?? '',
        marker: numbered?.marker ?? item.marker,
        number: numbered?.number ?? null,
        ...itemText(item, context),
        addressees: partiesOf(item.properties.find(property => property.key === 'addressee')?.value, context),
        ...dutiesOf(item.properties, context),
        itemsStyle: (nested && structure.listOf(nested)?.style) ?? null,
        items: item.items.map(child => itemBlock(child, context)),
        source: sourceOf(item.prose ?? item),
    };
}

function itemText(item: ast.Item, context: DocumentContext): RichText {
    const misplaced = item.properties.filter(property => !isKnownHere(property));
    const text = richText(item.prose, context);
    if (misplaced.length === 0) return text;
    const builder = new TextBuilder().addRich(text);
    for (const property of misplaced) builder.add(' ').addRich(misplacedText(property, context));
    return builder.finish();
}
