import { dialects, lookupKeyword, type Dialect, type PropertyKey } from '../../dialects/index.js';
import type { File, Mention, Property, Resolution } from '../../generated/ast.js';
import { keywordNodes } from '../../syntax/keywords.js';
import { nodesOf, type FileNodes } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { propertySpecs } from '../../syntax/properties.js';
import { parseEventMode, parseNumbering, parseStatus } from '../../values/index.js';
import { dialectOfFile } from '../../validation/checked-file.js';
import type { SourceEdit } from '../../validation/rule.js';
import { spanOf } from '../../validation/spans.js';
import { documentOf, textOf } from '../positions.js';
import { lineBreakOf, lineStart, type Place, type Refactoring } from './place.js';

/** Writes every keyword, built-in mention and value of a closed set in a dialect. What is printed stays. */
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
    const names = nodes.mentions.flatMap(mention => sectionName(mention, nodes, dialect));
    const notes = nodes.notes.flatMap((note): SourceEdit[] => {
        const cst = note.$cstNode;
        const isOther = dialects.some(other => other !== dialect && other.note === note.keyword);
        return cst && isOther ? [{ start: cst.offset + 1, end: cst.offset + 1 + note.keyword.length, text: dialect.note }] : [];
    });
    const values = nodes.properties.flatMap(property => closedValue(property, dialect));
    return [...keywords, ...forms, ...names, ...notes, ...values, ...nodes.resolutions.flatMap(resolution => keptLanguage(file, resolution, dialect))];
}

/** `\мероприятие` names a section by its keyword, unless something was given that name. */
function sectionName({ target }: Mention, { declarations, sections }: FileNodes, dialect: Dialect): SourceEdit[] {
    const written = target.$refNode;
    const entry = lookupKeyword(target.$refText);
    if (!written || !entry || entry.dialects.includes(dialect.id) || target.ref?.$type !== 'Section' || target.ref.name === target.$refText) return [];
    const text = dialect.keywords[entry.keyword];
    return [...declarations, ...sections].some(({ name }) => name === text) ? [] : [{ start: written.offset, end: written.end, text }];
}

/**
 * A resolution is printed in the language of its keywords, as long as it does not say another. Where that was the language of its
 * words, it says so from now on: its dates, its word for a draft and its marks of quotation stay what they were.
 */
function keptLanguage(file: File, resolution: Resolution, dialect: Dialect): SourceEdit[] {
    const { id: now } = dialectOfFile(file);
    const { $cstNode: whole, properties, text } = resolution;
    if (!whole || now === dialect.id || properties.some(({ key }) => key === 'language') || scriptOf(whole.text) !== now) return [];
    const all = textOf(documentOf(file));
    const last = properties.at(-1)?.$cstNode;
    const at = last?.end ?? text?.$cstNode?.end;
    if (at === undefined) return [];
    const indent = last ? all.slice(lineStart(all, last.offset), last.offset) : '  ';
    return [{ start: at, end: at, text: `${lineBreakOf(all)}${indent}${dialect.keywords.language}: ${now}` }];
}

/** The language that the letters speak for; keywords do not count. */
function scriptOf(text: string): Dialect['id'] {
    const words = text.replace(/^[^\S\r\n]*\p{L}+(?:[^\S\r\n]+\\\S+)?[^\S\r\n]*:/gmu, '');
    const count = (letters: RegExp): number => words.match(letters)?.length ?? 0;
    return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'ru' : 'en';
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
