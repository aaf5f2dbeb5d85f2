import { createRezoLspServices, type RezoLspContext, type RezoLspServices } from '@rezo/language/lsp';
import { startLanguageServer } from 'langium/lsp';

/** Starts the language server on a connection; the same for Node and for a browser worker. */
export function startServer(context: RezoLspContext): RezoLspServices {
    const services = createRezoLspServices(context);
    startLanguageServer(services.shared);
    return services;
}
