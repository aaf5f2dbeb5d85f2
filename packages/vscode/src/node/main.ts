import { tasks, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activateRezo, type RezoApi } from '../activate.js';
import { RezoTasks, taskType } from '../tasks/provider.js';

export function activate(context: ExtensionContext): Promise<RezoApi> {
    const module = context.asAbsolutePath('server.node.cjs');
    const server: ServerOptions = {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
    };
    let client: LanguageClient | undefined;
    context.subscriptions.push(tasks.registerTaskProvider(taskType, new RezoTasks()));
    return activateRezo(context, {
        create: options => client = new LanguageClient('rezo', 'Rezo', server, options),
        serverProcessId: () => client?.serverProcess?.pid,
    });
}

export { deactivate } from '../activate.js';
