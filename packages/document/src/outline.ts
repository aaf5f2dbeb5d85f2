import { offsetOf, type SectionRole, type ast } from '@rezo/language';
import { eventMeant } from './event-sections.js';
import { flowOf, type FlowHolder, type FlowRun } from './flow.js';

/** A section as it is printed: one that the author opened, or the prose that stands outside any. */
export interface PrintedSection {
    readonly role: SectionRole;
    readonly name: string | undefined;
    /** The author's section; missing for prose that stands outside any. */
    readonly section: ast.Section | undefined;
    /** The section whose words are printed: another one where an event is only mentioned. */
    readonly shown: ast.Section | undefined;
    readonly flow: readonly FlowRun[];
    readonly addressees: readonly ast.Addressee[];
    readonly areas: readonly ast.Area[];
}

type Holder = FlowHolder & Pick<ast.Grouping, 'addressees' | 'areas'>;
type Content = Pick<PrintedSection, 'flow' | 'addressees' | 'areas'>;

/** The resolutions of a file; `undefined` stands for the one of a file that has sections or prose and no head. */
export function resolutionsOf(file: ast.File): readonly (ast.Resolution | undefined)[] {
    if (file.resolutions.length > 0) return file.resolutions;
    const isPrinted = file.sections.some(section => section.keyword !== 'event') || holdersOutside(file).some(holder => hasContent(contentOf(holder)));
    return isPrinted ? [undefined] : [];
}

/** What is printed of a resolution, in order. What the file says before its first resolution is printed there, so nothing is lost. */
export function printedSections(file: ast.File, resolution: ast.Resolution | undefined): readonly PrintedSection[] {
    const isFirst = resolution === undefined || resolution === file.resolutions[0];
    const nodes = [
        ...(isFirst ? beforeResolutions(file, resolution) : []),
        ...(resolution ? [resolution, ...resolution.sections] : []),
    ];
    const sections = nodes.filter(node => node.$type === 'Section');
    // An event whose words stand in the document already is only named.
    const shown = new Set(sections.filter(section => eventMeant(section) === section));
    return nodes.flatMap(node => {
        if (node.$type !== 'Section') return loose(node);
        const meant = eventMeant(node);
        const isShown = meant !== node && shown.has(meant);
        shown.add(meant);
        return [printed(node, isShown ? node : meant)];
    });
}

type Outside = ast.File | ast.Use | ast.Declaration;

/** The file's own event is printed only where a resolution mentions it. */
function beforeResolutions(file: ast.File, resolution: ast.Resolution | undefined): readonly (Outside | ast.Section)[] {
    const sections = file.sections.filter(section => resolution === undefined || section.keyword !== 'event');
    const [atTop, ...below] = holdersOutside(file);
    return [atTop, ...[...below, ...sections].sort((a, b) => offsetOf(a) - offsetOf(b))];
}

/** What may hold prose outside any section before the first resolution: the top of the file, its imports and declarations. */
function holdersOutside(file: ast.File): readonly [Outside, ...Outside[]] {
    return [file, ...file.uses, ...file.declarations];
}

function printed(section: ast.Section, shown: ast.Section): PrintedSection {
    const own = contentOf(section);
    const borrowed = shown === section ? undefined : contentOf(shown);
    return {
        role: section.keyword as SectionRole, name: section.name, section, shown,
        flow: [...(borrowed?.flow ?? []), ...own.flow],
        addressees: [...(borrowed?.addressees ?? []), ...own.addressees],
        areas: [...(borrowed?.areas ?? []), ...own.areas],
    };
}

function loose(holder: Holder): PrintedSection[] {
    const content = contentOf(holder);
    return hasContent(content) ? [{ role: 'text', name: undefined, section: undefined, shown: undefined, ...content }] : [];
}

function contentOf(holder: Holder): Content {
    return { flow: flowOf(holder), addressees: holder.addressees, areas: holder.areas };
}

function hasContent({ flow, addressees, areas }: Content): boolean {
    return flow.length + addressees.length + areas.length > 0;
}
