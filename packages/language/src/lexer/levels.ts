/** Nesting of items: from columns and dotted numbers to levels. */
import { readMarker, type Marker } from './markers.js';

/** Deeper items are kept at this level: every reader of the tree recurses, and no document nests so deep. */
export const deepestLevel = 32;

interface Level {
    column: number;
    marker: Marker;
}

/**
 * Follows the items of one list. `next` takes an item and says how many levels end before it and whether it opens
 * one: an item indented deeper than the item above is its child; `1.2.` is a child of `1.` whatever its indentation.
 */
export class ItemLevels {
    private readonly levels: Level[] = [];

    /** Number of nested levels open now, the outermost not counted. */
    get depth(): number {
        return Math.max(0, this.levels.length - 1);
    }

    next(column: number, written: string): { readonly closes: number; readonly opens: boolean } {
        const marker = readMarker(written);
        const before = this.depth;
        const parent = marker.style === 'dotted' ? this.parentOf(marker) : -1;
        const index = parent >= 0 ? parent + 1 : this.levelAt(column, marker);
        const opens = index === this.levels.length && index > 0;
        this.levels.length = Math.min(this.levels.length, index + 1);
        this.levels[index] = { column, marker };
        return { closes: before - (opens ? this.depth - 1 : this.depth), opens };
    }

    reset(): number {
        const closes = this.depth;
        this.levels.length = 0;
        return closes;
    }

    /** The level whose number the dotted one continues, the innermost first; -1 when there is none. */
    private parentOf(marker: Marker): number {
        for (let index = Math.min(this.levels.length, deepestLevel) - 1; index >= 0; index--) {
            const path = this.levels[index]?.marker.path ?? [];
            if (path.length === marker.path.length - 1 && path.every((part, at) => part === marker.path[at])) return index;
        }
        return -1;
    }

    private levelAt(column: number, marker: Marker): number {
        let index = this.levels.length - 1;
        const top = this.levels[index];
        if (!top) return 0;
        if (column > top.column) return Math.min(index + 1, deepestLevel);
        while (index > 0 && this.endsLevel(index, column, marker)) index--;
        return index;
    }

    /** A level ends at an item that is not deeper than the level above it, and a dotted one at a plain number. */
    private endsLevel(index: number, column: number, marker: Marker): boolean {
        const level = this.levels[index];
        const above = this.levels[index - 1];
        if (!level || !above) return false;
        if (level.marker.style === 'dotted' && level.column <= above.column) {
            return marker.style === 'decimal' && marker.path.length < level.marker.path.length;
        }
        return column <= above.column || (column < level.column && level.marker.style === 'dotted' && marker.style === 'decimal');
    }
}
