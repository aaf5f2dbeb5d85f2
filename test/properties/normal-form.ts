import { parseEventMode, parseNumbering, parseStatus, plainText, readMarker, type Parsed, type ast } from '@rezo/language';
import type { AstNode } from 'langium';

export type Normal = string | number | boolean | null | undefined | readonly Normal[] | { readonly [key: string]: Normal };

/** What a document says, without positions: two texts with the same normal form are the same document. */
export function normalForm(node: AstNode): Normal {
    switch (node.$type) {
        case 'Prose': return inlineForm((node as ast.Prose).parts);
        case 'Item': return { ...fields(node), marker: kindOfMarker((node as ast.Item).marker) };
        case 'Property': return { ...fields(node), value: propertyValue(node as ast.Property) };
        default: return fields(node);
    }
}

function fields(node: AstNode): Record<string, Normal> {
    return Object.fromEntries(Object.entries(node)
        .filter(([name]) => name === '$type' || !name.startsWith('$'))
        .map(([name, value]) => [name, valueForm(value)]));
}

function valueForm(value: unknown): Normal {
    if (Array.isArray(value)) return value.map(valueForm);
    if (typeof value !== 'object' || value === null) return value as Normal;
    return '$refText' in value ? String(value.$refText) : normalForm(value as AstNode);
}

/** Words that stand side by side are one text: escapes divide what is read as one. */
function inlineForm(parts: readonly ast.Inline[]): Normal {
    const joined: Normal[] = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part.$type !== 'Words') joined.push(part.$type === 'LineBreak' ? { break: true } : normalForm(part));
        else if (typeof last === 'string') joined[joined.length - 1] = last + part.value;
        else joined.push(part.value);
    }
    return joined;
}

/** Numbers may be put right and dashes exchanged; the kind of list stays. */
function kindOfMarker(marker: string): string {
    const { style } = readMarker(marker);
    return style === 'decimal' || style === 'dotted' ? 'number' : style;
}

function propertyValue(property: ast.Property): Normal {
    const written = plainText(property.value);
    const choice = (parsed: Parsed<string>): Normal => (parsed.ok ? { choice: parsed.value } : valueForm(property.value));
    switch (property.key) {
        case 'status': return choice(parseStatus(written));
        case 'mode': return choice(parseEventMode(written));
        case 'numbering': return choice(parseNumbering(written));
        default: return valueForm(property.value);
    }
}
