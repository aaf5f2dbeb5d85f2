/** Speaks the language server protocol with the bundled server over stdio, as an editor does. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeParams, InitializeResult, Position, Range } from 'vscode-languageserver-protocol';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = path.join(root, 'packages/server/dist/server.node.cjs');

export interface StartOptions {
    /** Files of the workspace folder by their relative path. */
    readonly files?: Readonly<Record<string, string>>;
    /** The editor's display language. */
    readonly locale?: string;
    readonly initializationOptions?: unknown;
    /** What the editor answers when it is asked for the configuration, by section. */
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly capabilities?: InitializeParams['capabilities'];
}

/** A running server with a workspace folder of its own. */
export class Editor {
    private version = 0;
    private readonly published = new Map<string, Diagnostic[]>();
    private readonly waiting = new Set<() => void>();

    private constructor(
        readonly process: ChildProcessWithoutNullStreams, readonly connection: MessageConnection,
        readonly folder: string, readonly initialized: InitializeResult,
    ) {}

    static async start(options: StartOptions = {}): Promise<Editor> {
        const folder = mkdtempSync(path.join(tmpdir(), 'rezo-lsp-'));
        for (const [name, text] of Object.entries(options.files ?? {})) {
            mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
            writeFileSync(path.join(folder, name), text);
        }
        const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
        const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
        const early: { uri: string; diagnostics: Diagnostic[] }[] = [];
        const started: { editor?: Editor } = {};
        connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
            if (started.editor) started.editor.receive(params);
            else early.push(params);
        });
        connection.onRequest('client/registerCapability', () => null);
        connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) => items.map(({ section }) => options.settings?.[section ?? ''] ?? null));
        connection.onRequest('workspace/diagnostic/refresh', () => null);
        connection.onRequest('workspace/codeLens/refresh', () => null);
        connection.onRequest('workspace/inlayHint/refresh', () => null);
        connection.onRequest('workspace/semanticTokens/refresh', () => null);
        connection.listen();
        const uri = pathToFileURL(folder).toString();
        const params: InitializeParams = {
            processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'test' }],
            locale: options.locale, initializationOptions: options.initializationOptions,
            capabilities: options.capabilities ?? { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { snippetSupport: true } } } },
        };
        const result = await connection.sendRequest<InitializeResult>('initialize', params);
        const editor = new Editor(child, connection, folder, result);
        started.editor = editor;
        early.forEach(params => editor.receive(params));
        await connection.sendNotification('initialized', {});
        return editor;
    }

    uri(name: string): string {
        return pathToFileURL(path.join(this.folder, name)).toString();
    }

    async open(name: string, text: string): Promise<string> {
        const uri = this.uri(name);
        await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'rezo', version: ++this.version, text } });
        return uri;
    }

    /** Replaces a range, or the whole text when none is given. */
    async change(uri: string, text: string, range?: Range): Promise<void> {
        this.published.delete(uri);
        await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++this.version }, contentChanges: [range ? { range, text } : { text }] });
    }

    request<T>(method: string, params: unknown): Promise<T> {
        return this.connection.sendRequest<T>(method, params);
    }

    /** The diagnostics that the server has published for a file, as soon as there are any for its present text. */
    async diagnostics(uri: string): Promise<Diagnostic[]> {
        for (;;) {
            const known = this.published.get(uri);
            if (known) return known;
            await new Promise<void>(resolve => this.waiting.add(resolve));
        }
    }

    async stop(): Promise<void> {
        await this.connection.sendRequest('shutdown').catch(() => undefined);
        await this.connection.sendNotification('exit').catch(() => undefined);
        this.connection.dispose();
        this.process.kill();
        rmSync(this.folder, { recursive: true, force: true });
    }

    private receive({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }): void {
        this.published.set(uri, diagnostics);
        const resolvers = [...this.waiting];
        this.waiting.clear();
        resolvers.forEach(resolve => resolve());
    }
}

/** A text with `⟦` or `⟦…⟧` marks: the text without them and the places they stood at. */
export function marked(text: string): { text: string; position: Position; range: Range } {
    const start = text.indexOf('⟦');
    if (start < 0) throw new Error('The text has no ⟦ mark.');
    const rest = text.slice(0, start) + text.slice(start + 1);
    const stop = rest.indexOf('⟧', start);
    const plain = stop < 0 ? rest : rest.slice(0, stop) + rest.slice(stop + 1);
    const at = (offset: number): Position => {
        const before = plain.slice(0, offset).split('\n');
        return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    };
    return { text: plain, position: at(start), range: { start: at(start), end: at(stop < 0 ? start : stop) } };
}
