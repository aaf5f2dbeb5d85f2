import { isKnownHere, type SectionRole, type ast } from '@rezo/language';

/** A section as it is printed: one that the author opened, or the prose that stands outside any. */
export interface PrintedSection {
    readonly role: SectionRole;
    readonly name: string | undefined;
    /** The author's section; missing for prose that stands outside any. */
    readonly section: ast.Section | undefined;
    readonly text: ast.Prose | undefined;
    /** Properties that stand directly under the head. */
    readonly properties: readonly ast.Property[];
    readonly blocks: readonly ast.Block[];
    readonly addressees: readonly ast.Addressee[];
    readonly areas: readonly ast.Area[];
}

type Content = Pick<PrintedSection, 'properties' | 'blocks' | 'addressees' | 'areas'>;

/** The resolutions of a file; `undefined` stands for the one of a file that has sections or prose and no head. */
export function resolutionsOf(file: ast.File): readonly (ast.Resolution | undefined)[] {
    if (file.resolutions.length > 0) return file.resolutions;
    return file.sections.some(section => section.keyword !== 'event') || hasContent(looseContent(file)) ? [undefined] : [];
}

/** What is printed of a resolution, in order. What the file says before its first resolution is printed there, so nothing is lost. */
export function printedSections(file: ast.File, resolution: ast.Resolution | undefined): readonly PrintedSection[] {
    const isFirst = resolution === undefined || resolution === file.resolutions[0];
    const loose = isFirst ? [looseContent(file)] : [];
    const ofFile = isFirst ? file.sections.filter(section => resolution === undefined || section.keyword !== 'event') : [];
    return [
        ...loose.filter(hasContent).map(looseSection),
        ...ofFile.map(printed),
        ...(resolution && hasContent(contentOf(resolution)) ? [looseSection(contentOf(resolution))] : []),
        ...(resolution?.sections ?? []).map(printed),
    ];
}

function printed(section: ast.Section): PrintedSection {
    const { name, text, properties, blocks, addressees, areas } = section;
    return { role: section.keyword as SectionRole, name, section, text, properties, blocks, addressees, areas };
}

function looseSection(content: Content): PrintedSection {
    return { role: 'text', name: undefined, section: undefined, text: undefined, ...content };
}

/** What stands outside any section before the first resolution: at the top of the file and below its declarations. */
function looseContent(file: ast.File): Content {
    const holders = [...file.uses, ...file.declarations];
    return {
        properties: file.properties,
        blocks: [...file.blocks, ...holders.flatMap(holder => holder.blocks)],
        addressees: [...file.addressees, ...holders.flatMap(holder => holder.addressees)],
        areas: [...file.areas, ...holders.flatMap(holder => holder.areas)],
    };
}

function contentOf({ properties, blocks, addressees, areas }: ast.Resolution): Content {
    return { properties, blocks, addressees, areas };
}

function hasContent({ properties, blocks, addressees, areas }: Content): boolean {
    return blocks.length + addressees.length + areas.length > 0 || properties.some(property => !isKnownHere(property));
}
