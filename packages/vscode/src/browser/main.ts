import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import type { BrowserInitializationOptions } from '@rezo/server/protocol';
import { activateRezo, type RezoApi } from '../activate.js';

export function activate(context: ExtensionContext): Promise<RezoApi> {
    const script = Uri.joinPath(context.extensionUri, 'server.browser.js').toString(true);
    const initializationOptions = { lexicon: Uri.joinPath(context.extensionUri, 'lexicon').toString(true) };
    let worker: Worker | undefined;
    // A restart begins with a new worker; the client leaves the old one running. The client would not know the worker for
    // one either: a web extension host puts its own in place of the global `Worker`.
    const startWorker = (): Promise<MessageTransports> => {
        worker?.terminate();
        worker = new Worker(script);
        return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    context.subscriptions.push({ dispose: () => worker?.terminate() });
    return activateRezo(context, {
        create: options => new LanguageClient('rezo', 'Rezo', startWorker, { ...options, initializationOptions: initializationOptions satisfies BrowserInitializationOptions }),
        serverProcessId: () => undefined,
    });
}

export { deactivate } from '../activate.js';
