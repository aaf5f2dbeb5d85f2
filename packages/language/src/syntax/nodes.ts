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

/** Where the nodes below a node stand. Every node of a text of a megabyte goes through here: to ask each one for its fields takes as long as to read the text. */
const fields: { readonly [T in keyof ast.RezoAstType]?: readonly Exclude<keyof ast.RezoAstType[T], keyof AstNode>[] } = {
    File: ['properties', 'blocks', 'strays', 'addressees', 'areas', 'uses', 'declarations', 'sections', 'resolutions'],
    Use: ['text', 'properties', 'blocks', 'strays', 'addressees', 'areas'],
    Declaration: ['text', 'properties', 'blocks', 'strays', 'addressees', 'areas'],
    Resolution: ['text', 'properties', 'blocks', 'strays', 'addressees', 'areas', 'sections'],
    Section: ['text', 'properties', 'blocks', 'strays', 'addressees', 'areas'],
    Area: ['text', 'properties', 'blocks', 'strays', 'addressees'],
    Addressee: ['joint', 'text', 'properties', 'blocks', 'strays'],
    JointAddressee: ['text'],
    StrayDeclaration: ['text', 'properties'],
    StrayUse: ['properties'],
    Property: ['value'],
    Paragraph: ['prose', 'properties'],
    Item: ['prose', 'properties', 'items'],
    Prose: ['parts'], Strong: ['parts'], Emphasis: ['parts'],
    Mention: ['printed'],
    Note: ['content'],
};

/** Puts the children of a node on a stack, the last one first, so that the first one is taken next. */
function pushChildren(node: AstNode, stack: AstNode[]): void {
    const names = fields[node.$type as keyof ast.RezoAstType] ?? [];
    for (let at = names.length - 1; at >= 0; at--) {
        const value = (node as unknown as Readonly<Record<string, AstNode | readonly AstNode[] | undefined>>)[names[at] as string];
        if (Array.isArray(value)) for (let index = value.length - 1; index >= 0; index--) push(value[index] as AstNode, stack);
        else if (value) push(value as AstNode, stack);
    }
}

function push(node: AstNode, stack: AstNode[]): void {
    if (node.$type !== 'Words' && node.$type !== 'LineBreak') stack.push(node);
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
