import type { AstNode } from 'langium';
import type { GrammaticalCase, HeadKeyword, PropertyKey, SectionRole } from '../dialects/index.js';
import { grammaticalCases, lookupKeyword } from '../dialects/index.js';
import type { Item, Mentionable, Property, Section } from '../generated/ast.js';

/** What a property may stand under: the head with this keyword, any section, or an item. */
export type PropertyOwner = HeadKeyword | 'section' | 'item';

export type PropertyValueKind =
    | 'text' | 'language' | 'status' | 'dates' | 'party' | 'parties' | 'vote' | 'resolution' | 'ordinal' | 'mode' | 'count'
    | 'numbering' | 'label' | 'deadline' | 'link' | 'email';

export interface PropertySpec {
    readonly under: readonly PropertyOwner[];
    readonly value: PropertyValueKind;
}

const named: readonly PropertyOwner[] = ['organization', 'person', 'term'];
const caseForm: PropertySpec = { under: named, value: 'text' };

/** Where each property belongs and what its value is: the table of the language reference. */
export const propertySpecs: Readonly<Record<PropertyKey, PropertySpec>> = {
    language: { under: ['resolution'], value: 'language' },
    kind: { under: ['resolution', 'event'], value: 'text' },
    status: { under: ['resolution'], value: 'status' },
    number: { under: ['resolution', 'act'], value: 'text' },
    agenda: { under: ['resolution'], value: 'text' },
    date: { under: ['resolution'], value: 'dates' },
    place: { under: ['resolution', 'event'], value: 'text' },
    body: { under: ['resolution'], value: 'party' },
    vote: { under: ['resolution'], value: 'vote' },
    supersedes: { under: ['resolution'], value: 'resolution' },
    repeats: { under: ['resolution'], value: 'resolution' },
    ordinal: { under: ['event'], value: 'ordinal' },
    theme: { under: ['event'], value: 'text' },
    dates: { under: ['event'], value: 'dates' },
    venue: { under: ['event'], value: 'party' },
    mode: { under: ['event'], value: 'mode' },
    count: { under: ['participants'], value: 'count' },
    heading: { under: ['section'], value: 'text' },
    numbering: { under: ['recommendations'], value: 'numbering' },
    label: { under: ['item'], value: 'label' },
    deadline: { under: ['item', 'to'], value: 'deadline' },
    responsible: { under: ['item', 'to'], value: 'parties' },
    addressee: { under: ['item'], value: 'parties' },
    result: { under: ['item'], value: 'text' },
    short: { under: [...named, 'act'], value: 'text' },
    ...Object.fromEntries(grammaticalCases.map(name => [name, caseForm])) as Record<GrammaticalCase, PropertySpec>,
    role: { under: ['person'], value: 'text' },
    site: { under: ['organization', 'person'], value: 'link' },
    email: { under: ['organization', 'person'], value: 'email' },
    issued: { under: ['act'], value: 'dates' },
};

/** The owners that a node is for the purpose of properties; empty for what has none. */
export function ownersOf(node: AstNode | undefined): readonly PropertyOwner[] {
    if (!node) return [];
    if (node.$type === 'Item') return ['item'];
    if (!('keyword' in node)) return [];
    const keyword = node.keyword as HeadKeyword;
    return node.$type === 'Section' ? [keyword, 'section'] : [keyword];
}

export function isKnownHere(property: Property): boolean {
    const { under } = propertySpecs[property.key as PropertyKey];
    const holder = property.$container;
    if (holder.$type === 'Item') return under.includes('item');
    return 'keyword' in holder && (under.includes(holder.keyword as HeadKeyword) || (holder.$type === 'Section' && under.includes('section')));
}

export type PropertyHolder = Mentionable | { readonly $type: string; readonly properties: Property[] };

/** The first property of a key; a second one is a diagnostic and says nothing. */
export function propertyOf(holder: PropertyHolder, key: PropertyKey): Property | undefined {
    return holder.properties.find(property => property.key === key);
}

export function roleOf(section: Section): SectionRole {
    return section.keyword as SectionRole;
}

/** The key that a mention's form (`\соиро.род`) names, in any dialect. */
export function formKey(form: string): PropertyKey | undefined {
    const keyword = lookupKeyword(form)?.keyword;
    return keyword !== undefined && keyword in propertySpecs ? keyword as PropertyKey : undefined;
}

export function labelOf(item: Item): Property | undefined {
    return propertyOf(item, 'label');
}
