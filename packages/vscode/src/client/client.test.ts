import { afterEach, expect, test, vi } from 'vitest';
import type { LanguageClientOptions } from 'vscode-languageclient';

const log: string[] = [];
const shown: string[] = [];
const channel = { error: (...parts: string[]) => log.push(parts.join(' ')), info: (text: string) => log.push(text), warn: (text: string) => log.push(text), show: vi.fn(), dispose: vi.fn() };

vi.mock('vscode', () => ({
    EventEmitter: class { readonly event = vi.fn(); fire(): void { /* Nobody listens here. */ } },
    FileType: {}, Uri: {}, l10n: { t: (text: string) => text },
    languages: { createDiagnosticCollection: vi.fn() }, tasks: { onDidEndTask: vi.fn() },
    window: { createOutputChannel: () => channel, showErrorMessage: (text: string) => { shown.push(text); return new Promise(vi.fn()); } }, workspace: {},
}));
vi.mock('vscode-languageclient', () => ({ CloseAction: { Restart: 'restart', DoNotRestart: 'leave' }, ErrorAction: {}, State: { Running: 2 }, RevealOutputChannelOn: {} }));

async function started() {
    log.length = shown.length = 0;
    const { RezoClient } = await import('./client.js');
    let options: LanguageClientOptions = {};
    let change: (change: { newState: number }) => void = vi.fn();
    const languageClient = { state: 1, error: vi.fn(), onRequest: vi.fn(), onDidChangeState: (listener: typeof change) => { change = listener; } };
    const client = new RezoClient(given => {
        options = given;
        return languageClient as never;
    });
    const enter = (state: number): void => {
        languageClient.state = state;
        change({ newState: state });
    };
    return { client, options, enter };
}

afterEach(() => { vi.useRealTimers(); });

test('the log knows what has happened before it was first shown', async () => {
    const { client, options, enter } = await started();
    expect(options.outputChannel).toBe(channel);
    enter(2);
    for (let crash = 1; crash <= 5; crash++) expect(await options.errorHandler?.closed()).toMatchObject({ action: crash < 5 ? 'restart' : 'leave', handled: true });
    expect(log).toEqual(['The language server is running.', ...Array.from({ length: 5 }, () => 'The language server has ended by itself.')]);
    client.showLog();
    expect(channel.show).toHaveBeenCalledWith(true);
});

test('a server that cannot start is told of once, in our words', async () => {
    vi.useFakeTimers();
    const { client } = await started();
    for (const message of ["Rezo client: couldn't create connection to server.", 'Restarting server failed']) client.languageClient.error(message, new Error('Pending response rejected'), 'force');
    await vi.runAllTimersAsync();
    expect(shown).toEqual(['The Rezo language server could not be started.']);
    expect(log).toEqual(["Rezo client: couldn't create connection to server. Pending response rejected", 'Restarting server failed Pending response rejected']);
});

test('a server that runs a moment later is not told of', async () => {
    vi.useFakeTimers();
    const { client, enter } = await started();
    client.languageClient.error('Restarting server failed', new Error('Pending response rejected'), 'force');
    enter(2);
    await vi.runAllTimersAsync();
    expect(shown).toEqual([]);
});
