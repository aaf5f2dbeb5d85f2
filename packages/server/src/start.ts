import { createRezoLspServices, registerSelectionRanges, type RezoLspContext, type RezoLspServices } from '@rezo/language/lsp';
import { DocumentState } from 'langium';
import { startLanguageServer, WorkspaceState } from 'langium/lsp';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { RezoInlayHintProvider } from './features/inlay-hints.js';
import { addRequests } from './requests/index.js';

/** Starts the language server on a connection; the same for Node and for a browser worker. */
export function startServer(context: RezoLspContext): RezoLspServices {
    const services = createRezoLspServices({
        refusal: message => new ResponseError(LSPErrorCodes.RequestFailed, message),
        ...context,
        features: features => ({ lsp: { InlayHintProvider: services => new RezoInlayHintProvider(services, features) } }),
    });
    if (context.connection) addRequests(context.connection, services);
    if (context.connection) registerSelectionRanges(context.connection, services.shared);
    // Outlines read mentions in the words that they stand for, so they wait until these are linked.
    startLanguageServer(services.shared, { DocumentSymbolProvider: DocumentState.Linked, DocumentLinkProvider: DocumentState.Linked, WorkspaceSymbolProvider: WorkspaceState.Linked });
    return services;
}
