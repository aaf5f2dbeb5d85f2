/** The markers of items in the canonical form: one kind of dash, and the numbers that the list asks for. */
import type { File, Item } from '../generated/ast.js';
import { ItemLevels } from '../lexer/levels.js';
import { markerLength, readMarker } from '../lexer/markers.js';
import { expectedMarkers, familyOf } from '../syntax/numbering.js';
import { listsOf } from '../validation/lists.js';
import type { CheckedFile } from '../validation/rule.js';
import { depthOf, type PlacedLine } from './layout.js';

export type Markers = ReadonlyMap<Item, string>;

/** The marker to write for each item. */
export function canonicalMarkers(checked: CheckedFile, placed: readonly PlacedLine[]): Markers {
    const counted = countedMarkers(checked);
    const markers = new Map<Item, string>();
    for (const run of itemRuns(placed)) {
        const keepsTree = nestsAlike(run, item => counted.get(item) ?? item.marker);
        for (const { item } of run) markers.set(item, withCommonDash(keepsTree ? counted.get(item) ?? item.marker : item.marker));
    }
    return markers;
}

function withCommonDash(marker: string): string {
    return readMarker(marker).style === 'dash' ? '-' : marker;
}

/** The counted marker of every item; as written in a list whose numbers contradict each other so that counting does not settle. */
function countedMarkers(checked: CheckedFile): Markers {
    const markers = new Map<Item, string>();
    for (const { items, continues } of listsOf(checked)) {
        if (items[0]?.$container.$type === 'Item') continue;
        for (const [item, marker] of settled(items, continues)) markers.set(item, marker);
    }
    return markers;
}

const mostRounds = 4;

/** Counts until counting changes nothing, because what is formatted must not change when it is formatted again. */
function settled(items: readonly Item[], continues: number | undefined): Markers {
    let markers: Markers = new Map();
    for (let round = 0; round < mostRounds; round++) {
        const counted = new Map<Item, string>();
        countList({ items, continues, parent: undefined }, markers, counted);
        if ([...counted].every(([item, marker]) => marker === (markers.get(item) ?? item.marker))) return counted;
        markers = counted;
    }
    return new Map();
}

interface List {
    readonly items: readonly Item[];
    readonly continues: number | undefined;
    readonly parent: string | undefined;
}

/** Letters and numerals are as written where a section's numbers go on from list to list. */
function countList({ items, continues, parent }: List, written: Markers, counted: Map<Item, string>): void {
    const rewritten = items.map(item => ({ ...item, marker: written.get(item) ?? item.marker }));
    const alone = expectedMarkers(rewritten, undefined, parent);
    const goingOn = continues === undefined ? alone : expectedMarkers(rewritten, continues, parent);
    items.forEach((item, index) => {
        const source = familyOf(readMarker(item.marker)) === 'number' ? goingOn : alone;
        const expected = source[index]?.expected ?? item.marker;
        counted.set(item, expected);
        if (item.items.length > 0) countList({ items: item.items, continues: undefined, parent: expected }, written, counted);
    });
}

interface PlacedItem {
    readonly item: Item;
    readonly column: number;
}

/** The items that the scanner relates to each other: those between two heads or paragraphs. */
function itemRuns(placed: readonly PlacedLine[]): PlacedItem[][] {
    const runs: PlacedItem[][] = [];
    let open: PlacedItem[] | undefined;
    for (const { role, item, column } of placed) {
        if (role === 'property' || role === 'continuation') continue;
        if (!item) open = undefined;
        else if (open) open.push({ item, column: column ?? 0 });
        else runs.push(open = [{ item, column: column ?? 0 }]);
    }
    return runs;
}

/** Whether markers are read as markers and nest the items as they are: a dotted number chooses its own parent. */
function nestsAlike(run: readonly PlacedItem[], markerOf: (item: Item) => string): boolean {
    const levels = new ItemLevels();
    return run.every(({ item, column }) => {
        const marker = markerOf(item);
        if (markerLength(marker, 0) !== marker.length) return false;
        levels.next(column, marker);
        return levels.depth === depthOf(item);
    });
}

/** Items of one list with markers of one kind, which no blank line divides. */
export function continuesList(item: Item, markers: Markers): boolean {
    const siblings = item.$container.$type === 'Item' ? (item.$container as Item).items : (item.$container as File).blocks;
    const before = siblings[(item.$containerIndex ?? 0) - 1];
    if (before?.$type !== 'Item') return true;
    return readMarker(markers.get(before) ?? before.marker).style === readMarker(markers.get(item) ?? item.marker).style;
}
