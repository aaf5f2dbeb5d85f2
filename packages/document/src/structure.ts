import { containerOfType, labelOf, parseNumbering, plainText, type Dialect, type Numbering, type ast } from '@rezo/language';
import { Anchors } from './anchors.js';
import { numberList, referenceParts, type NumberedItem, type NumberedList, type NumberingFrame, type NumberPart } from './numbering.js';
import { printedSections, resolutionsOf, type PrintedSection } from './outline.js';

/** Numbers and anchors of a resolution, known before any of its text is printed: a mention may look ahead. */
export interface Structure {
    readonly sections: readonly PrintedSection[];
    anchorOf(node: Anchored): string | undefined;
    sectionAnchor(section: PrintedSection): string;
    /** The list that begins with this item. */
    listOf(first: ast.Item): NumberedList | undefined;
    itemOf(item: ast.Item): NumberedItem | undefined;
    groupNumber(addressee: ast.Addressee): string | undefined;
    /** «п. 2.3», also for an item of another resolution; undefined where nothing is numbered. */
    referenceTo(item: ast.Item, dialect: Dialect): string | undefined;
}

export type Anchored = ast.Mentionable | ast.Addressee | ast.Area | ast.Paragraph;

/** Runs of items among blocks: each is a list. */
export function listsOf(blocks: readonly ast.Block[]): readonly (ast.Paragraph | readonly ast.Item[])[] {
    const runs: (ast.Paragraph | ast.Item[])[] = [];
    for (const block of blocks) {
        const last = runs.at(-1);
        if (block.$type === 'Paragraph') runs.push(block);
        else if (Array.isArray(last)) last.push(block);
        else runs.push([block]);
    }
    return runs;
}

const structures = new WeakMap<object, Structure>();

/** The structure of a resolution of a file, computed once. */
export function structureOf(file: ast.File, resolution: ast.Resolution | undefined): Structure {
    const key = resolution ?? file;
    const structure = structures.get(key) ?? new StructureBuilder(file, resolution).build();
    structures.set(key, structure);
    return structure;
}

/** A counter that runs through the addressees of a section. */
interface Counter {
    next: number;
}

class StructureBuilder {
    private readonly anchors = new Anchors();
    private readonly anchorsOf = new Map<object, string>();
    private readonly lists = new Map<ast.Item, NumberedList>();
    private readonly items = new Map<ast.Item, NumberedItem>();
    private readonly groupNumbers = new Map<ast.Addressee, string>();

    constructor(private readonly file: ast.File, private readonly resolution: ast.Resolution | undefined) {}

    build(): Structure {
        const sections = printedSections(this.file, this.resolution);
        // Ids that authors chose come first, so that a computed anchor never takes one of them.
        for (const section of sections) this.anchorsOf.set(section, section.name ? this.anchors.claim(section.name) : '');
        for (const section of sections) this.addSection(section);
        return {
            sections,
            anchorOf: node => this.anchorsOf.get(node),
            sectionAnchor: section => this.anchorsOf.get(section) ?? '',
            listOf: first => this.lists.get(first),
            itemOf: item => this.items.get(item),
            groupNumber: addressee => this.groupNumbers.get(addressee),
            referenceTo: (item, dialect) => this.referenceTo(item, dialect),
        };
    }

    private referenceTo(item: ast.Item, dialect: Dialect): string | undefined {
        const own = this.items.get(item) ?? foreignItem(item);
        const parts = own && referenceParts(own.citation);
        return parts && dialect.itemReference(parts.number, parts.letter);
    }

    private addSection(section: PrintedSection): void {
        const anchor = this.anchorsOf.get(section) || this.anchors.claim(section.role);
        this.anchorsOf.set(section, anchor);
        if (section.section) this.anchorsOf.set(section.section, anchor);
        const numbering = numberingOf(section);
        const counter: Counter = { next: 1 };
        this.addBlocks(section.blocks, anchor, `${anchor}-`, { numbering, counter, group: undefined });
        let groups = 0;
        const addGroups = (addressees: readonly ast.Addressee[]): void => {
            for (const addressee of addressees) this.addGroup(addressee, ++groups, anchor, { numbering, counter });
        };
        addGroups(section.addressees);
        section.areas.forEach((area, index) => {
            const areaAnchor = this.anchors.claim(area.name ?? `${anchor}-area-${index + 1}`);
            this.anchorsOf.set(area, areaAnchor);
            this.addBlocks(area.blocks, areaAnchor, `${areaAnchor}-`, { numbering, counter, group: undefined });
            addGroups(area.addressees);
        });
    }

    private addGroup(addressee: ast.Addressee, index: number, section: string, { numbering, counter }: { numbering: Numbering; counter: Counter }): void {
        this.anchorsOf.set(addressee, this.anchors.claim(`${section}-to-${index}`));
        if (numbering === 'addressees') this.groupNumbers.set(addressee, String(index));
        const group = numbering === 'addressees' ? String(index) : undefined;
        this.addBlocks(addressee.blocks, `${section}-to-${index}`, `${section}-${index}.`, { numbering, counter: numbering === 'items' ? { next: 1 } : counter, group });
    }

    private addBlocks(blocks: readonly ast.Block[], owner: string, itemPrefix: string, mode: { numbering: Numbering; counter: Counter; group: string | undefined }): void {
        let paragraphs = 0;
        let itemCount = 0;
        for (const run of listsOf(blocks)) {
            if (!Array.isArray(run)) {
                this.anchorsOf.set(run, this.anchors.claim(`${owner}-p${++paragraphs}`));
                continue;
            }
            const runsOn = mode.numbering === 'continuous' || mode.numbering === 'items';
            const above: NumberPart[] = mode.group === undefined ? [] : [{ text: mode.group, kind: 'number' }];
            this.addList(run, { above, prefix: mode.group, from: runsOn ? mode.counter.next : undefined, parent: undefined }, itemPrefix, itemCount);
            if (runsOn) mode.counter.next += run.length;
            itemCount += run.length;
        }
    }

    private addList(items: readonly ast.Item[], frame: NumberingFrame, anchorPrefix: string, before = 0): void {
        const list = numberList(items, frame);
        const [first] = items;
        if (first) this.lists.set(first, list);
        const computes = frame.prefix !== undefined || frame.from !== undefined;
        list.items.forEach((numbered, index) => {
            const { item } = numbered;
            this.items.set(item, numbered);
            const place = `${anchorPrefix}${before + index + 1}`;
            this.anchorsOf.set(item, this.anchors.claim(plainText(labelOf(item)?.value).trim() || place));
            const prefix = computes && numbered.number !== undefined ? numbered.number : undefined;
            if (item.items.length > 0) this.addList(item.items, { above: numbered.citation, prefix, from: undefined, parent: prefix === undefined ? numbered.marker : undefined }, `${place}.`);
        });
    }
}

function numberingOf(section: PrintedSection): Numbering {
    const property = section.properties.find(candidate => candidate.key === 'numbering');
    const numbering = parseNumbering(plainText(property?.value));
    return numbering.ok ? numbering.value : 'none';
}

/** An item of another resolution of the file, or of another file. */
function foreignItem(item: ast.Item): NumberedItem | undefined {
    const file = containerOfType<ast.File>(item, 'File');
    const resolution = containerOfType<ast.Resolution>(item, 'Resolution');
    if (!file || !resolutionsOf(file).includes(resolution)) return undefined;
    return structureOf(file, resolution).itemOf(item);
}
