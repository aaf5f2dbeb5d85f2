import { languages, type ExtensionContext, type Uri } from 'vscode';
import { RezoClient, type ClientFactory } from './client/client.js';
import { languageId } from './client/options.js';
import { registerCommands } from './commands/index.js';
import { LineSnippets } from './editing/line-snippets.js';
import { PreviewManager } from './preview/manager.js';
import type { PageState } from './preview/messages.js';
import { StatusBar } from './status/status-bar.js';
import { AddresseeView } from './tree/addressee-view.js';

/** What differs between a desktop and a browser. */
export interface Host {
    readonly create: ClientFactory;
    /** The process of the server, where there is one. */
    readonly serverProcessId: () => number | undefined;
}

/** For other extensions, and for the tests. */
export interface RezoApi {
    readonly isServerRunning: () => boolean;
    readonly serverProcessId: () => number | undefined;
    /** What the open preview of a file shows; undefined when there is none. */
    readonly previewState: (uri: Uri) => Promise<PageState | undefined>;
    /** Acts in the open preview of a file as its reader would. */
    readonly actInPreview: (uri: Uri, action: 'scroll' | 'doubleClick', line: number) => Promise<void>;
    readonly statusBarText: () => string | undefined;
    readonly addressees: () => readonly { readonly name: string; readonly recommendations: readonly string[] }[];
}

let running: RezoClient | undefined;

/** The extension, the same on a desktop and in a browser. */
export async function activateRezo(context: ExtensionContext, host: Host): Promise<RezoApi> {
    const client = running = new RezoClient(host.create);
    const previews = new PreviewManager(context, client);
    const statusBar = new StatusBar(client);
    const addressees = new AddresseeView(client);
    const snippets = languages.registerCompletionItemProvider(languageId, new LineSnippets(context.extensionUri));
    context.subscriptions.push(client, previews, statusBar, addressees, snippets, ...registerCommands({ client, previews, addressees }));
    // What waits for the server asks it by itself; a server that cannot start is told of by the client.
    await client.start().catch(() => undefined);
    return {
        isServerRunning: () => client.isRunning,
        serverProcessId: host.serverProcessId,
        previewState: uri => previews.stateOf(uri),
        actInPreview: (uri, action, line) => previews.act(uri, action, line),
        statusBarText: () => statusBar.text,
        addressees: () => addressees.shown,
    };
}

export async function deactivate(): Promise<void> {
    if (running?.isRunning) await running.languageClient.stop();
    running = undefined;
}
