/** Where the canonical form has blank lines. */
import type { Line } from '../lexer/lines.js';
import type { PlacedLine } from './layout.js';

/** `keep`: one where the author wrote any. */
export type Blanks = 'none' | 'one' | 'keep';

/**
 * The blank lines between two lines. Only two of them mean something: the one that ends a paragraph, and the one between
 * two `to` lines, which would be joint without it.
 */
export function blanksBetween(above: PlacedLine | undefined, below: PlacedLine, isSameList: boolean): Blanks {
    if (!above) return 'keep';
    switch (below.role) {
        case 'continuation': case 'property': return 'none';
        case 'paragraph': return endsWithData(above) ? 'keep' : 'one';
        case 'item': return isSameList && above.owner !== 'paragraph' ? 'none' : 'keep';
        case 'to': return above.role === 'to' ? 'keep' : 'one';
        case 'use': return above.role === 'use' ? 'keep' : 'one';
        case 'declaration': return above.role === 'declaration' && above.line.head?.keyword === below.line.head?.keyword ? 'keep' : 'one';
        case 'head': return 'one';
    }
}

/** Prose may stand directly below a data line of a head; elsewhere it would seem to continue the item or paragraph. */
function endsWithData({ role, owner }: PlacedLine): boolean {
    return role === 'to' || role === 'use' || role === 'declaration' || (role === 'property' && (owner === 'head' || owner === 'file'));
}

/** A line to write and whether a blank one goes before it. */
export interface Spaced {
    readonly line: Line;
    readonly blankBefore: boolean;
}

/**
 * The comments between two lines and the lower line itself. Comments keep their place among the blank lines; a blank line
 * that has to be added goes above them, because a comment is about what follows it.
 */
export function spaceOut(between: readonly Line[], below: Line | undefined, blanks: Blanks, isFirst: boolean): Spaced[] {
    const spaced: Spaced[] = [];
    let blankBefore = false;
    for (const line of below ? [...between, below] : between) {
        if (line.kind === 'blank') {
            blankBefore = blanks !== 'none' && !(isFirst && spaced.length === 0);
            continue;
        }
        spaced.push({ line, blankBefore });
        blankBefore = false;
    }
    const lacksOne = blanks === 'one' && !isFirst && spaced.every(entry => !entry.blankBefore);
    return lacksOne ? spaced.map((entry, index) => (index === 0 ? { ...entry, blankBefore: true } : entry)) : spaced;
}
