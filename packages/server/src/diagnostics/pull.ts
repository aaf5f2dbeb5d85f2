import { DocumentState, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import {
    DocumentDiagnosticReportKind, type CancellationToken, type ClientCapabilities, type Connection, type DocumentDiagnosticReport,
    type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceDiagnosticReportPartialResult, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DiagnosticResults } from './results.js';
import { Push } from './push.js';

/** An editor that asks for the workspace does so at once; one that has not by then never will. */
const patience = 3000;
/** Many files change at once when a registry does: they are told of together. */
const gathering = 50;

interface Asker {
    /** By file, what the editor has. */
    readonly known: Map<string, string>;
    answer(items: WorkspaceDocumentDiagnosticReport[]): void;
}

/** Answers an editor that asks for diagnostics: for a file, and for the workspace, which is left open until something changes. */
export class Pull {
    private readonly askers = new Set<Asker>();
    private readonly push: Push;
    private asksForWorkspace = false;
    private hasWaited = false;
    private telling: NodeJS.Timeout | undefined;
    private refreshing: NodeJS.Timeout | undefined;

    constructor(
        private readonly connection: Connection, private readonly services: LangiumSharedServices,
        private readonly results: DiagnosticResults, private readonly capabilities: ClientCapabilities,
    ) {
        this.push = new Push(connection);
    }

    start(): void {
        const { connection, results, services } = this;
        connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => this.file(textDocument.uri, previousResultId, token));
        connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => this.workspace(params, token, partial));
        services.workspace.TextDocuments.onDidOpen(({ document }) => this.push.clear(document.uri));
        results.onChange(({ result, isNew, isSameText }) => {
            if (!isNew) return;
            if (result.version !== null && isSameText) this.refresh();
            this.tell();
            if (this.pushesClosed && !this.isOpen(result.uri)) this.push.send(result);
        });
        setTimeout(() => this.pushClosed(), patience);
    }

    private async file(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
        const known = URI.parse(uri);
        const result = await this.services.workspace.DocumentBuilder.waitUntil(DocumentState.Validated, known, token)
            .then(() => this.results.get(known.toString()), (error: unknown) => {
                if (token.isCancellationRequested) throw error;
                return undefined;
            });
        return result && result.id === previous
            ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: result.id }
            : { kind: DocumentDiagnosticReportKind.Full, items: [...result?.diagnostics ?? []], ...(result && { resultId: result.id }) };
    }

    private workspace(params: WorkspaceDiagnosticParams, token: CancellationToken, partial?: { report(part: WorkspaceDiagnosticReportPartialResult): void }): Promise<WorkspaceDiagnosticReport> {
        this.asksForWorkspace = true;
        this.push.clearAll();
        return new Promise(resolve => {
            const known = new Map(params.previousResultIds.map(({ uri, value }) => [URI.parse(uri).toString(), value]));
            const end = (items: WorkspaceDocumentDiagnosticReport[]): void => {
                this.askers.delete(asker);
                cancelled.dispose();
                resolve({ items });
            };
            const asker: Asker = { known, answer: items => partial ? partial.report({ items }) : end(items) };
            const cancelled = token.onCancellationRequested(() => end([]));
            this.askers.add(asker);
            this.tell();
        });
    }

    private tell(): void {
        if (this.askers.size === 0) return;
        this.telling ??= setTimeout(() => {
            this.telling = undefined;
            for (const asker of this.askers) {
                const items = this.news(asker.known);
                if (items.length > 0) asker.answer(items);
            }
        }, gathering);
    }

    /** What the editor does not have; from then on it counts as known. */
    private news(known: Map<string, string>): WorkspaceDocumentDiagnosticReport[] {
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        for (const { uri, version, diagnostics, id } of this.results.all) {
            const before = known.get(uri);
            if (before === id || (before === undefined && diagnostics.length === 0)) continue;
            known.set(uri, id);
            items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, items: [...diagnostics], resultId: id });
        }
        for (const uri of known.keys()) {
            if (this.results.get(uri)) continue;
            known.delete(uri);
            items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
        }
        return items;
    }

    /** An open file has other diagnostics although its text is the same: the editor is to ask again. */
    private refresh(): void {
        if (!this.capabilities.workspace?.diagnostics?.refreshSupport) return;
        this.refreshing ??= setTimeout(() => {
            this.refreshing = undefined;
            this.connection.languages.diagnostics.refresh().catch(() => undefined);
        }, gathering);
    }

    private get pushesClosed(): boolean {
        return this.hasWaited && !this.asksForWorkspace;
    }

    /** Some editors ask for the open file alone: of the others they are told without being asked. */
    private pushClosed(): void {
        this.hasWaited = true;
        if (!this.pushesClosed) return;
        for (const result of this.results.all) if (result.diagnostics.length > 0 && !this.isOpen(result.uri)) this.push.send(result);
    }

    private isOpen(uri: string): boolean {
        return this.services.workspace.TextDocuments.get(uri) !== undefined;
    }
}

/** Whether the editor asks for diagnostics; then none are sent for what it has open. */
export function canPull(capabilities: ClientCapabilities): boolean {
    return capabilities.textDocument?.diagnostic !== undefined;
}
