import type { AstNode, LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import { readLines } from '../lexer/lines.js';
import { nodesOf } from '../syntax/nodes.js';
import { siblingLists } from '../syntax/numbering.js';
import { fileOf, textOf } from './positions.js';

interface LineRange {
    readonly startLine: number;
    readonly endLine: number;
    readonly kind?: FoldingRangeKind;
}

/** Resolutions, sections, areas, addressees, items, lists, declarations, paragraphs of several lines, imports and comments. */
export class RezoFoldingRangeProvider implements FoldingRangeProvider {
    getFoldingRanges(document: LangiumDocument): FoldingRange[] {
        const found = new Map<number, LineRange>();
        const file = fileOf(document);
        const all = [...nodeRanges(file), ...importRanges(file), ...commentRanges(textOf(document)), ...listRanges(file)];
        // Of two ranges that begin on one line, as a list and its first item do, the first one named above is kept.
        for (const range of all) if (range.endLine > range.startLine && !found.has(range.startLine)) found.set(range.startLine, range);
        return [...found.values()].sort((a, b) => a.startLine - b.startLine);
    }
}

function nodeRanges(file: File): LineRange[] {
    const { resolutions, sections, areas, addressees, declarations, items, paragraphs } = nodesOf(file);
    return [resolutions, sections, areas, addressees, declarations, items, paragraphs]
        .flatMap((nodes: readonly AstNode[]) => nodes.flatMap(node => linesOf(node, node) ?? []));
}

function listRanges(file: File): LineRange[] {
    const { resolutions, sections, areas, addressees } = nodesOf(file);
    return [file, ...resolutions, ...sections, ...areas, ...addressees].flatMap(({ blocks }) => siblingLists(blocks)
        // A list right below its head folds with the head.
        .filter(list => list[0] !== blocks[0])
        .flatMap(list => linesOf(list[0], list.at(-1)) ?? []));
}

function importRanges(file: File): LineRange[] {
    const lines = linesOf(file.uses[0], file.uses.at(-1));
    return lines ? [{ ...lines, kind: FoldingRangeKind.Imports }] : [];
}

function linesOf(first: AstNode | undefined, last: AstNode | undefined): LineRange | undefined {
    if (!first?.$cstNode || !last?.$cstNode) return undefined;
    return { startLine: first.$cstNode.range.start.line, endLine: last.$cstNode.range.end.line };
}

/** Comments on lines that follow each other. */
function commentRanges(text: string): LineRange[] {
    if (!text.includes('//')) return [];
    const runs: { startLine: number; endLine: number; kind: FoldingRangeKind }[] = [];
    for (const { kind, index } of readLines(text)) {
        if (kind !== 'comment') continue;
        const last = runs.at(-1);
        if (last?.endLine === index - 1) last.endLine = index;
        else runs.push({ startLine: index, endLine: index, kind: FoldingRangeKind.Comment });
    }
    return runs;
}
