/** The lists of a file as they are numbered: in the order of the text, with what each goes on from. */
import type { AstNode } from 'langium';
import type { Block, Item, Section } from '../generated/ast.js';
import { readMarker } from '../lexer/markers.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { containerOfType, offsetOf } from '../syntax/nodes.js';
import { expectedMarkers, familyOf, positionOf, siblingLists } from '../syntax/numbering.js';
import { propertyOf } from '../syntax/properties.js';
import type { CheckedFile } from './rule.js';
import { valueOf } from './values.js';

export interface NumberedList {
    readonly items: readonly Item[];
    /** The number after which it goes on by the section's `numbering`; undefined where its first number is the author's choice. */
    readonly continues: number | undefined;
    /** Whether its first number goes on from the last one of some list of this kind before it. */
    readonly goesOn: boolean;
    /** Whether all items have the same dash or bullet. */
    readonly isOfOneDash: boolean;
}

interface Run {
    readonly items: readonly Item[];
    readonly holder: AstNode;
    readonly depth: number;
}

/** Every list of the file, nested ones after the list that holds them. */
export const listsOf = memoWhileChecking((checked: CheckedFile): readonly NumberedList[] => {
    const memory = new Memory();
    const lists: NumberedList[] = [];
    for (const run of topLists(checked)) enterWithNested(run, memory, lists);
    return lists;
});

function topLists({ nodes, file }: CheckedFile): readonly Run[] {
    const holders: (AstNode & { readonly blocks: Block[] })[] = [file, ...nodes.resolutions, ...nodes.sections, ...nodes.areas, ...nodes.addressees];
    for (const node of [...nodes.uses, ...nodes.declarations]) if ('blocks' in node) holders.push(node);
    const lists: Run[] = [];
    for (const holder of holders) if (holder.blocks.length > 0) for (const items of siblingLists(holder.blocks)) lists.push({ items, holder, depth: 0 });
    return lists.sort((a, b) => offsetOf(a.items[0] ?? a.holder) - offsetOf(b.items[0] ?? b.holder));
}

function enterWithNested(run: Run, memory: Memory, lists: NumberedList[]): void {
    lists.push(memory.enter(run));
    for (const { items } of run.items) if (items.length > 0) enterWithNested({ items, holder: run.holder, depth: run.depth + 1 }, memory, lists);
}

const oneDash = /^[-–—•]$/;

function isOfOneDash(items: readonly Item[]): boolean {
    const marker = items[0]?.marker ?? '';
    return oneDash.test(marker) && items.every(item => item.marker === marker);
}

/** What has been counted so far. */
class Memory {
    private resolution: AstNode | undefined;
    private readonly lasts = new Map<string, Set<number>>();
    private readonly counters = new Map<AstNode, number>();

    enter({ items, holder, depth }: Run): NumberedList {
        const resolution = containerOfType(holder, 'Resolution');
        if (resolution !== this.resolution) this.lasts.clear();
        this.resolution = resolution;
        const continues = depth === 0 ? this.continued(items, holder) : undefined;
        const ofOneDash = isOfOneDash(items);
        // Most lists have nothing to be counted.
        if (continues === undefined && ofOneDash) return { items, continues, goesOn: false, isOfOneDash: true };
        const first = items[0] && readMarker(items[0].marker);
        const key = first ? `${depth} ${familyOf(first)} ${first.path.slice(0, -1).join('.')}` : '';
        const before = this.lasts.get(key) ?? new Set<number>();
        const last = items.map(item => positionOf(readMarker(item.marker))).findLast(position => position !== undefined);
        const goesOn = first !== undefined && before.has((positionOf(first) ?? 0) - 1);
        if (last !== undefined) this.lasts.set(key, before.add(last));
        return { items, continues, goesOn, isOfOneDash: ofOneDash };
    }

    /** The number that `numbering: continuous` or `items` makes a list go on from; it counts on as print does. */
    private continued(items: readonly Item[], holder: AstNode): number | undefined {
        const section = containerOfType<Section>(holder, 'Section');
        const numbering = section && valueOf(propertyOf(section, 'numbering'), 'numbering');
        if (!section || (numbering !== 'continuous' && numbering !== 'items')) return undefined;
        const scope = numbering === 'items' && holder.$type === 'Addressee' ? holder : section;
        const from = this.counters.get(scope) ?? 0;
        const last = expectedMarkers(items, from).findLast(({ written }) => familyOf(written) === 'number');
        this.counters.set(scope, last ? positionOf(readMarker(last.expected)) ?? from : from);
        return from;
    }
}
