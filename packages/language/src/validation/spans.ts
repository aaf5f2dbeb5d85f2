import type { AstNode, CstNode } from 'langium';
import type { Item, Paragraph, Property, Prose } from '../generated/ast.js';
import { keywordLeaf } from '../syntax/keywords.js';
import type { SourceSpan } from './rule.js';

export function spanOfCst(cst: CstNode): SourceSpan {
    return { start: cst.offset, end: cst.end };
}

/** The whole node; the beginning of the file for a node that has no text. */
export function spanOf(node: AstNode | undefined): SourceSpan {
    return node?.$cstNode ? spanOfCst(node.$cstNode) : { start: 0, end: 0 };
}

/** The keyword of a head or property with its text: `кому: Министерству`. */
export function spanOfHead(node: AstNode & { readonly text?: Prose }): SourceSpan {
    const keyword = spanOfKeyword(node);
    return { start: keyword.start, end: Math.max(keyword.end, node.text ? spanOf(node.text).end : 0) };
}

export function spanOfKeyword(node: AstNode): SourceSpan {
    const leaf = keywordLeaf(node);
    return leaf ? spanOfCst(leaf) : spanOf(node);
}

/** The value of a property; its keyword when it has none. */
export function spanOfValue(property: Property): SourceSpan {
    return property.value ? spanOf(property.value) : spanOfKeyword(property);
}

export function spanOfMarker(item: Item): SourceSpan {
    return spanOfKeyword(item);
}

export function spanOfProse(block: Item | Paragraph): SourceSpan {
    return block.prose ? spanOf(block.prose) : spanOf(block);
}
