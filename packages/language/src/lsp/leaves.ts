/** Finding the tokens of a node, and where they stand. */
import { isCompositeCstNode, isLeafCstNode, type AstNode, type CstNode, type LeafCstNode } from 'langium';
import type { Item, Mention, RezoTerminalNames } from '../generated/ast.js';
import { nameOf } from '../references/names.js';
import { labelOf } from '../syntax/properties.js';
import { spanOf, spanOfCst } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';

export function terminalOf(leaf: LeafCstNode): RezoTerminalNames {
    return leaf.tokenType.name as RezoTerminalNames;
}

/** What a node's own rule has read; a rule that only chooses another one (`Inline`, `Stray`) wraps it once more. */
function leavesDirectlyIn(node: AstNode): readonly CstNode[] {
    let cst = node.$cstNode;
    for (;;) {
        if (!cst || !isCompositeCstNode(cst)) return [];
        const first: CstNode | undefined = cst.content.find(child => !child.hidden);
        if (!first || !isCompositeCstNode(first)) return cst.content;
        cst = first;
    }
}

/** The id in a head, without its backslash. Ends at the colon: a registry's declaration has thousands of tokens below. */
export function idInHead(head: AstNode): LeafCstNode | undefined {
    for (const leaf of leavesDirectlyIn(head)) {
        if (!isLeafCstNode(leaf) || leaf.hidden) continue;
        if (terminalOf(leaf) === 'ID') return leaf;
        if (terminalOf(leaf) === 'COLON') return undefined;
    }
    return undefined;
}

/** The path of a `use` line. */
export function pathLeaf(use: AstNode): LeafCstNode | undefined {
    for (const leaf of leavesDirectlyIn(use)) {
        if (isLeafCstNode(leaf) && terminalOf(leaf) === 'PATH') return leaf;
        if (!isLeafCstNode(leaf)) return undefined;
    }
    return undefined;
}

export interface MentionParts {
    /** The id with its backslash. */
    readonly whole: SourceSpan;
    readonly id: SourceSpan;
    readonly form: SourceSpan | undefined;
}

/** Where the parts of a mention stand: `\` id `.` form. */
export function mentionParts(mention: Mention): MentionParts | undefined {
    const [backslash, id, , form] = leavesDirectlyIn(mention);
    if (!backslash || !id) return undefined;
    return {
        whole: { start: backslash.offset, end: id.end },
        id: spanOfCst(id),
        form: mention.form !== undefined && form ? spanOfCst(form) : undefined,
    };
}

/** Where an item's label is written, without a backslash before it. */
export function labelSpan(item: Item): SourceSpan | undefined {
    const label = labelOf(item);
    if (!label?.value || !nameOf(item)) return undefined;
    const { start, end } = spanOf(label.value);
    return { start: label.value.$cstNode?.text.startsWith('\\') ? start + 1 : start, end };
}

/** The last entry of a list in the order of the text that begins at or before an offset. */
export function lastBefore<T>(list: readonly T[], offset: number, startOf: (entry: T) => number): T | undefined {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (startOf(list[middle] as T) <= offset) low = middle + 1;
        else high = middle;
    }
    return list[low - 1];
}
