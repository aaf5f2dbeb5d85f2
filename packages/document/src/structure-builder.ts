import { nameOf, type Numbering, type ast } from '@rezo/language';
import { Anchors } from './anchors.js';
import { flowOf, type FlowRun } from './flow.js';
import { numberList, type NumberedItem, type NumberedList, type NumberingFrame, type NumberPart } from './numbering.js';
import type { PrintedSection } from './outline.js';

/** A number that runs through several lists. */
interface Counter {
    last: number;
}

/** How the lists of a holder are numbered. */
interface Mode {
    readonly numbering: Numbering;
    readonly counter: Counter;
    /** The number of the addressee. */
    readonly group: string | undefined;
}

/** Where a holder's anchors begin: those of its paragraphs and those of its items. */
interface Prefixes {
    readonly owner: string;
    readonly items: string;
}

/** Walks the sections of one resolution in the printed order and computes what depends on it. */
export class StructureBuilder {
    readonly anchors = new Map<object, string>();
    readonly lists = new Map<ast.Item, NumberedList>();
    readonly items = new Map<ast.Item, NumberedItem>();
    readonly groupNumbers = new Map<ast.Addressee, string>();
    readonly citations = new Map<string, readonly NumberPart[]>();
    private readonly names = new Anchors();
    private readonly ofRole = new Map<string, number>();

    constructor(private readonly numberingOf: (section: PrintedSection) => Numbering) {}

    build(sections: readonly PrintedSection[]): this {
        // Ids that authors chose come first, so that a computed anchor never takes one of them.
        for (const section of sections) this.claimIds(section);
        for (const section of sections) this.addSection(section);
        return this;
    }

    private claimIds(section: PrintedSection): void {
        this.claimId(section, section.name);
        this.claimItemIds(section.flow);
        for (const addressee of section.addressees) this.claimItemIds(flowOf(addressee));
        for (const area of section.areas) {
            this.claimId(area, area.name);
            this.claimItemIds(flowOf(area));
            for (const addressee of area.addressees) this.claimItemIds(flowOf(addressee));
        }
    }

    private claimId(node: object, name: string | undefined): void {
        if (name && !this.anchors.has(node)) this.anchors.set(node, this.names.claim(name));
    }

    private claimItemIds(runs: readonly FlowRun[]): void {
        const pending = runs.flatMap(run => (run.kind === 'list' ? run.items : [])).reverse();
        for (let item = pending.pop(); item; item = pending.pop()) {
            this.claimId(item, nameOf(item));
            for (const child of [...item.items].reverse()) pending.push(child);
        }
    }

    /** The anchor that the author chose, else a computed one. */
    private anchor(node: object, computed: string): string {
        const anchor = this.anchors.get(node) ?? this.names.claim(computed);
        this.anchors.set(node, anchor);
        return anchor;
    }

    private addSection(section: PrintedSection): void {
        const ofRole = (this.ofRole.get(section.role) ?? 0) + 1;
        this.ofRole.set(section.role, ofRole);
        // «topics2» and not «topics-2», which is the second item of the first one.
        const anchor = this.anchor(section, ofRole === 1 ? section.role : `${section.role}${ofRole}`);
        // A mention of the section, or of the event that is printed here, leads to this place.
        if (section.section) this.anchors.set(section.section, anchor);
        if (section.shown && !this.anchors.has(section.shown)) this.anchors.set(section.shown, anchor);
        const numbering = this.numberingOf(section);
        const mode: Mode = { numbering, counter: { last: 0 }, group: undefined };
        this.addFlow(section.flow, { owner: anchor, items: `${anchor}-` }, mode);
        let groups = 0;
        const addGroups = (addressees: readonly ast.Addressee[]): void => {
            for (const addressee of addressees) this.addGroup(addressee, String(++groups), anchor, mode);
        };
        addGroups(section.addressees);
        section.areas.forEach((area, index) => {
            const areaAnchor = this.anchor(area, `${anchor}-area-${index + 1}`);
            this.addFlow(flowOf(area), { owner: areaAnchor, items: `${areaAnchor}-` }, afresh(mode));
            addGroups(area.addressees);
        });
    }

    private addGroup(addressee: ast.Addressee, number: string, section: string, mode: Mode): void {
        const isNumbered = mode.numbering === 'addressees';
        this.anchor(addressee, `${section}-to-${number}`);
        if (isNumbered) this.groupNumbers.set(addressee, number);
        const prefixes = { owner: `${section}-to-${number}`, items: `${section}-${number}.` };
        this.addFlow(flowOf(addressee), prefixes, { ...afresh(mode), group: isNumbered ? number : undefined });
    }

    private addFlow(runs: readonly FlowRun[], { owner, items }: Prefixes, { numbering, counter, group }: Mode): void {
        const above: NumberPart[] = group === undefined ? [] : [{ text: group, kind: 'number' }];
        let paragraphs = 0;
        let before = 0;
        for (const run of runs) {
            if (run.kind === 'paragraph') this.anchor(run.node, `${owner}-p${++paragraphs}`);
            if (run.kind !== 'list') continue;
            const continues = numbering === 'none' ? undefined : counter.last;
            const { last } = this.addList(run.items, { above, prefix: group, continues, parent: undefined, before }, items);
            counter.last = last;
            before += run.items.length;
        }
    }

    private addList(items: readonly [ast.Item, ...ast.Item[]], frame: NumberingFrame, prefix: string): NumberedList {
        const list = numberList(items, frame);
        this.lists.set(items[0], list);
        list.items.forEach((numbered, index) => {
            const { item } = numbered;
            const place = `${prefix}${frame.before + index + 1}`;
            this.items.set(item, numbered);
            this.citations.set(this.anchor(item, place), numbered.citation);
            const [first, ...rest] = item.items;
            if (!first) return;
            const parent = numbered.prefix === undefined ? numbered.marker : undefined;
            this.addList([first, ...rest], { above: numbered.citation, prefix: numbered.prefix, continues: undefined, parent, before: 0 }, `${place}.`);
        });
        return list;
    }
}

/** Numbers start again at each addressee and area, unless they run through the section. */
function afresh(mode: Mode): Mode {
    return mode.numbering === 'continuous' ? mode : { ...mode, counter: { last: 0 } };
}
