import type { PackSource } from '@rezo/language';
import { createRezoLspServices, registerSelectionRanges, type RezoLspServices } from '@rezo/language/lsp';
import { DocumentState } from 'langium';
import { startLanguageServer, WorkspaceState } from 'langium/lsp';
import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { startDiagnostics } from './diagnostics/index.js';
import { RezoInlayHintProvider } from './features/inlay-hints.js';
import type { FilesFactory } from './files.js';
import { withKnownDocuments } from './known-documents.js';
import { withoutFailures } from './packs.js';
import { addRequests } from './requests/index.js';
import { Say } from './say.js';
import { ServerWorkspace } from './workspace/index.js';

export interface ServerContext {
    readonly connection: Connection;
    readonly fileSystemProvider: FilesFactory;
    /** Language packs for the rules that need one. */
    readonly packs?: PackSource;
}

/** Starts the language server on a connection; the same for Node and for a browser worker. */
export function startServer({ connection, fileSystemProvider, packs }: ServerContext): RezoLspServices {
    const say = new Say(() => services.locale);
    const workspace = new ServerWorkspace(say, () => services);
    const known = withKnownDocuments(connection, uri => workspace.isExpected(uri));
    const services: RezoLspServices = createRezoLspServices({
        connection: known,
        fileSystemProvider: () => fileSystemProvider(say),
        boundary: workspace.boundary,
        ruleSets: workspace.rules,
        ...(packs && { packs: withoutFailures(packs, message => { connection.console.error(message); }) }),
        refusal: message => new ResponseError(LSPErrorCodes.RequestFailed, message),
        features: features => ({ lsp: { InlayHintProvider: services => new RezoInlayHintProvider(services, features) } }),
        sharedFeatures: workspace.module,
    });
    addRequests(connection, services);
    registerSelectionRanges(known, services.shared);
    startLanguageServer(services.shared, {
        // Completion reads names from the trees, and comes between keystrokes: it waits for no links, and in a long text not even for its tree.
        CompletionProvider: DocumentState.Changed,
        // Outlines read mentions in the words that they stand for, so they wait until these are linked.
        DocumentSymbolProvider: DocumentState.Linked,
        DocumentLinkProvider: DocumentState.Linked,
        WorkspaceSymbolProvider: WorkspaceState.Linked,
    });
    startDiagnostics(connection, services.shared, workspace.results);
    workspace.followFolders(connection);
    return services;
}
