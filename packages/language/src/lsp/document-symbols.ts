import type { AstNode, LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import { keywordLeaf } from '../syntax/keywords.js';
import { offsetOf } from '../syntax/nodes.js';
import { labelFor, type OutlineNode } from './outline.js';
import { fileOf } from './positions.js';

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const shown: ReadonlySet<string> = new Set(['Declaration', 'StrayDeclaration', 'Resolution', 'Section', 'Area', 'Addressee', 'Item']);
const fields = ['declarations', 'strays', 'blocks', 'items', 'addressees', 'areas', 'sections', 'resolutions'] as const;

/** The outline of the printed document, with its numbers. */
export class RezoDocumentSymbolProvider implements DocumentSymbolProvider {
    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        const file = fileOf(document);
        return childrenOf(file).map(node => symbolOf(node, file));
    }
}

function symbolOf(node: OutlineNode, file: File): DocumentSymbol {
    const { name, detail, kind } = labelFor(node, file);
    const children = childrenOf(node).map(child => symbolOf(child, file));
    return {
        name, kind,
        ...(detail !== '' && { detail }),
        range: node.$cstNode?.range ?? nowhere,
        selectionRange: selectionOf(node),
        ...(children.length > 0 && { children }),
    };
}

/** The keyword or marker with its words. The tree knows lines and columns, so a long file needs no search for them. */
function selectionOf(node: OutlineNode): Range {
    const first = keywordLeaf(node)?.range ?? nowhere;
    const words = (node.$type === 'Item' ? node.prose : node.text)?.$cstNode?.range;
    return { start: first.start, end: words?.end ?? first.end };
}

/** What stands right below a node, in the order of the text. What a `use` line holds by mistake is shown beside it. */
function childrenOf(node: AstNode): OutlineNode[] {
    const holder = node as Partial<Record<(typeof fields)[number] | 'uses', readonly AstNode[]>>;
    const own = fields.flatMap(field => holder[field] ?? []).filter(child => shown.has(child.$type)) as OutlineNode[];
    const ofUses = (holder.uses ?? []).flatMap(childrenOf);
    return [...own, ...ofUses].sort((a, b) => offsetOf(a) - offsetOf(b));
}
