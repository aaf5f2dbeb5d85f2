/** Prose as a reader of the outline sees it: marks gone, mentions in the words that they stand for. */
import type { File, Inline, Mention, Mentionable, Prose } from '../generated/ast.js';
import { containerOfType } from '../syntax/nodes.js';
import { formKey, propertyOf } from '../syntax/properties.js';
import { dialectOfFile } from '../validation/checked-file.js';
import { printedValue } from './printed-value.js';

/** How a declared name without a form is read: after `кому:` it stands in the dative. */
export type ReadingForm = 'nominative' | 'dative';

/** Values may mention other things; one that leads back to itself ends here. */
const deepest = 4;

export function readable(prose: Prose | undefined, form: ReadingForm = 'nominative', depth = 0): string {
    return prose ? oneLine(prose.parts.map(part => partText(part, form, depth)).join('')) : '';
}

function oneLine(text: string): string {
    return text.replace(/\s+/gu, ' ').trim();
}

function partText(part: Inline, form: ReadingForm, depth: number): string {
    switch (part.$type) {
        case 'Words': case 'LineBreak': return part.value;
        case 'Strong': case 'Emphasis': return part.parts.map(inner => partText(inner, form, depth)).join('');
        case 'Note': return '';
        case 'Mention': return part.group ? readable(part.printed, form, depth) : mentionText(part, form, depth);
    }
}

function mentionText(mention: Mention, form: ReadingForm, depth: number): string {
    const target = depth < deepest ? mention.target.ref : undefined;
    const key = mention.form === undefined ? undefined : formKey(mention.form);
    const value = !target ? undefined : mention.form === undefined ? defaultProse(target, form) : key && propertyOf(target, key)?.value;
    const written = value ? readable(value, 'nominative', depth + 1) : '';
    const file = containerOfType<File>(mention, 'File');
    return (key && file ? printedValue(key, written, dialectOfFile(file)) : written) || (mention.$cstNode?.text ?? '');
}

function defaultProse(target: Mentionable, form: ReadingForm): Prose | undefined {
    if (target.$type === 'Item' || target.$type === 'Section') return undefined;
    const special = target.keyword === 'term' ? 'short' : form === 'dative' && target.keyword !== 'act' ? 'dat' : undefined;
    return (special && propertyOf(target, special)?.value) ?? target.text;
}

/** The first words of a text, not more than so many characters. */
export function opening(text: string, longest = 72): string {
    if (text.length <= longest) return text;
    const cut = text.slice(0, longest - 1);
    const space = cut.lastIndexOf(' ');
    // A surrogate pair is not cut in two.
    return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`;
}
