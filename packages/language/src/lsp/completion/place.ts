/** What the cursor stands at, from its line alone: nothing inside prose, where offers would only disturb. */
import type { Keyword, PropertyKey } from '../../dialects/index.js';
import { lookupKeyword } from '../../dialects/index.js';
import { isBlank } from '../../lexer/characters.js';
import { propertySpecs } from '../../syntax/properties.js';
import type { SourceSpan } from '../../validation/rule.js';
import { lineAt, type NearLine } from './lines-near.js';

interface Typed {
    readonly line: NearLine;
    /** What has been typed of the word, up to the cursor. */
    readonly typed: string;
    /** What an accepted offer replaces. */
    readonly span: SourceSpan;
}

export type Place =
    /** The first word of a line; `headless` when no colon stands behind it yet. */
    | Typed & { readonly kind: 'keyword'; readonly headless: boolean }
    | Typed & { readonly kind: 'mention'; readonly grouped: boolean }
    | Typed & { readonly kind: 'form'; readonly id: string }
    | Typed & { readonly kind: 'path' }
    | Typed & { readonly kind: 'value'; readonly key: PropertyKey | 'to'; readonly spaced: boolean }
    | Typed & { readonly kind: 'opening' };

const idCharacters = '[\\p{L}\\p{N}\\p{M}_-]';
const mentionPattern = new RegExp(`(\\\\+)(${idCharacters}*)$`, 'u');
const formPattern = new RegExp(`(\\\\+)(${idCharacters}+)\\.([\\p{Ll}\\p{M}]*)$`, 'u');
const idTail = new RegExp(`^${idCharacters}*`, 'u');
const wordTail = /^[\p{L}\p{M}]*/u;
/** Letters, and what the keys of letters give in the other layout. */
const keywordPattern = /^[\p{L}\p{M}\u00AD[\]{};',.`<>"~]*$/u;

export function placeAt(text: string, offset: number): Place | undefined {
    const line = lineAt(text, offset);
    if (line.kind === 'comment') return undefined;
    if (line.kind === 'blank') return { kind: 'keyword', line, typed: '', span: { start: offset, end: offset }, headless: true };
    if (offset < line.content) return undefined;
    if (line.head && offset > line.head.colon) {
        if (line.head.keyword === 'use') return path(text, line, line.head.colon + 1, offset);
        return reference(text, line, offset) ?? value(text, line, line.head.keyword, offset);
    }
    return keyword(text, line, offset) ?? reference(text, line, offset) ?? opening(text, line, offset);
}

/** `\со`, `\соиро.ро`; not where an id is being given, nor behind an escape. */
function reference(text: string, line: NearLine, offset: number): Place | undefined {
    if (namesItself(text, line, offset)) return undefined;
    const before = text.slice(line.content, offset);
    const form = formPattern.exec(before);
    if (form && isMention(form, line)) {
        const typed = form[3] ?? '';
        return { kind: 'form', line, typed, id: form[2] ?? '', span: wordSpan(text, offset, typed, idTail, line) };
    }
    const mention = mentionPattern.exec(before);
    if (!mention || !isMention(mention, line)) return undefined;
    const typed = mention[2] ?? '';
    const span = wordSpan(text, offset, typed, idTail, line);
    return { kind: 'mention', line, typed, span, grouped: text[span.end] === '(' };
}

/** An odd number of backslashes: the others escape each other. One that begins the line before structure is an escape. */
function isMention(match: RegExpExecArray, line: NearLine): boolean {
    return (match[1] ?? '').length % 2 === 1 && !(line.escaped && match.index === 0);
}

/** `организация \со` and `метка: оп`: what is being typed is a new name. */
function namesItself(text: string, line: NearLine, offset: number): boolean {
    if (line.head) return offset <= line.head.colon || line.head.keyword === 'label';
    const word = /^([\p{L}\p{M}\u00AD]+)\s+\\\S*$/u.exec(text.slice(line.content, offset));
    return word?.[1] !== undefined && lookupKeyword(word[1]) !== undefined;
}

function keyword(text: string, line: NearLine, offset: number): Place | undefined {
    const typed = text.slice(line.content, offset);
    if (line.kind === 'item' || !keywordPattern.test(typed)) return undefined;
    const span = wordSpan(text, offset, typed, wordTail, line);
    const rest = text.slice(span.end, line.stop);
    const headless = rest.trim() === '';
    if (!headless && !/^[^\S\r\n]*(?:\\\S*[^\S\r\n]*)?:/u.test(rest)) return undefined;
    return { kind: 'keyword', line, typed, span, headless };
}

function path(text: string, line: NearLine, from: number, offset: number): Place {
    const { typed, span } = valueSpan(text, line, from, offset);
    return { kind: 'path', line, typed, span };
}

function value(text: string, line: NearLine, written: Keyword, offset: number): Place | undefined {
    if (written !== 'to' && !(written in propertySpecs)) return undefined;
    const key = written as PropertyKey | 'to';
    const colon = line.head?.colon ?? line.content;
    const list = key !== 'to' && propertySpecs[key].value === 'parties';
    const from = list ? Math.max(colon, text.lastIndexOf(';', offset - 1)) + 1 : colon + 1;
    const next = list ? text.indexOf(';', offset) : -1;
    const end = next < 0 ? line.end : Math.min(next, line.end);
    const found = valueSpan(text, { ...line, end }, from, offset);
    return { kind: 'value', line, key, ...found, spaced: found.span.start > from };
}

/** From the first character behind the colon that is not blank to the end of the value. */
function valueSpan(text: string, { end }: { readonly end: number }, from: number, offset: number): Pick<Typed, 'typed' | 'span'> {
    let start = from;
    while (start < offset && isBlank(text.charCodeAt(start))) start++;
    return { typed: text.slice(start, offset), span: { start, end: Math.max(end, offset) } };
}

const longestOpening = 40;

/** The words with which an item begins, as long as nothing follows them but the mark that ends it. */
function opening(text: string, line: NearLine, offset: number): Place | undefined {
    if (line.kind !== 'item' || offset <= line.markerEnd) return undefined;
    let start = line.markerEnd;
    while (start < offset && isBlank(text.charCodeAt(start))) start++;
    const typed = text.slice(start, offset);
    if (typed.length > longestOpening || !/^_?(?:[\p{L}\p{M}[\]{};',.`<>]+ ?){0,3}$/u.test(typed)) return undefined;
    const tail = /^[\p{L}\p{M}]*_?/u.exec(text.slice(offset, line.stop))?.[0] ?? '';
    const end = offset + tail.length;
    return /^\s*[;.,]?\s*$/u.test(text.slice(end, line.stop)) ? { kind: 'opening', line, typed, span: { start, end } } : undefined;
}

function wordSpan(text: string, offset: number, typed: string, tail: RegExp, { stop }: NearLine): SourceSpan {
    return { start: offset - typed.length, end: offset + (tail.exec(text.slice(offset, stop))?.[0].length ?? 0) };
}
