/** What each line of a file is in its tree, and the column at which it stands in the canonical form. */
import { declarationKinds, propertyKeys, type Keyword } from '../dialects/index.js';
import type { File, Item } from '../generated/ast.js';
import type { Line } from '../lexer/lines.js';
import { nodesOf, offsetOf } from '../syntax/nodes.js';

export type Role = 'head' | 'declaration' | 'to' | 'use' | 'property' | 'item' | 'paragraph' | 'continuation';

/** What a data line or a line of prose belongs to. */
export type Owner = 'file' | 'head' | 'item' | 'paragraph';

/** A line that is neither blank nor a comment. */
export interface PlacedLine {
    readonly line: Line;
    readonly role: Role;
    /** What a property describes, and what a continued line continues. */
    readonly owner: Owner;
    /** Undefined for a paragraph, which stands further left after a blank line, and for the lines that continue it. */
    readonly column: number | undefined;
    readonly item: Item | undefined;
}

const step = 2;
const properties: ReadonlySet<Keyword> = new Set(propertyKeys);
const declarations: ReadonlySet<Keyword> = new Set(declarationKinds);

/** The lines of a file that are neither blank nor comments, in order. */
export function placeLines(file: File, lines: readonly Line[]): PlacedLine[] {
    const nodes = nodesOf(file);
    const items = new Map(nodes.items.map(item => [offsetOf(item), item]));
    const columns = itemColumns(nodes.items);
    const paragraphs = new Set(nodes.paragraphs.map(offsetOf));
    const propertyOwners = new Map(nodes.properties.map(property => [offsetOf(property), property.$container]));
    let above: PlacedLine | undefined;
    return lines.flatMap(line => {
        const placed = place(line);
        above = placed ?? above;
        return placed ? [placed] : [];
    });

    function place(line: Line): PlacedLine | undefined {
        switch (line.kind) {
            case 'blank': case 'comment': return undefined;
            case 'head': return placeHead(line);
            case 'item': {
                const item = items.get(line.content);
                return { line, role: 'item', owner: 'item', column: item && columns.get(item), item };
            }
            case 'prose': return paragraphs.has(line.content)
                ? { line, role: 'paragraph', owner: 'paragraph', column: undefined, item: undefined }
                : continuation(line);
        }
    }

    function placeHead(line: Line): PlacedLine {
        const keyword = line.head?.keyword ?? 'text';
        if (!properties.has(keyword)) return { line, role: headRole(keyword), owner: 'head', column: 0, item: undefined };
        const container = propertyOwners.get(line.content);
        switch (container?.$type) {
            case 'Item': return { line, role: 'property', owner: 'item', column: (columns.get(container as Item) ?? 0) + step, item: undefined };
            case 'Paragraph': return { line, role: 'property', owner: 'paragraph', column: step, item: undefined };
            case 'File': return { line, role: 'property', owner: 'file', column: 0, item: undefined };
            default: return { line, role: 'property', owner: 'head', column: step, item: undefined };
        }
    }

    function continuation(line: Line): PlacedLine {
        const owner = above?.owner ?? 'file';
        const column = above?.role === 'continuation' || above?.column === undefined ? above?.column : above.column + step;
        return { line, role: 'continuation', owner, column, item: undefined };
    }
}

function headRole(keyword: Keyword): Role {
    if (keyword === 'to' || keyword === 'use') return keyword;
    return declarations.has(keyword) ? 'declaration' : 'head';
}

/** Two columns a level; those that stand before any head begin at the margin. */
function itemColumns(items: readonly Item[]): ReadonlyMap<Item, number> {
    const columns = new Map<Item, number>();
    // A parent comes before its children.
    for (const item of items) {
        const parent = item.$container;
        const above = columns.get(parent as Item);
        columns.set(item, above !== undefined ? above + step : parent.$type === 'File' ? 0 : step);
    }
    return columns;
}

/** How many items an item is nested in. */
export function depthOf(item: Item): number {
    let depth = 0;
    for (let parent = item.$container; parent.$type === 'Item'; parent = (parent as Item).$container) depth++;
    return depth;
}
