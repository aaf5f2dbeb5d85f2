import { nameOf, numberingOf, PrintedNumbers, type NumberPart, type ast } from '@rezo/language';
import { Anchors } from './anchors.js';
import { flowOf, type FlowRun } from './flow.js';
import type { PrintedSection } from './outline.js';

/** Where a holder's anchors begin: those of its paragraphs and those of its items. */
interface Prefixes {
    readonly owner: string;
    readonly items: string;
}

/** Walks the sections of one resolution in the printed order and computes what depends on it. */
export class StructureBuilder {
    readonly anchors = new Map<object, string>();
    readonly numbers = new PrintedNumbers(holder => listsIn(flowOf(holder)));
    readonly citations = new Map<string, readonly NumberPart[]>();
    private readonly names = new Anchors();
    private readonly ofRole = new Map<string, number>();

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
        const { flow, addressees, areas } = section;
        this.numbers.add({ lists: listsIn(flow), addressees, areas }, numberingOf(section.section));
        this.addFlow(flow, { owner: anchor, items: `${anchor}-` });
        let groups = 0;
        const addGroups = (addressees: readonly ast.Addressee[]): void => {
            for (const addressee of addressees) this.addGroup(addressee, ++groups, anchor);
        };
        addGroups(addressees);
        areas.forEach((area, index) => {
            const areaAnchor = this.anchor(area, `${anchor}-area-${index + 1}`);
            this.addFlow(flowOf(area), { owner: areaAnchor, items: `${areaAnchor}-` });
            addGroups(area.addressees);
        });
    }

    private addGroup(addressee: ast.Addressee, number: number, section: string): void {
        this.anchor(addressee, `${section}-to-${number}`);
        this.addFlow(flowOf(addressee), { owner: `${section}-to-${number}`, items: `${section}-${number}.` });
    }

    private addFlow(runs: readonly FlowRun[], { owner, items }: Prefixes): void {
        let paragraphs = 0;
        let before = 0;
        for (const run of runs) {
            if (run.kind === 'paragraph') this.anchor(run.node, `${owner}-p${++paragraphs}`);
            if (run.kind !== 'list') continue;
            this.addItems(run.items, before, items);
            before += run.items.length;
        }
    }

    private addItems(items: readonly ast.Item[], before: number, prefix: string): void {
        items.forEach((item, index) => {
            const place = `${prefix}${before + index + 1}`;
            this.citations.set(this.anchor(item, place), this.numbers.items.get(item)?.citation ?? []);
            this.addItems(item.items, 0, `${place}.`);
        });
    }
}

function listsIn(runs: readonly FlowRun[]): (readonly ast.Item[])[] {
    return runs.flatMap(run => (run.kind === 'list' ? [run.items] : []));
}
