import type { Block, Item, Paragraph } from '../../generated/ast.js';
import { spanOfMarker } from '../../validation/spans.js';
import { itemAt, lineBreakOf, lineStart, paragraphAt, type Place, type Refactoring } from './place.js';

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
    const paragraph = paragraphAt(file, selection.start);
    const prose = paragraph?.prose.$cstNode;
    if (!paragraph || !prose) return [];
    const lead = partsAt(text, prose.offset, prose.end, ':').at(0);
    const from = lead === undefined ? prose.offset : lead + 1;
    const cuts = partsAt(text, from, prose.end, ';');
    if (cuts.length === 0 || (lead === undefined && cuts.length < 2)) return [];
    const lineBreak = lineBreakOf(text);
    const indent = `${text.slice(lineStart(text, prose.offset), prose.offset)}  `;
    const starts = [...(lead === undefined ? [] : [lead]), ...cuts];
    const edits = starts.map(cut => {
        let next = cut + 1;
        while (next < prose.end && /\s/.test(text[next] ?? '')) next++;
        return { start: cut + 1, end: next, text: next >= prose.end ? '' : `${lineBreak}${indent}- ` };
    });
    const first = lead === undefined ? [{ start: prose.offset, end: prose.offset, text: '- ' }] : [];
    return [{ title: { ru: 'Превратить абзац в список', en: 'Turn the paragraph into a list' }, kind: 'refactor.rewrite', edits: [...first, ...edits] }];
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

