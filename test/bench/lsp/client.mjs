/** Speaks with a language server over stdio, as an editor does, and knows when diagnostics for a version have come. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const capabilities = {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
    textDocument: { publishDiagnostics: { versionSupport: true }, completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
};

export class Client {
    #published = new Map();
    #listeners = new Set();
    #version = 1;
    #ended;

    constructor(child, connection) {
        this.child = child;
        this.connection = connection;
        child.once('exit', (code, signal) => {
            this.#ended = new Error(`The server has ended (${code ?? signal}).`);
            this.#wake();
        });
    }

    /** @param {{ args: string[], settings: object }} server */
    static async start({ args, settings }, folder) {
        const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
        const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
        const client = new Client(child, connection);
        connection.onNotification('textDocument/publishDiagnostics', params => client.#receive(params));
        connection.onRequest('client/registerCapability', () => null);
        connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null));
        connection.onRequest(() => null);
        connection.listen();
        const uri = pathToFileURL(folder).href;
        await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }], locale: 'ru', capabilities });
        connection.sendNotification('initialized', {});
        connection.sendNotification('workspace/didChangeConfiguration', { settings });
        return client;
    }

    open(uri, languageId, text) {
        this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: this.#version, text } });
    }

    /** Types something over a range, or at a place. */
    type(uri, text, start, end = start) {
        this.#published.delete(uri);
        this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++this.#version }, contentChanges: [{ range: { start, end }, text }] });
    }

    complete(uri, position) {
        return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
    }

    /** The next diagnostics for the file since it was opened or changed. */
    async diagnostics(uri) {
        while (!this.#published.has(uri)) await this.#next();
        return this.#published.get(uri);
    }

    /** When diagnostics have come for so many files. */
    async diagnosticsOf(count) {
        while (this.#published.size < count) await this.#next();
    }

    /** Milliseconds of processor time since the server was started, of all its threads; Linux counts in hundredths of a second. */
    processorTime() {
        const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return (Number(fields[11]) + Number(fields[12])) * 10;
    }

    /** Megabytes: now, and the most there were. */
    memory() {
        const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
        const megabytes = name => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? NaN) * 1024 / 1e6;
        return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
    }

    async stop() {
        if (this.#ended) return;
        const ended = once(this.child, 'exit');
        await Promise.race([ended, this.connection.sendRequest('shutdown').then(() => this.connection.sendNotification('exit'))]);
        await ended;
        this.connection.dispose();
    }

    /** When something has been published; a server that is gone publishes nothing more. */
    async #next() {
        if (!this.#ended) await new Promise(resolve => { this.#listeners.add(resolve); });
        if (this.#ended) throw this.#ended;
    }

    #receive({ uri, diagnostics }) {
        this.#published.set(decodeURIComponent(uri), diagnostics);
        this.#published.set(uri, diagnostics);
        this.#wake();
    }

    #wake() {
        const listeners = [...this.#listeners];
        this.#listeners.clear();
        for (const listener of listeners) listener();
    }
}
