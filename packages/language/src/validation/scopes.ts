/** Ids that clash: which of the things that share one cannot be told apart where it is mentioned. */
import type { AstNode } from 'langium';
import type { File, Mentionable } from '../generated/ast.js';
import { namesOf } from '../references/names.js';
import { memo } from '../syntax/memo.js';
import { containerOfType, offsetOf } from '../syntax/nodes.js';

export interface Clash {
    readonly id: string;
    readonly node: Mentionable;
    /** The thing above it that has the same id. */
    readonly first: Mentionable;
}

/** Every thing whose id is taken by an earlier one, in the order of the text within each id. */
export const clashesOf = memo((file: File): readonly Clash[] => [...namesOf(file)].flatMap(([id, nodes]) => (nodes.length > 1 ? clashes(id, nodes) : [])));

function clashes(id: string, nodes: readonly Mentionable[]): Clash[] {
    const found: Clash[] = [];
    const firstIn = new Map<AstNode | undefined, Mentionable>();
    for (const node of [...nodes].sort((a, b) => offsetOf(a) - offsetOf(b))) {
        const scope = scopeOf(node);
        // An id of the whole file clashes with one of any resolution; those of two resolutions do not meet.
        const first = scope === undefined ? firstIn.values().next().value : firstIn.get(scope) ?? firstIn.get(undefined);
        if (first) found.push({ id, node, first });
        else firstIn.set(scope, node);
    }
    return found;
}

/** The resolution in which an id is known; undefined for the whole file. */
function scopeOf(node: Mentionable): AstNode | undefined {
    return node.$type === 'Section' || node.$type === 'Item' ? containerOfType(node, 'Resolution') : undefined;
}
