import { interruptAndCheck, UriUtils, type Cancellation, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { LangiumSharedServices, WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import { nameOf } from '../references/names.js';
import { memo } from '../syntax/memo.js';
import { containerOfType, nodesOf } from '../syntax/nodes.js';
import { nameSpan } from './occurrences.js';
import { addresseeText, labelFor, type OutlineNode } from './outline.js';
import { fileOf, rangeOf } from './positions.js';
import { opening, readable } from './readable.js';
import { matchScore, queryWords, searchable, type Searchable } from './symbol-match.js';
import { spanOfHead, spanOfProse } from '../validation/spans.js';

const limit = 500;
/** Files between two looks at whether the request has been cancelled. */
const stride = 64;

interface Entry {
    readonly node: OutlineNode;
    readonly text: Searchable;
    /** Of equal matches, resolutions come first, then addressees, declarations, labels and items. */
    readonly rank: number;
}

interface Hit extends Entry {
    readonly document: LangiumDocument;
    readonly score: number;
}

/** Finds who is asked what: resolutions by title, addressees, declarations, labels and items by their first words. */
export class RezoWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumSharedServices) {
        this.documents = services.workspace.LangiumDocuments;
    }

    async getSymbols({ query }: { readonly query: string }, cancelToken?: Cancellation.CancellationToken): Promise<WorkspaceSymbol[]> {
        const words = queryWords(query);
        // Marks alone are no query that could find anything.
        if (words.length === 0 && query.trim() !== '') return [];
        const hits: Hit[] = [];
        let seen = 0;
        for (const document of this.documents.all) {
            if (cancelToken && ++seen % stride === 0) await interruptAndCheck(cancelToken);
            for (const entry of entriesOf(fileOf(document))) {
                const score = matchScore(words, entry.text);
                if (score > 0) hits.push({ ...entry, document, score });
            }
        }
        return hits.sort(byScore).slice(0, limit).map(toSymbol);
    }
}

function byScore(a: Hit, b: Hit): number {
    return b.score - a.score || a.rank - b.rank || a.text.folded.length - b.text.folded.length;
}

/** Remembered as long as the file's tree lives, so that typing a query reads no trees. */
const entriesOf = memo((file: File): readonly Entry[] => {
    const { resolutions, addressees, declarations, items, sections, areas } = nodesOf(file);
    const entry = (node: OutlineNode, rank: number, text: string): Entry[] => (text.trim() === '' ? [] : [{ node, rank, text: searchable(text) }]);
    return [
        ...resolutions.flatMap(node => entry(node, 0, [readable(node.text), nameOf(node)].join(' '))),
        ...addressees.flatMap(node => entry(node, 1, opening(addresseeText(node), 200))),
        ...declarations.flatMap(node => entry(node, 2, [opening(readable(node.text), 200), nameOf(node)].join(' '))),
        ...items.flatMap(node => entry(node, nameOf(node) ? 3 : 4, [nameOf(node), opening(readable(node.prose))].filter(part => part).join(' '))),
        ...sections.flatMap(node => (node.name ? entry(node, 5, `${node.name} ${opening(readable(node.text))}`) : [])),
        ...areas.flatMap(node => entry(node, 5, opening(readable(node.text)))),
    ];
});

function toSymbol({ node, document }: Hit): WorkspaceSymbol {
    const { name, kind } = labelFor(node, fileOf(document));
    const id = node.$type === 'Area' || node.$type === 'Addressee' ? undefined : nameOf(node);
    const span = node.$type === 'Item' ? (node.prose ? spanOfProse(node) : nameSpan(node)) : spanOfHead(node);
    return {
        // Editors filter by the name once more, so an id or a label that was asked for stands in it.
        name: id ? `${name} \\${id}` : name,
        kind,
        location: { uri: document.uri.toString(), range: rangeOf(document, span) },
        containerName: containerName(node, document),
    };
}

/** Whom an item asks and in which resolution: «Министерству культуры — О книгах». */
function containerName(node: OutlineNode, document: LangiumDocument): string {
    const addressee = node.$type === 'Item' ? containerOfType(node, 'Addressee') : undefined;
    const resolution = node.$type === 'Resolution' ? undefined : containerOfType(node, 'Resolution');
    const parts = [addressee, resolution].map(part => part && labelFor(part as OutlineNode, fileOf(document)).name);
    return [...parts, UriUtils.basename(document.uri)].filter(part => part).join(' — ');
}
