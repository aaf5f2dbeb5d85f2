import { RezoWorkspace, type OpenFile } from '@rezo/language';
import { toDocuments } from '../to-documents.js';
import type { Block, Item, ResolutionDocument, RichText, Section } from '../types.js';

/** Other files of the workspace, by the path under which `use` finds them. */
export type OtherFiles = Readonly<Record<string, string>>;

const folder = 'file:///texts/';

/** Opens a text as `main.res` beside other files, unchecked. */
export async function open(text: string, others: OtherFiles = {}): Promise<OpenFile> {
    const workspace = new RezoWorkspace();
    for (const [path, other] of Object.entries(others)) await workspace.open(folder + path, other, { check: false });
    return workspace.open(`${folder}main.res`, text, { check: false });
}

export async function documentsOf(text: string, others: OtherFiles = {}): Promise<ResolutionDocument[]> {
    return toDocuments(await open(text, others), { uri: 'main.res' });
}

/** The only document of a text. */
export async function documentOf(text: string, others: OtherFiles = {}): Promise<ResolutionDocument> {
    const [document, ...more] = await documentsOf(text, others);
    if (!document || more.length > 0) throw new Error(`expected one document, got ${document ? more.length + 1 : 0}`);
    return document;
}

/** The first paragraph that a text prints in a section of no role, as the only prose of its document. */
export async function proseOf(prose: string, declarations = '', others: OtherFiles = {}): Promise<RichText> {
    const { sections } = await documentOf(`${declarations}\nрезолюция: о пробе\n\nтекст: ${prose}\n`, others);
    const block = sections[0]?.blocks[0];
    return block?.type === 'paragraph' ? { text: block.text, spans: block.spans } : { text: '', spans: [] };
}

/** Spans with the words that they cover: «strong: слово». */
export function spansOf({ text, spans }: RichText): string[] {
    return spans.map(span => {
        const words = text.slice(span.start, span.end);
        switch (span.type) {
            case 'mention': return `${span.target} ${span.id}${span.value === null ? '' : `.${span.value}`}: ${words}`;
            case 'note': return `note ${span.number} at ${span.start}`;
            case 'link': return `link ${span.href}: ${words}`;
            default: return `${span.type}: ${words}`;
        }
    });
}

/** The printed lines of blocks, nested items indented, addressees and areas marked. */
export function printed(blocks: readonly Block[], indent = ''): string[] {
    return blocks.flatMap(block => {
        switch (block.type) {
            case 'paragraph': return [indent + block.text];
            case 'list': return itemLines(block.items, indent);
            case 'addressee': {
                const head = [block.number && `${block.number}.`, block.text, block.lead?.text].filter(part => part).join(' ');
                return [`${indent}→ ${head}`, ...printed(block.blocks, `${indent}  `)];
            }
            case 'area': return [`${indent}§ ${block.text}`, ...printed(block.blocks, `${indent}  `)];
        }
    });
}

function itemLines(items: readonly Item[], indent: string): string[] {
    return items.flatMap(item => [`${indent}${item.marker} ${item.text}`, ...itemLines(item.items, `${indent}  `)]);
}

/** Everything that a document prints, section by section. */
export function printedSections({ sections }: ResolutionDocument): string[] {
    return sections.flatMap(section => [`[${section.role}]`, ...(section.heading ? [`# ${section.heading}`] : []), ...printed(section.blocks)]);
}

export function itemsOf(blocks: readonly Block[]): Item[] {
    const below = (items: readonly Item[]): Item[] => items.flatMap(item => [item, ...below(item.items)]);
    return blocks.flatMap(block => (block.type === 'list' ? below(block.items) : block.type === 'paragraph' ? [] : itemsOf(block.blocks)));
}

/** Every anchor of a document, in the printed order. */
export function anchorsOf({ sections }: ResolutionDocument): string[] {
    const below = (blocks: readonly Block[]): string[] => blocks.flatMap(block => {
        switch (block.type) {
            case 'paragraph': return block.anchor === null ? [] : [block.anchor];
            case 'list': return itemsOf([block]).map(item => item.anchor);
            default: return [block.anchor, ...below(block.blocks)];
        }
    });
    return sections.flatMap(section => [section.anchor, ...below(section.blocks)]);
}

export function sectionOf(document: ResolutionDocument, role: Section['role']): Section {
    const section = document.sections.find(candidate => candidate.role === role);
    if (!section) throw new Error(`no section ${role}`);
    return section;
}
