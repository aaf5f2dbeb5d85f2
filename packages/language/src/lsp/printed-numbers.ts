/** The numbers that a file's addressees and items are printed with. */
import type { Addressee, Area, Block, File, Grouping, Item, Section } from '../generated/ast.js';
import { readMarker, type Marker } from '../lexer/markers.js';
import { memo } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';
import { expectedMarkers, familyOf, siblingLists } from '../syntax/numbering.js';
import { plainText } from '../syntax/prose.js';
import { isKnownHere } from '../syntax/properties.js';
import type { Numbering } from '../dialects/index.js';
import { parseNumbering } from '../values/closed-set.js';

export interface PrintedNumbers {
    /** The printed marker of a numbered or lettered item: `1.`, `2.1.`, `в)`; nothing for dashes. */
    readonly items: ReadonlyMap<Item, string>;
    readonly addressees: ReadonlyMap<Addressee, string>;
}

/** What stands above a list. */
interface Frame {
    /** The printed number that goes before those of the list. */
    readonly prefix: string | undefined;
    /** The number after which the list goes on; undefined where it begins as written. */
    readonly continues: number | undefined;
    /** The printed marker of the item above, where its number is not the prefix. */
    readonly parent: string | undefined;
}

type Holder = Pick<Grouping, 'blocks' | 'addressees' | 'areas'>;

export const printedNumbers = memo((file: File): PrintedNumbers => {
    const nodes = nodesOf(file);
    const items = new Map<Item, string>();
    const addressees = new Map<Addressee, string>();
    for (const holder of [file, ...file.uses, ...file.declarations, ...nodes.resolutions]) numberHolder(holder, 'none', items, addressees);
    for (const section of nodes.sections) numberHolder(section, numberingOf(section), items, addressees);
    return { items, addressees };
});

function numberingOf(section: Section): Numbering {
    const property = section.properties.find(candidate => candidate.key === 'numbering' && isKnownHere(candidate));
    const parsed = parseNumbering(plainText(property?.value));
    return parsed.ok ? parsed.value : 'none';
}

function numberHolder({ blocks, addressees, areas }: Holder, numbering: Numbering, items: Map<Item, string>, groups: Map<Addressee, string>): void {
    let last = 0;
    let group = 0;
    const addBlocks = (blocks: readonly Block[], prefix: string | undefined): void => {
        for (const list of siblingLists(blocks)) {
            last = numberList(list, { prefix, continues: numbering === 'none' ? undefined : last, parent: undefined }, items);
        }
    };
    const startAfresh = (): void => { if (numbering !== 'continuous') last = 0; };
    const addGroups = (addressees: readonly Addressee[]): void => {
        for (const addressee of addressees) {
            const number = numbering === 'addressees' ? String(++group) : undefined;
            if (number !== undefined) groups.set(addressee, `${number}.`);
            startAfresh();
            addBlocks(addressee.blocks, number);
        }
    };
    const addArea = (area: Area): void => {
        startAfresh();
        addBlocks(area.blocks, undefined);
        addGroups(area.addressees);
    };
    addBlocks(blocks, undefined);
    addGroups(addressees);
    areas.forEach(addArea);
}

/** Numbers a list and those below it; returns its last number. */
function numberList(list: readonly Item[], frame: Frame, into: Map<Item, string>): number {
    const { continues, parent, prefix } = frame;
    const written = expectedMarkers(list, undefined, parent);
    const counted = continues === undefined ? written : expectedMarkers(list, continues, parent);
    let last = continues ?? 0;
    list.forEach((item, index) => {
        const own = readMarker(item.marker);
        const text = (familyOf(own) === 'number' ? counted : written)[index]?.expected ?? item.marker;
        const marker = readMarker(text);
        last = marker.path.at(-1) ?? last;
        const number = prefix !== undefined && isPrefixed(own, item) ? `${prefix}.${marker.path.at(-1) ?? ''}${marker.letters}` : undefined;
        if (number !== undefined) into.set(item, `${number}.`);
        else if (own.style !== 'dash' && own.style !== 'bullet') into.set(item, text);
        if (item.items.length > 0) numberList(item.items, { prefix: number, continues: undefined, parent: number === undefined ? text : undefined }, into);
    });
    return last;
}

/** Numbers right below a numbered addressee take its number; farther below, those written as `1)` stay for themselves. */
function isPrefixed(marker: Marker, item: Item): boolean {
    return familyOf(marker) === 'number' && (item.$container.$type !== 'Item' || marker.style === 'dotted' || marker.delimiter === '.');
}
