import { createPackSource } from '@rezo/lexicon';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { ClientFileSystemProvider } from './client-file-system.js';
import type { BrowserInitializationOptions } from './protocol.js';
import { startServer } from './start.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
/** Where the data of the language packs are: a worker may have been started from anywhere, so the client says it. */
const lexicon = Promise.withResolvers<string | undefined>();
const packs = createPackSource(async name => {
    const base = await lexicon.promise;
    if (base === undefined) throw new Error('The client has not said where the dictionaries are.');
    const response = await fetch(`${base}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
});
const { shared } = startServer({ connection, fileSystemProvider: () => new ClientFileSystemProvider(connection), packs });
shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
    lexicon.resolve((initializationOptions as BrowserInitializationOptions | undefined)?.lexicon);
});
