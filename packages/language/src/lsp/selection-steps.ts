/** Expanding a selection: word, sentence, paragraph or item, list, addressee, section, resolution, file. */
import { isCompositeCstNode, isLeafCstNode, type AstNode, type CstNode } from 'langium';
import type { File, Head, Item } from '../generated/ast.js';
import { siblingLists } from '../syntax/numbering.js';
import { spanOf, spanOfCst, spanOfHead } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';
import { terminalOf } from '../syntax/leaves.js';
import { covers } from './positions.js';
import { sentenceAt, wordAt } from './sentences.js';

/** The spans around an offset, each one larger than the one before it, the last one the whole text. */
export function spansAround(file: File, text: string, offset: number): SourceSpan[] {
    const wanted = [wordAt(text, offset), ...pathTo(file.$cstNode, offset).flatMap(node => stepsOf(node, text, offset)), { start: 0, end: text.length }];
    const spans: SourceSpan[] = [];
    for (const span of wanted) {
        const last = spans.at(-1) ?? { start: offset, end: offset };
        const grows = span && span.start <= last.start && span.end >= last.end && (span.end - span.start > last.end - last.start || spans.length === 0);
        if (span && grows) spans.push(span);
    }
    return spans;
}

/** The syntax tree's nodes around an offset, the innermost first. */
function pathTo(root: CstNode | undefined, offset: number): CstNode[] {
    const path: CstNode[] = [];
    for (let node = root; node; node = isCompositeCstNode(node) ? childAt(node.content, offset) : undefined) path.push(node);
    return path.reverse();
}

function childAt(children: readonly CstNode[], offset: number): CstNode | undefined {
    let low = 0;
    let high = children.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((children[middle] as CstNode).offset <= offset) low = middle + 1;
        else high = middle;
    }
    return [children[low - 1], children[low - 2]].find(child => child && covers(spanOfCst(child), offset));
}

function stepsOf(cst: CstNode, text: string, offset: number): SourceSpan[] {
    if (isLeafCstNode(cst)) return terminalOf(cst) === 'TEXT' ? [] : [spanOfCst(cst)];
    const node = cst.astNode;
    const own = spanOfCst(cst);
    switch (node.$type) {
        case 'Prose': return [sentenceAt(text, own, offset), own];
        case 'Item': return [itemLine(node as Item), own, ...listAround(node as Item)];
        case 'File': case 'Words': case 'LineBreak': return [];
        default: return 'blocks' in node ? [spanOfHead(node), own] : [own];
    }
}

/** The marker with its words, without the data and the items below. */
function itemLine(item: Item): SourceSpan {
    return { start: spanOf(item).start, end: item.prose ? spanOf(item.prose).end : spanOf(item).start };
}

function listAround(item: Item): SourceSpan[] {
    const owner: AstNode = item.$container;
    const list = owner.$type === 'Item' ? (owner as Item).items : siblingLists((owner as Head).blocks).find(items => items.includes(item));
    const [first, last] = [list?.[0], list?.at(-1)];
    return first && last ? [{ start: spanOf(first).start, end: spanOf(last).end }] : [];
}
