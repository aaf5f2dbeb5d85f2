/** Whether an id may be renamed to another one. Pure logic over the names of files. */
import { UriUtils, type AstNode, type LangiumDocument } from 'langium';
import { dialects } from '../dialects/index.js';
import type { File, Mentionable } from '../generated/ast.js';
import { idEnd } from '../lexer/characters.js';
import { readLines } from '../lexer/lines.js';
import { namesOf } from '../references/names.js';
import type { Uses } from '../references/uses.js';
import { containerOfType, nodesOf } from '../syntax/nodes.js';
import { lineStart, nextLineStart } from '../validation/places.js';
import type { Message, SourceEdit } from '../validation/rule.js';
import { fileOf } from './positions.js';

/** The id that was typed, in normal form C, without the blanks around it and a backslash before it. */
export function normalizedName(typed: string): string {
    return typed.trim().replace(/^\\/u, '').normalize('NFC');
}

/** What is wrong with an id by itself. */
export function problemOfName(name: string): Message | undefined {
    if (name === '' || idEnd(name, 0) !== name.length) {
        return {
            ru: `«${name}» не подходит: имя состоит из букв и цифр, между которыми могут стоять «_» и «-».`,
            en: `“${name}” cannot be an id: an id is made of letters and digits, with “_” and “-” between them.`,
        };
    }
    if (dialects.some(dialect => dialect.note === name.toLowerCase())) {
        return { ru: `«\\${name}» уже означает сноску.`, en: `“\\${name}” already makes a footnote.` };
    }
    return undefined;
}

/**
 * What the new id would clash with: a name that is declared in the same scope, or, in a file that mentions the thing,
 * a name that would win over it or lose its mentions to it.
 *
 * @param mentioning the documents with mentions of the target
 */
export function clashOf(target: Mentionable, name: string, own: LangiumDocument, mentioning: readonly LangiumDocument[], documents: Iterable<LangiumDocument>, uses: Uses): Message | undefined {
    if (isTakenBeside(target, name, fileOf(own)) || stealsMention(target, name, own)) return taken(name, own);
    for (const document of documents) {
        if (document === own) continue;
        const sees = uses.imported(document).some(({ file }) => file === fileOf(own));
        if (!sees) continue;
        const isDeclared = mentioning.includes(document) && [fileOf(document), ...uses.imported(document).map(({ file }) => file)]
            .some(file => file !== fileOf(own) && namesOf(file).has(name));
        if (isDeclared || stealsMention(target, name, document)) return taken(name, document);
    }
    return undefined;
}

function taken(name: string, document: LangiumDocument): Message {
    const file = UriUtils.basename(document.uri);
    return { ru: `Имя «${name}» уже занято в файле ${file}.`, en: `The id “${name}” is already taken in ${file}.` };
}

/** Labels of two resolutions of a file may be the same; everything else of a file shares one set of names. */
function isTakenBeside(target: Mentionable, name: string, file: File): boolean {
    const scope = scopeOf(target);
    return (namesOf(file).get(name) ?? []).some(node => {
        const other = scopeOf(node);
        return node !== target && (!scope || !other || other === scope || isMentionedIn(target, other, file));
    });
}

function isMentionedIn(target: Mentionable, scope: AstNode, file: File): boolean {
    return nodesOf(file).mentions.some(mention => mention.target.ref === target && containerOfType(mention, 'Resolution') === scope);
}

function scopeOf(node: Mentionable): AstNode | undefined {
    return node.$type === 'Resolution' ? undefined : containerOfType(node, 'Resolution');
}

/** Whether a mention by the new id means something else today that the renamed thing would take over. */
function stealsMention(target: Mentionable, name: string, document: LangiumDocument): boolean {
    return nodesOf(fileOf(document)).mentions.some(({ target: { $refText, ref } }) => ref && ref !== target && $refText.normalize('NFC') === name && !isDeclaredHere(ref, document, name));
}

/** A file's own name wins over an imported one, so it keeps its mentions. */
function isDeclaredHere(node: Mentionable, document: LangiumDocument, name: string): boolean {
    return namesOf(fileOf(document)).get(name)?.includes(node) ?? false;
}

/** An edited mention at the beginning of a line that would become an escape: `\отчёт:` renamed to `\дата:`. */
export function becomesEscape(text: string, edit: SourceEdit): boolean {
    const from = lineStart(text, edit.start);
    if (text.slice(from, edit.start).trim() !== '\\') return false;
    const line = text.slice(from, edit.start) + edit.text + text.slice(edit.end, nextLineStart(text, edit.end));
    return readLines(line)[0]?.escaped ?? false;
}
