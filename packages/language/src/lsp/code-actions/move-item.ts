import type { Addressee, Item } from '../../generated/ast.js';
import { nodesOf } from '../../syntax/nodes.js';
import { nextMarker } from '../../syntax/next-marker.js';
import { plainText } from '../../syntax/prose.js';
import type { SourceEdit, SourceSpan } from '../../validation/rule.js';
import { containerOfType } from '../../syntax/nodes.js';
import { spanOfMarker } from '../../validation/spans.js';
import { itemAt, lineBreakOf, linesOfNode, type Place, type Refactoring } from './place.js';

/** Moves the item at the cursor up or down among its siblings, or to another addressee; numbers and final marks stay in order. */
export function moveItem(place: Place): Refactoring[] {
    const item = itemAt(place.file, place.selection.start);
    const siblings = item && siblingsOf(item);
    if (!item || !siblings) return [];
    const index = siblings.indexOf(item);
    const above = siblings[index - 1];
    const below = siblings[index + 1];
    return [
        ...(above ? [{ title: { ru: 'Переместить пункт выше', en: 'Move the item up' }, kind: 'refactor.move' as const, edits: swap(above, item, place.text) }] : []),
        ...(below ? [{ title: { ru: 'Переместить пункт ниже', en: 'Move the item down' }, kind: 'refactor.move' as const, edits: swap(item, below, place.text) }] : []),
        ...toOtherAddressees(item, siblings, place),
    ];
}

function siblingsOf(item: Item): readonly Item[] | undefined {
    const container = item.$container;
    if (container.$type === 'Item') return (container as Item).items;
    return 'blocks' in container ? container.blocks.filter((block): block is Item => block.$type === 'Item') : undefined;
}

/** The lines of two neighbours change places; each keeps the marker and the final mark of the place where it comes to stand. */
function swap(first: Item, second: Item, text: string): SourceEdit[] {
    const upper = linesOfNode(first, text);
    const lower = linesOfNode(second, text);
    const between = text.slice(upper.end, lower.start);
    const movedUp = withBreak(dressed(second, first, text), text);
    const movedDown = dressed(first, second, text);
    const ends = /[\r\n]$/.test(text.slice(lower.start, lower.end));
    return [{ start: upper.start, end: lower.end, text: movedUp + between + (ends ? withBreak(movedDown, text) : movedDown.replace(/[\r\n]+$/, '')) }];
}

function withBreak(lines: string, text: string): string {
    return /[\r\n]$/.test(lines) ? lines : lines + lineBreakOf(text);
}

/** The lines of an item with the marker and the final mark of another. */
function dressed(item: Item, like: Item, text: string): string {
    return rewritten(item, text, text.slice(spanOfMarker(like).start, spanOfMarker(like).end), finalMark(like, text));
}

function rewritten(item: Item, text: string, marker: string, mark: string | undefined): string {
    const lines = linesOfNode(item, text);
    const own = spanOfMarker(item);
    const last = finalMarkSpan(item, text);
    let result = text.slice(lines.start, own.start) + marker;
    let at = own.end;
    if (last && mark !== undefined) {
        result += text.slice(at, last.start) + mark;
        at = last.end;
    }
    return result + text.slice(at, lines.end);
}

/** The `;` or `.` at the end of an item's own words; an item with nested ones ends in a colon and keeps it. */
function finalMarkSpan(item: Item, text: string): SourceSpan | undefined {
    const end = item.prose?.$cstNode?.end;
    if (end === undefined || item.items.length > 0 || !/[;.]/.test(text[end - 1] ?? '')) return undefined;
    return { start: end - 1, end };
}

function finalMark(item: Item, text: string): string | undefined {
    const span = finalMarkSpan(item, text);
    return span && text.slice(span.start, span.end);
}

function toOtherAddressees(item: Item, siblings: readonly Item[], place: Place): Refactoring[] {
    const own = containerOfType<Addressee>(item, 'Addressee');
    if (!own || item.$container !== own) return [];
    const resolution = containerOfType(own, 'Resolution');
    return nodesOf(place.file).addressees
        .filter(other => other !== own && containerOfType(other, 'Resolution') === resolution)
        .flatMap(other => {
            const name = plainText(other.text).trim();
            const edits = moveTo(item, siblings, other, place.text);
            return edits ? [{ title: { ru: `Передать адресату «${name}»`, en: `Move to “${name}”` }, kind: 'refactor.move' as const, edits }] : [];
        });
}

function moveTo(item: Item, siblings: readonly Item[], other: Addressee, text: string): SourceEdit[] | undefined {
    const target = other.blocks.filter((block): block is Item => block.$type === 'Item').at(-1);
    const after = target ?? other;
    if (!after.$cstNode) return undefined;
    const marker = target ? nextMarker(target.marker) : '-';
    const place = linesOfNode(after, text).end;
    const moved = withBreak(rewritten(item, text, marker, target ? finalMark(target, text) : '.'), text);
    const opening = text.length === place && !/[\r\n]$/.test(text) ? lineBreakOf(text) : '';
    const lastMark = target && finalMarkSpan(target, text);
    return [
        ...(lastMark ? [{ ...lastMark, text: ';' }] : []),
        { start: place, end: place, text: opening + moved },
        ...leave(item, siblings, text),
    ];
}

/** Takes an item out: those below it move up one number, and the new last one ends as the old one did. */
function leave(item: Item, siblings: readonly Item[], text: string): SourceEdit[] {
    const index = siblings.indexOf(item);
    const renumbered = siblings.slice(index + 1).map((sibling, offset) => ({ ...spanOfMarker(sibling), text: siblings[index + offset]?.marker ?? sibling.marker }));
    const newLast = index === siblings.length - 1 ? siblings[index - 1] : undefined;
    const mark = finalMark(item, text);
    const lastSpan = newLast && mark !== undefined ? finalMarkSpan(newLast, text) : undefined;
    return [
        ...(lastSpan && mark !== undefined ? [{ ...lastSpan, text: mark }] : []),
        { ...linesOfNode(item, text), text: '' },
        ...renumbered,
    ];
}
