import type { Numbering } from '../dialects/index.js';
import type { Addressee, Area, Item, Section } from '../generated/ast.js';
import { parseNumbering } from '../values/closed-set.js';
import { numberList, type NumberedItem, type NumberedList, type NumberingFrame, type NumberPart } from './item-numbers.js';
import { plainText } from './prose.js';
import { isKnownHere } from './properties.js';

type Lists = readonly (readonly Item[])[];

/** A section, or what stands outside any: its own lists, and what it is divided into. */
export interface NumberedHolder {
    readonly lists: Lists;
    readonly addressees: readonly Addressee[];
    readonly areas: readonly Area[];
}

/** How the lists of a holder are numbered. */
interface Mode {
    readonly numbering: Numbering;
    /** A number that may run through several lists. */
    readonly counter: { last: number };
    /** The number of the addressee. */
    readonly group: string | undefined;
}

/** The numbers that addressees, lists and items are printed with. */
export class PrintedNumbers {
    /** By the first item of the list. */
    readonly lists = new Map<Item, NumberedList>();
    readonly items = new Map<Item, NumberedItem>();
    /** Without punctuation; only where the section numbers its addressees. */
    readonly addressees = new Map<Addressee, string>();

    /** @param listsOf the lists that stand in an addressee or area itself */
    constructor(private readonly listsOf: (holder: Addressee | Area) => Lists) {}

    add({ lists, addressees, areas }: NumberedHolder, numbering: Numbering): void {
        const mode: Mode = { numbering, counter: { last: 0 }, group: undefined };
        this.addLists(lists, mode);
        let groups = 0;
        const addGroups = (addressees: readonly Addressee[]): void => {
            for (const addressee of addressees) this.addGroup(addressee, String(++groups), mode);
        };
        addGroups(addressees);
        for (const area of areas) {
            this.addLists(this.listsOf(area), afresh(mode));
            addGroups(area.addressees);
        }
    }

    private addGroup(addressee: Addressee, number: string, mode: Mode): void {
        const isNumbered = mode.numbering === 'addressees';
        if (isNumbered) this.addressees.set(addressee, number);
        this.addLists(this.listsOf(addressee), { ...afresh(mode), group: isNumbered ? number : undefined });
    }

    private addLists(lists: Lists, { numbering, counter, group }: Mode): void {
        const above: NumberPart[] = group === undefined ? [] : [{ text: group, kind: 'number' }];
        let before = 0;
        for (const items of lists) {
            const continues = numbering === 'none' ? undefined : counter.last;
            counter.last = this.addList(items, { above, prefix: group, continues, parent: undefined, before }).last;
            before += items.length;
        }
    }

    private addList(items: readonly Item[], frame: NumberingFrame): NumberedList {
        const list = numberList(items, frame);
        const [first] = items;
        if (first) this.lists.set(first, list);
        for (const numbered of list.items) {
            const { item, citation, prefix, marker } = numbered;
            this.items.set(item, numbered);
            if (item.items.length === 0) continue;
            this.addList(item.items, { above: citation, prefix, continues: undefined, parent: prefix === undefined ? marker : undefined, before: 0 });
        }
        return list;
    }
}

/** Numbers start again at each addressee and area, unless they run through the section. */
function afresh(mode: Mode): Mode {
    return mode.numbering === 'continuous' ? mode : { ...mode, counter: { last: 0 } };
}

/** How a section numbers its items: as its property says, where it may have one. */
export function numberingOf(section: Section | undefined): Numbering {
    const property = section?.properties.find(candidate => candidate.key === 'numbering' && isKnownHere(candidate));
    const numbering = parseNumbering(plainText(property?.value));
    return numbering.ok ? numbering.value : 'none';
}
