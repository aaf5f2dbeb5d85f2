import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import { memo } from './memo.js';

/** The nodes of a file by their type, each list in the order of the text. */
export interface FileNodes {
    readonly uses: readonly (ast.Use | ast.StrayUse)[];
    readonly declarations: readonly (ast.Declaration | ast.StrayDeclaration)[];
    readonly resolutions: readonly ast.Resolution[];
    readonly sections: readonly ast.Section[];
    readonly areas: readonly ast.Area[];
    readonly addressees: readonly ast.Addressee[];
    readonly properties: readonly ast.Property[];
    readonly paragraphs: readonly ast.Paragraph[];
    readonly items: readonly ast.Item[];
    readonly mentions: readonly ast.Mention[];
    readonly notes: readonly ast.Note[];
}

type Collected = { -readonly [K in keyof FileNodes]: FileNodes[K][number][] };

function collector(found: Collected): (node: AstNode) => void {
    const into = <T>(list: T[]) => (node: AstNode): void => { list.push(node as unknown as T); };
    const byType: Readonly<Record<string, (node: AstNode) => void>> = {
        Use: into(found.uses), StrayUse: into(found.uses),
        Declaration: into(found.declarations), StrayDeclaration: into(found.declarations),
        Resolution: into(found.resolutions), Section: into(found.sections), Area: into(found.areas), Addressee: into(found.addressees),
        Property: into(found.properties), Paragraph: into(found.paragraphs), Item: into(found.items),
        Mention: into(found.mentions), Note: into(found.notes),
    };
    return node => byType[node.$type]?.(node);
}

/** Puts the children of a node on a stack, the last one first, so that the first one is taken next. */
function pushChildren(node: AstNode, stack: AstNode[]): void {
    const first = stack.length;
    // Every node of a text of a megabyte goes through here: no list of entries is made for it.
    for (const name in node) {
        if (name.startsWith('$')) continue;
        const value: unknown = node[name as keyof AstNode];
        if (typeof value !== 'object' || value === null) continue;
        if (Array.isArray(value)) for (const child of value as AstNode[]) stack.push(child);
        else if ('$type' in value) stack.push(value as AstNode);
    }
    for (let low = first, high = stack.length - 1; low < high; low++, high--) {
        [stack[low], stack[high]] = [stack[high] as AstNode, stack[low] as AstNode];
    }
}

/** Where a node begins in the text. */
export function offsetOf(node: AstNode): number {
    return node.$cstNode?.offset ?? 0;
}

/** One walk over the tree, remembered for as long as the tree lives; every rule and service reads from it. */
export const nodesOf = memo((file: ast.File): FileNodes => {
    const found: Collected = {
        uses: [], declarations: [], resolutions: [], sections: [], areas: [], addressees: [],
        properties: [], paragraphs: [], items: [], mentions: [], notes: [],
    };
    const collect = collector(found);
    const pending: AstNode[] = [file];
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (node.$type === 'Words' || node.$type === 'LineBreak') continue;
        collect(node);
        pushChildren(node, pending);
    }
    // A tree is walked field by field; only what may stand in several fields of one node is out of the text's order.
    for (const list of [found.paragraphs, found.items, found.properties, found.uses, found.declarations, found.addressees, found.mentions, found.sections]) {
        (list as AstNode[]).sort((a, b) => offsetOf(a) - offsetOf(b));
    }
    return found;
});

/** The nearest node of a type around a node, itself included. */
export function containerOfType<T extends AstNode>(node: AstNode | undefined, type: T['$type']): T | undefined {
    for (let current = node; current; current = current.$container) if (current.$type === type) return current as T;
    return undefined;
}
