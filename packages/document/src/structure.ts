import { citationNumber, containerOfType, referenceParts, type Dialect, type NumberedItem, type NumberedList, type OpenFile, type ast } from '@rezo/language';
import { printedSections, resolutionsOf, type PrintedSection } from './outline.js';
import { StructureBuilder } from './structure-builder.js';

/** Numbers and anchors of a resolution, known before any of its text is printed: a mention may look ahead. */
export interface Structure {
    readonly sections: readonly PrintedSection[];
    anchorOf(node: object): string | undefined;
    sectionAnchor(section: PrintedSection): string;
    /** The list that begins with this item. */
    listOf(first: ast.Item): NumberedList | undefined;
    itemOf(item: ast.Item): NumberedItem | undefined;
    groupNumber(addressee: ast.Addressee): string | undefined;
    /** «п. 2.3», also for an item of another resolution; undefined where nothing is numbered. */
    referenceTo(item: ast.Item, dialect: Dialect): string | undefined;
    /** The number by which the item with this anchor is cited. */
    citationOf(anchor: string): string | null;
}

/** The structures of the resolutions that a document has to do with, each computed once. */
class Structures {
    private readonly known = new Map<object, Structure>();

    of(file: ast.File, resolution: ast.Resolution | undefined): Structure {
        const key = resolution ?? file;
        const structure = this.known.get(key) ?? this.build(file, resolution);
        this.known.set(key, structure);
        return structure;
    }

    private build(file: ast.File, resolution: ast.Resolution | undefined): Structure {
        const sections = printedSections(file, resolution);
        const { anchors, numbers: { lists, items, addressees }, citations } = new StructureBuilder().build(sections);
        return {
            sections,
            anchorOf: node => anchors.get(node),
            sectionAnchor: section => anchors.get(section) ?? '',
            listOf: first => lists.get(first),
            itemOf: item => items.get(item),
            groupNumber: addressee => addressees.get(addressee),
            citationOf: anchor => citationNumber(citations.get(anchor) ?? []),
            referenceTo: (item, dialect) => {
                const own = items.get(item) ?? this.foreignItem(item);
                const parts = own && referenceParts(own.citation);
                return parts && dialect.itemReference(parts.number, parts.letter);
            },
        };
    }

    /** An item of another resolution of the file, or of another file. */
    private foreignItem(item: ast.Item): NumberedItem | undefined {
        const file = containerOfType<ast.File>(item, 'File');
        const resolution = containerOfType<ast.Resolution>(item, 'Resolution');
        return file && resolutionsOf(file).includes(resolution) ? this.of(file, resolution).itemOf(item) : undefined;
    }
}

const structures = new WeakMap<OpenFile, Structures>();

/** The structures of an open file. They hold for as long as the file is linked as it is, so not longer than it is open. */
export function structuresOf(file: OpenFile): Structures {
    const known = structures.get(file) ?? new Structures();
    structures.set(file, known);
    return known;
}
