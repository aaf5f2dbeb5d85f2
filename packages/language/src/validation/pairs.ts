/** Marks that come in pairs: what a paragraph leaves open may be closed in a later one, as where a quotation holds a list. */
import { containerOfType } from '../syntax/nodes.js';
import type { ProseText } from './prose-text.js';

/** A mark without its counterpart in the same paragraph. */
export interface Lone {
    readonly text: ProseText;
    readonly at: number;
    readonly opens: boolean;
    /** Marks of one kind pair with each other. */
    readonly kind: string;
}

/** Those that no later paragraph of the same section closes. In the order of the text. */
export function withoutCounterpart(lone: readonly Lone[]): readonly Lone[] {
    const open = new Map<string, Lone[]>();
    const paired = new Set<Lone>();
    let section: unknown;
    for (const mark of lone) {
        const own = containerOfType(mark.text.prose, 'Section');
        if (own !== section) open.clear();
        section = own;
        const waiting = open.get(mark.kind) ?? [];
        const opening = mark.opens ? undefined : waiting.pop();
        if (mark.opens) waiting.push(mark);
        open.set(mark.kind, waiting);
        if (!opening || opening.text === mark.text) continue;
        paired.add(opening);
        paired.add(mark);
    }
    return lone.filter(mark => !paired.has(mark));
}
