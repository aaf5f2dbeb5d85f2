import { createRezoLspServices, type RezoLspContext, type RezoLspServices } from '@rezo/language/lsp';
import { startLanguageServer } from 'langium/lsp';
import { addRequests } from './requests/index.js';

/** Starts the language server on a connection; the same for Node and for a browser worker. */
export function startServer(context: RezoLspContext): RezoLspServices {
    const services = createRezoLspServices(context);
    if (context.connection) addRequests(context.connection, services);
    startLanguageServer(services.shared);
    return services;
}
