import { isLeafCstNode, type AstNode, type LeafCstNode } from 'langium';
import type { Keyword } from '../dialects/index.js';
import type { File } from '../generated/ast.js';
import { memo } from './memo.js';
import { SyntaxNode } from '../parser/syntax-node.js';
import { nodesOf } from './nodes.js';

export interface KeywordNode {
    readonly node: AstNode;
    /** The canonical keyword. */
    readonly keyword: Keyword;
    /** The keyword as written. */
    readonly leaf: LeafCstNode;
}

/** The written keyword that a head or property begins with. */
export function keywordLeaf(node: AstNode): LeafCstNode | undefined {
    let cst = node.$cstNode;
    if (cst instanceof SyntaxNode) return cst.firstLeaf;
    while (cst && !isLeafCstNode(cst)) {
        cst = 'content' in cst ? (cst.content as (typeof cst)[]).find(child => !('hidden' in child) || !child.hidden) : undefined;
    }
    return cst as LeafCstNode | undefined;
}

/** Every head and property of a file with its written keyword. */
export const keywordNodes = memo((file: File): readonly KeywordNode[] => {
    const nodes = nodesOf(file);
    const heads = [
        ...nodes.uses, ...nodes.declarations, ...nodes.resolutions, ...nodes.sections, ...nodes.areas,
        ...nodes.addressees.flatMap(addressee => [addressee, ...addressee.joint]),
    ].map(node => ({ node: node as AstNode, keyword: node.keyword as Keyword }));
    const properties = nodes.properties.map(node => ({ node: node as AstNode, keyword: node.key as Keyword }));
    return [...heads, ...properties].flatMap(({ node, keyword }) => {
        const leaf = keywordLeaf(node);
        return leaf ? [{ node, keyword, leaf }] : [];
    });
});
