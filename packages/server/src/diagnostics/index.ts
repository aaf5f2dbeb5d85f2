import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { canPull, Pull } from './pull.js';
import { pushEverything } from './push.js';
import type { DiagnosticResults } from './results.js';

/** Diagnostics are asked for by an editor that can, and sent to any other: never both for the same file. */
export function startDiagnostics(connection: Connection, services: LangiumSharedServices, results: DiagnosticResults): void {
    connection.onInitialize(async params => {
        const { capabilities, ...rest } = await services.lsp.LanguageServer.initialize(params);
        const pulls = canPull(params.capabilities);
        if (pulls) new Pull(connection, services, results, params.capabilities).start();
        else pushEverything(connection, results);
        return {
            ...rest,
            capabilities: {
                ...capabilities,
                ...(pulls && { diagnosticProvider: { identifier: 'rezo', interFileDependencies: true, workspaceDiagnostics: true } }),
                workspace: { ...capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
            },
        };
    });
}
