/** Finding the tokens of a node, and where they stand. */
import { isLeafCstNode, type AstNode, type LeafCstNode } from 'langium';
import type { Item, Mention } from '../generated/ast.js';
import { nameOf } from '../references/names.js';
import { leavesDirectlyIn, terminalOf } from '../syntax/leaves.js';
import { labelOf } from '../syntax/properties.js';
import { spanOf, spanOfCst } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';

/** The id in a head, without its backslash. Ends at the colon: a registry's declaration has thousands of tokens below. */
export function idInHead(head: AstNode): LeafCstNode | undefined {
    for (const leaf of leavesDirectlyIn(head)) {
        if (!isLeafCstNode(leaf) || leaf.hidden) continue;
        if (terminalOf(leaf) === 'ID') return leaf;
        if (terminalOf(leaf) === 'COLON') return undefined;
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
