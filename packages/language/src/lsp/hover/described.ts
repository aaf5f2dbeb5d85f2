/** What a mentioned thing is, for hover and for completion. */
import type { Dialect, PropertyKey } from '../../dialects/index.js';
import type { File, Mentionable, Property, Prose, Resolution } from '../../generated/ast.js';
import { containerOfType } from '../../syntax/nodes.js';
import { propertyOf } from '../../syntax/properties.js';
import { printedValue } from '../printed-value.js';
import { readable } from '../readable.js';
import { eventsOf } from './events.js';

export interface Form {
    readonly key: PropertyKey;
    /** As it would be printed. */
    readonly printed: string;
}

/** The word for what it is, in a language: «организация», “event”, «пункт». */
export function kindWord(target: Mentionable, { id, keywords }: Dialect): string {
    if (target.$type === 'Item') return id === 'ru' ? 'пункт' : 'item';
    return keywords[target.keyword as keyof typeof keywords] ?? target.keyword;
}

/** The full name, title or words of a thing; empty where it has none. */
export function fullName(target: Mentionable): string {
    return readable(target.$type === 'Item' ? target.prose : target.text);
}

/** Not printed by a mention, or only there to steer the printing. */
const silentKeys: ReadonlySet<string> = new Set<PropertyKey>(['numbering', 'language', 'label']);

/** The forms and values that `\id.` can ask for and that are given; an event has what the events above it say, too. */
export function formsOf(target: Mentionable, dialect: Dialect): readonly Form[] {
    if (target.$type === 'Item') return [];
    const found = new Map<PropertyKey, string>();
    const add = (key: PropertyKey, prose: Prose | undefined): void => {
        const printed = printedValue(key, readable(prose), dialect);
        if (printed && !found.has(key) && !silentKeys.has(key)) found.set(key, printed);
    };
    if (isDeclared(target)) add('nom', propertyOf(target, 'nom')?.value ?? target.text);
    for (const { key, value } of propertiesOf(target)) add(key as PropertyKey, value);
    return [...found].map(([key, printed]) => ({ key, printed }));
}

function isDeclared(target: Mentionable): boolean {
    return target.$type === 'Declaration' || target.$type === 'StrayDeclaration';
}

function propertiesOf(target: Mentionable): readonly Property[] {
    if (target.$type !== 'Section' || target.keyword !== 'event') return target.properties;
    const file = containerOfType<File>(target, 'File');
    const above = file ? eventsOf(file, containerOfType<Resolution>(target, 'Resolution')) : [];
    return [target, ...above].flatMap(event => event.properties);
}
