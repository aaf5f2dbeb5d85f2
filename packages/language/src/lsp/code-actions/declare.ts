import { lookupKeyword } from '../../dialects/index.js';
import type { AnyDeclaration, File, Words } from '../../generated/ast.js';
import { namesOf } from '../../references/names.js';
import { containerOfType, nodesOf } from '../../syntax/nodes.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import type { SourceEdit, SourceSpan } from '../../validation/rule.js';
import { printedWords } from '../../validation/addressees.js';
import { nameForms } from './name-forms.js';
import { fileWords } from './words.js';
import { holds, lineBreakOf, linesOfNode, type Place, type Refactoring } from './place.js';

/** Declares the selected name as an organization and links every place where it is written in the same words, in any of their cases. */
export function declareOrganization(place: Place): Refactoring[] {
    const span = nameToDeclare(place);
    if (!span) return [];
    const name = place.text.slice(span.start, span.end);
    const { nominative, all } = nameForms(name, place.morphology);
    const places = occurrences(all, place);
    if (!places.some(({ start }) => start === span.start)) return [];
    const id = freshId(nominative, place);
    const printed = ({ start, end }: SourceSpan): string => place.text.slice(start, end);
    const dative = places.find(({ addressee }) => addressee);
    const form = dative && printed(dative);
    const { keywords } = place.dialect;
    const lineBreak = lineBreakOf(place.text);
    // Where a language has no cases, the form of an addressee says nothing new.
    const forms = form !== undefined && form !== nominative ? [`  ${keywords.dat}: ${form}`] : [];
    const declaration = [`${keywords.organization} \\${id}: ${nominative}`, ...forms].map(line => line + lineBreak).join('');
    const top = declarationPlace(place);
    const edits: SourceEdit[] = [
        { start: top.offset, end: top.offset, text: top.behind === 'use' ? lineBreak + declaration : top.behind === 'declaration' ? declaration : declaration + lineBreak },
        ...places.map(({ start, end }) => ({ start, end, text: `\\${id}(${printed({ start, end })})` })),
    ];
    return [{ title: { ru: `Объявить организацию «${shortened(nominative)}»`, en: `Declare the organization “${shortened(nominative)}”` }, kind: 'refactor.extract', edits }];
}

/** What is selected, or all the words of the addressee at the cursor; undefined where that is no name. */
export function nameToDeclare({ file, text, selection }: Pick<Place, 'file' | 'text' | 'selection'>): SourceSpan | undefined {
    const span = selection.end > selection.start ? selection : addresseeAt(file, text, selection.start);
    const name = span && text.slice(span.start, span.end);
    return name && name.length <= longestName && /^\p{L}[^\r\n\\*_]*[\p{L}\p{N}»”")]$/u.test(name) ? span : undefined;
}

const longestName = 300;

/** The name of one begins with a capital letter; «школам» are many. */
function addresseeAt(file: File, text: string, offset: number): SourceSpan | undefined {
    const prose = nodesOf(file).addressees.flatMap(each => [each, ...each.joint]).find(({ text: words }) => words && holds(words, offset))?.text;
    const start = prose?.$cstNode?.offset ?? 0;
    const words = prose?.parts.every(({ $type }) => $type === 'Words') ? printedWords(text.slice(start, prose.$cstNode?.end)) : '';
    return /^\p{Lu}/u.test(words) ? { start, end: start + words.length } : undefined;
}

const shortened = (name: string): string => name.length > 40 ? `${name.slice(0, 40).trimEnd()}…` : name;

function occurrences(names: readonly string[], place: Place): (SourceSpan & { readonly addressee: boolean })[] {
    return fileWords(place.file).flatMap((words: Words) => {
        const text = words.$cstNode?.text ?? '';
        const offset = words.$cstNode?.offset ?? 0;
        const addressee = containerOfType(words, 'Item') === undefined && containerOfType(words, 'Paragraph') === undefined
            && (containerOfType(words, 'Addressee') !== undefined || containerOfType(words, 'JointAddressee') !== undefined);
        return namesIn(text, names).map(({ start, end }) => ({ start: offset + start, end: offset + end, addressee }));
    });
}

/** Whole words; of two names that begin at a place the longer one. */
function namesIn(text: string, names: readonly string[]): readonly SourceSpan[] {
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const isPart = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
    const found: SourceSpan[] = [];
    for (let at = 0; at < text.length; at++) {
        const name = isPart(at - 1) ? undefined : longestFirst.find(each => text.startsWith(each, at) && !isPart(at + each.length));
        if (name === undefined) continue;
        found.push({ start: at, end: at + name.length });
        at += name.length - 1;
    }
    return found;
}

/** An id of the initials of the name («соиро»), or of its first word, that means nothing else here: neither an imported thing nor a section. */
function freshId(name: string, place: Place): string {
    const words = name.match(/\p{L}+/gu) ?? [];
    const significant = words.filter(word => word.length > 2);
    const base = (significant.length > 1 ? significant.map(word => word[0]).join('') : words[0] ?? 'id').toLowerCase();
    const known = [place.file, ...place.uses.imported(place.document).map(({ file }) => file)].map(namesOf);
    let id = base;
    for (let count = 2; known.some(names => names.has(id)) || lookupKeyword(id); count++) id = `${base}${count}`;
    return id;
}

/** Behind the last declaration, else behind the imports, else at the top. */
function declarationPlace({ file, text }: Place): { readonly offset: number; readonly behind?: 'declaration' | 'use' } {
    const last = file.declarations.at(-1) ?? file.uses.at(-1);
    if (last) return { offset: linesOfNode(last, text).end, behind: last.$type === 'Use' ? 'use' : 'declaration' };
    return { offset: text.startsWith('\uFEFF') ? 1 : 0 };
}

/** Replaces the short form at the cursor by the full name, followed by «(далее – ФГОС)». */
export function expandAbbreviation(place: Place): Refactoring[] {
    const span = abbreviationAt(place.text, place.selection.start);
    const short = span && place.text.slice(span.start, span.end);
    if (!span || !short || !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(short)) return [];
    if (!fileWords(place.file).some(words => (words.$cstNode?.offset ?? 0) <= span.start && span.end <= (words.$cstNode?.end ?? 0))) return [];
    const declared = declarationsOf(place).find(node => plainText(propertyOf(node, 'short')?.value).trim() === short);
    const full = declared && plainText(declared.text).trim();
    if (!full) return [];
    const text = place.dialect.id === 'ru' ? `${full} (далее – ${short})` : `${full} (hereinafter ${short})`;
    return [{ title: { ru: `Раскрыть сокращение «${short}»`, en: `Expand “${short}”` }, kind: 'refactor.rewrite', edits: [{ ...span, text }] }];
}

function declarationsOf(place: Place): readonly AnyDeclaration[] {
    return [place.file, ...place.uses.imported(place.document).map(({ file }) => file)].flatMap(file => nodesOf(file).declarations);
}

function abbreviationAt(text: string, offset: number): SourceSpan | undefined {
    const isPart = (at: number): boolean => /[\p{L}\p{N}-]/u.test(text[at] ?? '');
    let start = offset;
    let end = offset;
    while (start > 0 && isPart(start - 1)) start--;
    while (end < text.length && isPart(end)) end++;
    return end > start && text[start - 1] !== '\\' ? { start, end } : undefined;
}

