import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { commandNames } from '../../packages/cli/src/command-names.js';
import { folderWith, rezo, root } from './rezo.js';

test('lsp serves an editor over standard input and output, and ends when it leaves', async () => {
    const child = spawn(process.execPath, [path.join(root, 'packages/cli/bin/rezo.cjs'), 'lsp', '--stdio'], { cwd: folderWith() });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const found = new Promise<unknown>(resolve => {
        connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: { code: string }[] }) => { resolve(diagnostics.map(({ code }) => code)); });
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    expect(capabilities).toHaveProperty('completionProvider');
    await connection.sendNotification('initialized', {});
    const textDocument = { uri: 'untitled:a.res', languageId: 'rezo', version: 1, text: 'резолюция: о школах\n\nрешения: Решили \\нечто.\n' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(await found).toContain('reference-resolves');
    const ended = new Promise(resolve => { child.on('exit', resolve); });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    connection.dispose();
});

test('lsp refuses what it does not know', async () => {
    expect((await rezo(['lsp', 'file.res'], { cwd: folderWith() })).code).toBe(2);
});

test.each(['README.md', 'README.ru.md', 'docs/editors.md', 'docs/editors.ru.md'])('every command that %s names is there', page => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const named = [...text.matchAll(/(?:`|npx |["'])rezo(?:["'],)? ["']?([a-z]+)/gu)].map(match => match[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const command of named) expect(commandNames).toContain(command);
});
