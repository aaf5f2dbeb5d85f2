import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport, InitializeParams, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { Editor, type StartOptions } from './harness.js';

const dialects = {
    ru: {
        misspelt: 'резолюция: Т\n\nпреамбула: Обсуждено управление качестом.\n',
        broken: 'резолюция: Т\n\nрекомендации: Предлагают \\соиро:\n', mended: 'резолюция: Т\n\nрекомендации: Предлагают.\n',
        registry: 'организация \\союз: Союз музеев\n', user: 'подключить: registry.res\n\nрезолюция: Т\n\nпреамбула: Обсудили с \\союз.\n', renamed: 'организация \\лига: Лига музеев\n',
    },
    en: {
        misspelt: 'resolution: T\n\npreamble: Heard by the comittee.\n',
        broken: 'resolution: T\n\nrecommendations: Calls upon \\leauge:\n', mended: 'resolution: T\n\nrecommendations: Calls upon all.\n',
        registry: 'organization \\league: League of Museums\n', user: 'use: registry.res\n\nresolution: T\n\npreamble: Heard by \\league.\n', renamed: 'organization \\union: Union of Museums\n',
    },
} as const;

const pulling: InitializeParams['capabilities'] = { workspace: { diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } };
const codes = (found: readonly Diagnostic[]): (string | number | undefined)[] => found.map(({ code }) => code);

let editor: Editor;
afterEach(() => editor.stop());

/** Every list of diagnostics that is sent from now on. */
function sent(): { uri: string; version?: number; diagnostics: Diagnostic[] }[] {
    const all: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
    editor.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => { all.push(params); });
    return all;
}

const start = async (options: StartOptions): Promise<void> => { editor = await Editor.start(options); };
const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> => editor.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 300));

async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise(resolve => setTimeout(resolve, 10));
}

describe.each(['ru', 'en'] as const)('sent diagnostics (%s)', locale => {
    const texts = dialects[locale];

    it('come for the open file and go when it is mended', async () => {
        await start({ locale });
        const uri = await editor.open('a.res', texts.broken);
        expect(codes(await editor.diagnostics(uri))).toContain('reference-resolves');
        await editor.change(uri, texts.mended);
        expect(codes(await editor.diagnostics(uri))).not.toContain('reference-resolves');
    });

    it('tell of misspelt words', async () => {
        await start({ locale });
        const uri = await editor.open('a.res', texts.misspelt);
        expect(codes(await editor.diagnostics(uri))).toEqual(['spelling']);
    });

    it('come for files that nobody has opened', async () => {
        await start({ locale, files: { 'deep/down/a.res': texts.broken } });
        expect(codes(await editor.diagnostics(editor.uri('deep/down/a.res')))).toContain('reference-resolves');
    });

    it('are not sent again for files that have not changed', async () => {
        await start({ locale, files: { 'other.res': texts.broken } });
        await editor.diagnostics(editor.uri('other.res'));
        const uri = await editor.open('a.res', texts.broken);
        await editor.diagnostics(uri);
        const all = sent();
        for (let version = 0; version < 5; version++) {
            await editor.change(uri, `${texts.broken}${'\n'.repeat(version)}`);
            await until(() => all.length > version);
        }
        await settled();
        expect(all.map(params => params.uri)).toEqual(Array.from({ length: 5 }, () => uri));
        expect(all.every(({ version }) => typeof version === 'number')).toBe(true);
    });

    it('follow the registry, in open files and in closed ones', async () => {
        await start({ locale, files: { 'registry.res': texts.registry, 'closed.res': texts.user } });
        const open = await editor.open('open.res', texts.user);
        expect(codes(await editor.diagnostics(open))).not.toContain('reference-resolves');
        const registry = await editor.open('registry.res', texts.registry);
        const all = sent();
        await editor.change(registry, texts.renamed);
        const last = (uri: string): Diagnostic[] => all.findLast(params => params.uri === uri)?.diagnostics ?? [];
        await until(() => [open, editor.uri('closed.res')].every(uri => codes(last(uri)).includes('reference-resolves')));
        await editor.change(registry, texts.registry);
        await until(() => [open, editor.uri('closed.res')].every(uri => !codes(last(uri)).includes('reference-resolves')));
    });

    it('are in the language of the editor, whatever that of the document is', async () => {
        const other = locale === 'ru' ? 'en' : 'ru';
        await start({ locale: other === 'ru' ? 'ru-RU' : 'en-GB' });
        const [found] = await editor.diagnostics(await editor.open('a.res', texts.broken));
        expect(/[а-я]/.test(found?.message.replace(/[«“].*?[»”]/g, '') ?? '')).toBe(other === 'ru');
    });
});

