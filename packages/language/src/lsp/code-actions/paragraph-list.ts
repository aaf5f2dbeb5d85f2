import type { Block, File, Item, Paragraph } from '../../generated/ast.js';
import { nodesOf } from '../../syntax/nodes.js';
import type { SourceSpan } from '../../validation/rule.js';
import { spanOfMarker } from '../../validation/spans.js';
import { holds, itemAt, lineBreakOf, lineStart, paragraphAt, type Place, type Refactoring } from './place.js';

/** Turns a paragraph with a colon and semicolons into its lead and a list, and a list of dashes back into a paragraph. */
export function paragraphAndList(place: Place): Refactoring[] {
    return [...toList(place), ...toParagraph(place)];
}

/** Depth of brackets and quotation marks: what stands inside them does not part items. */
const opens = '(«„“[';
const closes = ')»”]';

function partsAt(text: string, start: number, end: number, separator: string): number[] {
    const found: number[] = [];
    let depth = 0;
    for (let at = start; at < end; at++) {
        const character = text[at] ?? '';
        if (opens.includes(character)) depth++;
        else if (closes.includes(character)) depth = Math.max(0, depth - 1);
        else if (character === separator && depth === 0) found.push(at);
    }
    return found;
}

function toList({ file, text, selection }: Place): Refactoring[] {
    const found = proseAt(file, selection.start);
    if (!found) return [];
    const { start, end, isHead } = found;
    const lead = partsAt(text, start, end, ':').at(0);
    const cuts = partsAt(text, lead === undefined ? start : lead + 1, end, ';');
    if (cuts.length === 0 || (lead === undefined && cuts.length < 2)) return [];
    const margin = /^[^\S\r\n]*/u.exec(text.slice(lineStart(text, start), end))?.[0] ?? '';
    // What a list belongs to stands further out; without such words the first item stands where the paragraph stood.
    const opening = `${lineBreakOf(text)}${margin}${lead === undefined && !isHead ? '' : '  '}- `;
    const edits = [...(lead === undefined ? [] : [lead]), ...cuts].map(cut => {
        const next = afterBlanks(text, cut + 1, end);
        return { start: cut + 1, end: next, text: next >= end ? '' : opening };
    });
    const first = lead === undefined ? [isHead ? { start: beforeBlanks(text, start), end: start, text: opening } : { start, end: start, text: '- ' }] : [];
    return [{ title: { ru: 'Превратить абзац в список', en: 'Turn the paragraph into a list' }, kind: 'refactor.rewrite', edits: [...first, ...edits] }];
}

/** The words of a paragraph, or those behind the head of a section; data below them would come to belong to an item. */
function proseAt(file: File, offset: number): SourceSpan & { readonly isHead: boolean } | undefined {
    const paragraph = paragraphAt(file, offset);
    const holder = paragraph ?? nodesOf(file).sections.find(({ text }) => text && holds(text, offset));
    const prose = holder && holder.properties.length === 0 ? ('prose' in holder ? holder.prose : holder.text)?.$cstNode : undefined;
    return prose && { start: prose.offset, end: prose.end, isHead: paragraph === undefined };
}

function afterBlanks(text: string, from: number, end: number): number {
    let at = from;
    while (at < end && /\s/u.test(text[at] ?? '')) at++;
    return at;
}

function beforeBlanks(text: string, from: number): number {
    let at = from;
    while (at > 0 && /\s/u.test(text[at - 1] ?? '')) at--;
    return at;
}

function toParagraph({ file, text, selection }: Place): Refactoring[] {
    const item = itemAt(file, selection.start);
    if (!item || item.$container.$type === 'Item' || !('blocks' in item.$container)) return [];
    const run = runAround(item, item.$container.blocks);
    if (run.some(sibling => sibling.items.length > 0 || sibling.properties.length > 0 || !/^[-–—•]$/.test(sibling.marker))) return [];
    const above = aboveRun(run, item.$container.blocks);
    // Only the space between the items and their markers changes; every word stays.
    const edits = run.map((sibling, index) => {
        const marker = spanOfMarker(sibling);
        const contentStart = sibling.prose?.$cstNode?.offset ?? marker.end;
        const previous = index === 0 ? above : run[index - 1];
        const end = (previous && 'prose' in previous ? previous.prose?.$cstNode?.end : undefined) ?? lineStart(text, marker.start);
        const joins = index > 0 || (above !== undefined && text[end - 1] === ':');
        return joins ? { start: end, end: contentStart, text: ' ' } : { start: marker.start, end: contentStart, text: '' };
    });
    return [{ title: { ru: 'Превратить список в абзац', en: 'Turn the list into a paragraph' }, kind: 'refactor.rewrite', edits }];
}

function runAround(item: Item, blocks: readonly Block[]): Item[] {
    const index = blocks.indexOf(item);
    let first = index;
    let last = index;
    while (blocks[first - 1]?.$type === 'Item') first--;
    while (blocks[last + 1]?.$type === 'Item') last++;
    return blocks.slice(first, last + 1) as Item[];
}

function aboveRun(run: readonly Item[], blocks: readonly Block[]): Paragraph | undefined {
    const before = run[0] && blocks[blocks.indexOf(run[0]) - 1];
    return before?.$type === 'Paragraph' && before.properties.length === 0 ? before : undefined;
}

