/** Where a list stands: what comes behind it, and whether its sentence goes on there. */
import type { AstNode } from 'langium';
import type { Addressee, Block, Item, Section } from '../generated/ast.js';
import { memoWhileChecking } from '../syntax/memo.js';
import { containerOfType } from '../syntax/nodes.js';
import { endingOf, startsSmall } from './endings.js';
import { addresseesOf } from './groups.js';
import { proseText } from './prose-text.js';

/** The items on one level with an item. */
export function siblingsOf(item: Item): readonly Block[] {
    const container = item.$container as AstNode & { readonly items?: Item[]; readonly blocks?: Block[] };
    return container.items ?? container.blocks ?? [];
}

/** The item of the topmost level that holds an item which ends all lists it is in; undefined when one of them goes on. */
export function topmostWhenLast(item: Item): Item | undefined {
    let current = item;
    while (current.$container.$type === 'Item') {
        const parent = current.$container as Item;
        if (parent.items.at(-1) !== current) return undefined;
        current = parent;
    }
    return siblingsOf(current)[(current.$containerIndex ?? 0) + 1]?.$type === 'Item' ? undefined : current;
}

export type Continuation = 'cut' | 'goes-on' | 'ends';

/**
 * What stands behind a list of the topmost level: text that goes on in small letters (`cut`), anything that may go on from
 * the list, or nothing that does.
 */
export function continuationOf(last: Item): Continuation {
    const blocks = siblingsOf(last);
    const at = last.$containerIndex ?? 0;
    const next = blocks[at + 1];
    if (next?.$type === 'Paragraph') {
        if (startsSmall(proseText(next.prose))) return 'cut';
        return listGoesOn(blocks, at + 1) ? 'goes-on' : 'ends';
    }
    const holder = last.$container;
    if (holder.$type === 'Addressee' && !isLastAddressee(holder as Addressee)) return addresseesEndSentences(sectionOf(holder)) ? 'ends' : 'goes-on';
    const below = sectionBelow(holder);
    return below?.text && startsSmall(proseText(below.text)) ? 'goes-on' : 'ends';
}

/** A list below the paragraphs goes on from the one above them unless a lead with a colon begins it. */
function listGoesOn(blocks: readonly Block[], from: number): boolean {
    for (let at = from; at < blocks.length; at++) {
        const block = blocks[at];
        if (block?.$type !== 'Paragraph') return true;
        if (endingOf(proseText(block.prose)) === ':') return false;
    }
    return false;
}

function sectionOf(node: AstNode): Section | undefined {
    return containerOfType<Section>(node, 'Section');
}

function isLastAddressee(addressee: Addressee): boolean {
    const section = sectionOf(addressee);
    return !section || lastAddressee(section) === addressee;
}

const lastAddressee = memoWhileChecking((section: Section): Addressee | undefined => addresseesOf(section).at(-1));

/** Whether the list of some addressee other than the last ends with a full stop: then each list is a sentence of its own. */
const endSentences = memoWhileChecking((section: Section): boolean => addresseesOf(section).slice(0, -1).some(({ blocks }) => {
    const leaf = lastLeaf(blocks.at(-1));
    return leaf?.prose !== undefined && endingOf(proseText(leaf.prose)) === '.';
}));

function addresseesEndSentences(section: Section | undefined): boolean {
    return section !== undefined && endSentences(section);
}

function lastLeaf(block: Block | undefined): Item | undefined {
    let item = block?.$type === 'Item' ? block : undefined;
    for (let below = item?.items.at(-1); below; below = below.items.at(-1)) item = below;
    return item;
}

function sectionBelow(holder: AstNode): Section | undefined {
    const section = sectionOf(holder);
    const container = section?.$container as (AstNode & { readonly sections?: Section[] }) | undefined;
    return section && container?.sections?.[(section.$containerIndex ?? 0) + 1];
}
