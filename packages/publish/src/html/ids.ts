import type { Block, Item, ResolutionDocument } from '@rezo/document';

/** Ids of a page: each is given out once, and the document's own anchors come first. */
export interface Ids {
    /** The id for an element of the document, or undefined when it cannot have one. */
    readonly claim: (anchor: string | null) => string | undefined;
    /** Ids of the text of a footnote and of its mark. */
    readonly note: (number: number) => string;
    readonly noteMark: (number: number) => string;
}

function itemAnchors(items: readonly Item[]): string[] {
    return items.flatMap(item => [item.anchor, ...itemAnchors(item.items)]);
}

function blockAnchors(block: Block): (string | null)[] {
    switch (block.type) {
        case 'paragraph': return [block.anchor];
        case 'list': return itemAnchors(block.items);
        default: return [block.anchor, ...block.blocks.flatMap(blockAnchors)];
    }
}

/** An id may hold anything but white space. */
function normal(anchor: string): string {
    return anchor.replace(/\s+/gu, '-');
}

export function idsOf(document: ResolutionDocument): Ids {
    const anchors = document.sections.flatMap(section => [section.anchor, ...section.blocks.flatMap(blockAnchors)]);
    const taken = new Set(anchors.map(anchor => normal(anchor ?? '')));
    const used = new Set<string>();
    const own = (name: string): string => taken.has(name) ? own(`${name}-`) : name;
    return {
        claim: anchor => {
            const id = normal(anchor ?? '');
            if (id === '' || used.has(id)) return undefined;
            used.add(id);
            return id;
        },
        note: number => own(`note-${number}`),
        noteMark: number => own(`note-ref-${number}`),
    };
}

/** The address of an id on the same page: letters of any script stay readable, the rest is encoded. */
export function fragment(id: string): string {
    const name = normal(id);
    return `#${/^[\p{L}\p{M}\p{N}._-]+$/u.test(name) ? name : encodeURIComponent(name.toWellFormed())}`;
}
