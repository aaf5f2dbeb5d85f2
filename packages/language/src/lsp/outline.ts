/** How the nodes of a file are named in outlines and lists of symbols. */
import { SymbolKind } from 'vscode-languageserver-types';
import type { PropertyKey } from '../dialects/index.js';
import type { Addressee, AnyDeclaration, Area, File, Item, Resolution, Section } from '../generated/ast.js';
import { nameOf } from '../references/names.js';
import { keywordLeaf } from '../syntax/keywords.js';
import { propertyOf, type PropertyHolder } from '../syntax/properties.js';
import { fileNumbers } from './file-numbers.js';
import { opening, readable } from './readable.js';

export type OutlineNode = AnyDeclaration | Resolution | Section | Area | Addressee | Item;

export interface Label {
    /** Never empty. */
    readonly name: string;
    readonly detail: string;
    readonly kind: SymbolKind;
}

const declarationKinds: Readonly<Record<string, SymbolKind>> = {
    organization: SymbolKind.Class, person: SymbolKind.Object, act: SymbolKind.Constant, term: SymbolKind.TypeParameter,
};

export function labelFor(node: OutlineNode, file: File): Label {
    switch (node.$type) {
        case 'Resolution': return { name: opening(readable(node.text)) || writtenKeyword(node), detail: details(node, ['status', 'number', 'date']), kind: SymbolKind.Module };
        case 'Section': return sectionLabel(node);
        case 'Area': return { name: opening(readable(node.text)) || writtenKeyword(node), detail: '', kind: SymbolKind.Package };
        case 'Addressee': return { name: numbered(addresseeNumber(node, file), opening(addresseeText(node)), writtenKeyword(node)), detail: details(node, ['deadline', 'responsible']), kind: SymbolKind.Interface };
        case 'Item': return itemLabel(node, file);
        default: return declarationLabel(node);
    }
}

/** Joint addressees are read as one. */
export function addresseeText({ text, joint }: Addressee): string {
    return [text, ...joint.map(other => other.text)].map(prose => readable(prose, 'dative').replace(/:$/u, '')).filter(name => name !== '').join(', ');
}

function addresseeNumber(addressee: Addressee, file: File): string | undefined {
    const number = fileNumbers(file).addressees.get(addressee);
    return number === undefined ? undefined : `${number}.`;
}

function sectionLabel(section: Section): Label {
    const heading = opening(readable(propertyOf(section, 'heading')?.value));
    const text = opening(readable(section.text)) || details(section, ['kind', 'theme', 'dates', 'count']);
    const kind = section.keyword === 'event' ? SymbolKind.Event : SymbolKind.Namespace;
    return { name: heading || writtenKeyword(section), detail: text, kind };
}

function itemLabel(item: Item, file: File): Label {
    const label = nameOf(item);
    const { number, marker } = fileNumbers(file).items.get(item) ?? {};
    const detail = [label && `\\${label}`, details(item, ['deadline', 'responsible', 'addressee'])].filter(part => part).join(' · ');
    const name = numbered(number === undefined ? undefined : marker, opening(readable(item.prose)), item.marker);
    return { name, detail, kind: label ? SymbolKind.Key : item.items.length > 0 ? SymbolKind.Array : SymbolKind.String };
}

function declarationLabel(node: AnyDeclaration): Label {
    const id = nameOf(node);
    const name = opening(readable(node.text));
    return { name: name || id || writtenKeyword(node), detail: id ? `\\${id}` : '', kind: declarationKinds[node.keyword] ?? SymbolKind.Variable };
}

function numbered(number: string | undefined, text: string, otherwise: string): string {
    return [number, text].filter(part => part).join(' ') || otherwise;
}

/** The keyword as the author wrote it, its first letter a capital one: «Рекомендации». */
function writtenKeyword(node: OutlineNode): string {
    const word = keywordLeaf(node)?.text ?? node.$type;
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Values that need no keyword before them. */
const speakForThemselves: ReadonlySet<PropertyKey> = new Set(['status', 'date', 'kind', 'theme', 'dates']);

/** «срок: 01.09.2025 · ответственный: И. П. Шувалов». */
function details(holder: PropertyHolder, keys: readonly PropertyKey[]): string {
    return keys.flatMap(key => {
        const property = propertyOf(holder, key);
        const value = opening(readable(property?.value));
        if (!property || value === '') return [];
        return speakForThemselves.has(key) ? [value] : [`${keywordLeaf(property)?.text ?? key}: ${value}`];
    }).join(' · ');
}
