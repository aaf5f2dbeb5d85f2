import type { Addressee, Item, Property, Section } from '../generated/ast.js';
import { isKnownHere } from './properties.js';

/** Sections whose items are recommendations. */
export function isOperative({ keyword }: Pick<Section, 'keyword'>): boolean {
    return keyword === 'recommendations' || keyword === 'decisions';
}

/**
 * How many recommendations are published to an addressee: its lowest-level items or, where it has none, its paragraphs.
 * Outside an operative section nothing is recommended, whoever is named there.
 */
export function recommendationCount(addressee: Addressee): number {
    const holder = addressee.$container.$type === 'Area' ? addressee.$container.$container : addressee.$container;
    if (!('keyword' in holder) || !isOperative(holder)) return 0;
    return addressee.blocks.reduce((sum, block) => sum + (block.$type === 'Item' ? leaves(block) : 0), 0) || paragraphs(addressee);
}

function leaves(item: Item): number {
    return item.items.reduce((sum, child) => sum + leaves(child), 0) || 1;
}

/** What looks like a property and means nothing where it stands is printed as a paragraph. */
function paragraphs({ properties, blocks, strays }: Addressee): number {
    const printed = (some: readonly Property[]): number => some.filter(property => !isKnownHere(property)).length;
    return [...blocks, ...strays].reduce((sum, node) => sum + (node.$type === 'Paragraph' ? 1 : 0) + printed(node.properties), printed(properties));
}
