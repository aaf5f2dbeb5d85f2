import { isCompositeCstNode, isLeafCstNode, type AstNode, type CstNode, type LeafCstNode } from 'langium';
import type { RezoTerminalNames } from '../generated/ast.js';

export function terminalOf(leaf: LeafCstNode): RezoTerminalNames {
    return leaf.tokenType.name as RezoTerminalNames;
}

/** What a node's own rule has read; a rule that only chooses another one (`Inline`, `Stray`) wraps it once more. */
export function leavesDirectlyIn(node: AstNode): readonly CstNode[] {
    let cst = node.$cstNode;
    for (;;) {
        if (!cst || !isCompositeCstNode(cst)) return [];
        const first: CstNode | undefined = cst.content.find(child => !child.hidden);
        if (!first || !isCompositeCstNode(first)) return cst.content;
        cst = first;
    }
}

/** The path of a `use` line. */
export function pathLeaf(use: AstNode): LeafCstNode | undefined {
    for (const leaf of leavesDirectlyIn(use)) {
        if (isLeafCstNode(leaf) && terminalOf(leaf) === 'PATH') return leaf;
        if (!isLeafCstNode(leaf)) return undefined;
    }
    return undefined;
}
