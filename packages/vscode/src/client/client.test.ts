import { expect, test, vi } from 'vitest';
import type { LanguageClientOptions } from 'vscode-languageclient';

const log: string[] = [];
const channel = { info: (text: string) => log.push(text), warn: (text: string) => log.push(text), show: vi.fn(), dispose: vi.fn() };

vi.mock('vscode', () => ({
    EventEmitter: class { readonly event = vi.fn(); fire(): void { /* Nobody listens here. */ } },
    FileType: {}, Uri: {}, l10n: { t: (text: string) => text },
    languages: { createDiagnosticCollection: vi.fn() }, tasks: { onDidEndTask: vi.fn() },
    window: { createOutputChannel: () => channel, showErrorMessage: () => Promise.resolve(undefined) }, workspace: {},
}));
vi.mock('vscode-languageclient', () => ({ CloseAction: { Restart: 'restart', DoNotRestart: 'leave' }, ErrorAction: {}, State: { Running: 2 }, RevealOutputChannelOn: {} }));

test('the log knows what has happened before it was first shown', async () => {
    const { RezoClient } = await import('./client.js');
    let options: LanguageClientOptions = {};
    let change: (change: { newState: number }) => void = vi.fn();
    const client = new RezoClient(given => {
        options = given;
        return { onRequest: vi.fn(), onDidChangeState: (listener: typeof change) => { change = listener; } } as never;
    });
    expect(options.outputChannel).toBe(channel);
    change({ newState: 2 });
    for (let crash = 1; crash <= 5; crash++) expect(await options.errorHandler?.closed()).toMatchObject({ action: crash < 5 ? 'restart' : 'leave', handled: true });
    expect(log).toEqual(['The language server is running.', ...Array.from({ length: 5 }, () => 'The language server has ended by itself.')]);
    client.showLog();
    expect(channel.show).toHaveBeenCalledWith(true);
});
