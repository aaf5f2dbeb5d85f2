import { dialects, lookupKeyword, type Dialect, type PropertyKey } from '../../dialects/index.js';
import type { File, Property } from '../../generated/ast.js';
import { keywordNodes } from '../../syntax/keywords.js';
import { nodesOf } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { propertySpecs } from '../../syntax/properties.js';
import { parseEventMode, parseNumbering, parseStatus } from '../../values/index.js';
import type { SourceEdit } from '../../validation/rule.js';
import { spanOf } from '../../validation/spans.js';
import type { Place, Refactoring } from './place.js';

/** Writes every keyword, built-in mention and value of a closed set in a dialect. Printed words stay. */
export function dialectEdits(file: File, dialect: Dialect): SourceEdit[] {
    const keywords = keywordNodes(file).flatMap(({ leaf, keyword }): SourceEdit[] => {
        const known = lookupKeyword(leaf.text);
        return !known || known.dialects.includes(dialect.id) ? [] : [{ start: leaf.offset, end: leaf.end, text: dialect.keywords[keyword] }];
    });
    const nodes = nodesOf(file);
    const forms = nodes.mentions.flatMap((mention): SourceEdit[] => {
        const cst = mention.$cstNode;
        const entry = mention.form === undefined ? undefined : lookupKeyword(mention.form);
        if (!cst || !entry || mention.form === undefined || entry.dialects.includes(dialect.id)) return [];
        const start = cst.offset + 1 + (mention.target.$refNode?.length ?? 0) + 1;
        return [{ start, end: start + mention.form.length, text: dialect.keywords[entry.keyword] }];
    });
    const notes = nodes.notes.flatMap((note): SourceEdit[] => {
        const cst = note.$cstNode;
        const isOther = dialects.some(other => other !== dialect && other.note === note.keyword);
        return cst && isOther ? [{ start: cst.offset + 1, end: cst.offset + 1 + note.keyword.length, text: dialect.note }] : [];
    });
    return [...keywords, ...forms, ...notes, ...nodes.properties.flatMap(property => closedValue(property, dialect))];
}

function closedValue(property: Property, dialect: Dialect): SourceEdit[] {
    const text = plainText(property.value).trim();
    const span = spanOf(property.value);
    const written = ((): string | undefined => {
        switch (propertySpecs[property.key as PropertyKey].value) {
            case 'status': { const value = parseStatus(text); return value.ok ? dialect.statuses[value.value] : undefined; }
            case 'mode': { const value = parseEventMode(text); return value.ok ? dialect.modes[value.value] : undefined; }
            case 'numbering': { const value = parseNumbering(text); return value.ok ? dialect.numberings[value.value] : undefined; }
            default: return undefined;
        }
    })();
    return written === undefined || written === text ? [] : [{ ...span, text: written }];
}

export function convertDialect({ file }: Place): Refactoring[] {
    return dialects.flatMap((dialect): Refactoring[] => {
        const edits = dialectEdits(file, dialect);
        if (edits.length === 0) return [];
        return [{
            title: dialect.id === 'ru' ? { ru: 'Записать ключевые слова по-русски', en: 'Write the keywords in Russian' } : { ru: 'Записать ключевые слова по-английски', en: 'Write the keywords in English' },
            kind: 'source',
            edits,
        }];
    });
}