describe.each(['ru', 'en'] as const)('diagnostics that are asked for (%s)', locale => {
    const texts = dialects[locale];

    it('are offered to an editor that asks, and then not sent', async () => {
        await start({ locale, capabilities: pulling });
        expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true });
        const all = sent();
        const report = await pull(await editor.open('a.res', texts.broken));
        expect(report.kind === 'full' && codes(report.items)).toContain('reference-resolves');
        await settled();
        expect(all).toEqual([]);
    });

    it('are of the text that was sent just before', async () => {
        await start({ locale, capabilities: pulling });
        const uri = await editor.open('a.res', texts.broken);
        for (let round = 0; round < 10; round++) {
            const isBroken = round % 2 === 1;
            void editor.change(uri, isBroken ? texts.broken : texts.mended);
            const report = await pull(uri);
            expect(report.kind === 'full' && codes(report.items).includes('reference-resolves')).toBe(isBroken);
        }
    });

    it('are not repeated when they are the same', async () => {
        await start({ locale, capabilities: pulling });
        const uri = await editor.open('a.res', texts.broken);
        const first = await pull(uri);
        await editor.change(uri, `${texts.broken}\n`);
        expect(await pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    });

    it('of the workspace are answered once they are there, and again when something changes', async () => {
        await start({ locale, capabilities: pulling, files: { 'registry.res': texts.registry, 'closed.res': texts.user, 'broken.res': texts.broken } });
        const workspace = (previous: { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> => editor.request('workspace/diagnostic', { previousResultIds: previous });
        const known = new Map<string, string>();
        const ask = async (): Promise<string[]> => {
            const { items } = await workspace([...known].map(([uri, value]) => ({ uri, value })));
            for (const item of items) if (item.resultId) known.set(item.uri, item.resultId);
            return items.map(({ uri }) => uri);
        };
        while (!known.has(editor.uri('broken.res'))) await ask();
        const registry = await editor.open('registry.res', texts.registry);
        await pull(registry);
        const next = ask();
        await editor.change(registry, texts.renamed);
        expect(await next).toContain(editor.uri('closed.res'));
    });

    it('are asked for anew when a registry has changed them', async () => {
        await start({ locale, capabilities: pulling, files: { 'registry.res': texts.registry } });
        let refreshed = 0;
        editor.connection.onRequest('workspace/diagnostic/refresh', () => { refreshed++; return null; });
        const user = await editor.open('user.res', texts.user);
        const registry = await editor.open('registry.res', texts.registry);
        await pull(user);
        await pull(registry);
        await editor.change(registry, texts.renamed);
        await until(() => refreshed > 0);
        const report = await pull(user);
        expect(report.kind === 'full' && codes(report.items)).toContain('reference-resolves');
    });
});

describe('files that cannot be read', () => {
    it('of more than 10 MB are not read, and say so, closed and open', async () => {
        await start({ locale: 'en', files: { 'large.res': `resolution: T\n\npreamble: ${'a'.repeat(10 * 1024 * 1024)}\n` } });
        const [closed] = await editor.diagnostics(editor.uri('large.res'));
        expect(closed).toMatchObject({ code: 'file-readable', message: 'The file is larger than 10 MB: Rezo does not read it.' });
        const [open] = await editor.diagnostics(await editor.open('open.res', `преамбула: ${'я'.repeat(5.1 * 1024 * 1024)}\n`));
        expect(open?.message).toBe(closed?.message);
    });

    it('in another encoding are named where they are used, and break nothing', async () => {
        await start({ locale: 'ru', files: { 'a.res': 'подключить: old.res\n\nрезолюция: Т\n\nпреамбула: Обсудили.\n' } });
        writeFileSync(path.join(editor.folder, 'old.res'), Buffer.from([0xee, 0xf0, 0xe3, 0xe0, 0xed]));
        mkdirSync(path.join(editor.folder, 'folder.res'));
        const changes = [{ uri: editor.uri('old.res'), type: 1 }];
        await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        const isTold = async (): Promise<boolean> => (await editor.diagnostics(editor.uri('a.res'))).some(({ message }) => message.includes('не в UTF-8'));
        while (!await isTold()) await settled();
    });

    it('of another language with the same ending are passed over until they are opened', async () => {
        await start({ locale: 'en', files: { 'script.res': 'let add = (a, b) => a + b\n\n{ "a": [1, 2 }\n', 'z.res': dialects.en.broken } });
        await editor.diagnostics(editor.uri('z.res'));
        const all = sent();
        await settled();
        expect(all).toEqual([]);
    });
});

it('of a dictionary come a moment later in a large file, and stay while nothing is typed', async () => {
    await start({ locale: 'ru' });
    const words = 'Участники обсудили книги. '.repeat(5000);
    const uri = await editor.open('large.res', `резолюция: Т\n\nтекст: ${words}Участники конференциирассмотрены.\n`);
    expect(codes(await editor.diagnostics(uri))).not.toContain('spelling');
    const all = sent();
    await until(() => codes(all.findLast(params => params.uri === uri)?.diagnostics ?? []).includes('spelling'));
    await new Promise(resolve => setTimeout(resolve, 1500));
    expect(codes(all.findLast(params => params.uri === uri)?.diagnostics ?? [])).toContain('spelling');
});
