import { DocumentState, URI, type LangiumDocument } from 'langium';
import type { FileOperationHandler, LangiumSharedServices } from 'langium/lsp';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { nodesOf } from '../syntax/nodes.js';
import { spanOfCst } from '../validation/spans.js';
import type { SourceSpan } from '../validation/rule.js';
import { pathLeaf } from '../syntax/leaves.js';
import { fileOf, rangeOf, textOf } from './positions.js';
import { pathValue } from './spot.js';
import { pathAfter, type Move } from './use-paths.js';

/** Keeps `use` lines and paths to other resolutions right when files or folders are renamed or moved. */
export class RezoFileOperationHandler implements FileOperationHandler {
    readonly fileOperationOptions = {
        willRename: {
            filters: [
                { pattern: { glob: '**/*.res', matches: 'file' as const } },
                { pattern: { glob: '**', matches: 'folder' as const } },
            ],
        },
    };

    constructor(private readonly services: LangiumSharedServices) {}

    async willRenameFiles({ files }: { readonly files: readonly { readonly oldUri: string; readonly newUri: string }[] }): Promise<WorkspaceEdit | null> {
        const { workspace } = this.services;
        await workspace.WorkspaceManager.ready;
        await workspace.DocumentBuilder.waitUntil(DocumentState.Parsed);
        const moves = files.map(({ oldUri, newUri }): Move => ({ from: URI.parse(oldUri), to: URI.parse(newUri) }));
        const changes: Record<string, TextEdit[]> = {};
        for (const document of workspace.LangiumDocuments.all) {
            const edits = editsIn(document, moves);
            if (edits.length > 0) changes[document.uri.toString()] = edits;
        }
        return Object.keys(changes).length > 0 ? { changes } : null;
    }
}

function editsIn(document: LangiumDocument, moves: readonly Move[]): TextEdit[] {
    const text = textOf(document);
    return pathsIn(document).flatMap(span => {
        const newText = pathAfter(text.slice(span.start, span.end), document.uri, moves);
        return newText === undefined ? [] : [{ range: rangeOf(document, span), newText }];
    });
}

function pathsIn(document: LangiumDocument): SourceSpan[] {
    const { uses, resolutions } = nodesOf(fileOf(document));
    const imports = uses.map(pathLeaf).flatMap(leaf => (leaf ? [spanOfCst(leaf)] : []));
    return [...imports, ...resolutions.flatMap(({ properties }) => properties.flatMap(property => pathValue(property) ?? []))];
}
