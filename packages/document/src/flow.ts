import { isKnownHere, offsetOf, type ast } from '@rezo/language';

/** What flows down the page under a head: paragraphs, lists, and properties that mean nothing where they stand. */
export type FlowRun =
    | { readonly kind: 'paragraph'; readonly node: ast.Paragraph }
    | { readonly kind: 'list'; readonly items: readonly [ast.Item, ...ast.Item[]] }
    | { readonly kind: 'misplaced'; readonly node: ast.Property };

/** A head, or a file, with what stands under it before its addressees. */
export type FlowHolder = Pick<ast.Head, 'properties' | 'blocks' | 'strays'>;

/** Properties that stand where they mean nothing: they may be prose that only looks like one, so they are printed. */
export function misplaced(properties: readonly ast.Property[]): ast.Property[] {
    return properties.filter(property => !isKnownHere(property));
}

/** The flow of a head in the order of the text. Items that nothing printed divides are one list. */
export function flowOf({ properties, blocks, strays }: FlowHolder): FlowRun[] {
    const runs: FlowRun[] = misplaced(properties).map(node => ({ kind: 'misplaced', node }));
    let list: [ast.Item, ...ast.Item[]] | undefined;
    for (const node of inOrder(blocks, strays.flatMap(stray => misplaced(stray.properties)))) {
        if (node.$type === 'Item') {
            if (list) list.push(node);
            else runs.push({ kind: 'list', items: list = [node] });
            continue;
        }
        list = undefined;
        runs.push(node.$type === 'Paragraph' ? { kind: 'paragraph', node } : { kind: 'misplaced', node });
    }
    return runs;
}

function inOrder(blocks: readonly ast.Block[], properties: readonly ast.Property[]): readonly (ast.Block | ast.Property)[] {
    return properties.length === 0 ? blocks : [...blocks, ...properties].sort((a, b) => offsetOf(a) - offsetOf(b));
}
