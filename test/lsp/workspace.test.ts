import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, SymbolInformation } from 'vscode-languageserver-protocol';
import { Editor, type StartOptions } from './harness.js';

const dialects = {
    ru: { registry: 'организация \\союз: Союз музеев\n', use: (file: string) => `подключить: ${file}\n\nрезолюция: Т\n\nпреамбула: Обсудили с \\союз.\n`, broken: 'организация: Союз музеев\n' },
    en: { registry: 'organization \\league: League of Museums\n', use: (file: string) => `use: ${file}\n\nresolution: T\n\npreamble: Heard by \\league.\n`, broken: 'organization: League of Museums\n' },
} as const;

let editor: Editor;
const others: string[] = [];
afterEach(async () => {
    await editor.stop();
    others.splice(0).forEach(folder => rmSync(folder, { recursive: true, force: true }));
});

const start = async (options: StartOptions = {}): Promise<void> => { editor = await Editor.start(options); };
const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20));
const codes = (found: readonly Diagnostic[]): (string | number | undefined)[] => found.map(({ code }) => code);

/** Another folder beside that of the workspace. */
function folder(files: Readonly<Record<string, string>>): string {
    const made = mkdtempSync(path.join(tmpdir(), 'rezo-other-'));
    others.push(made);
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
        writeFileSync(path.join(made, name), text);
    }
    return made;
}

const write = (name: string, text: string): void => writeFileSync(path.join(editor.folder, name), text);
const told = (changes: Readonly<Record<string, 1 | 2 | 3>>): Promise<void> => editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: Object.entries(changes).map(([name, type]) => ({ uri: editor.uri(name), type })),
});

/** Waits until a file has, or has no longer, a diagnostic; a file without any counts as clean once it was sent as such. */
async function has(uri: string, code: string, expected = true): Promise<void> {
    while (codes(await editor.diagnostics(uri)).includes(code) !== expected) await pause();
}

describe.each(['ru', 'en'] as const)('a registry on disk (%s)', locale => {
    const { registry, use, broken } = dialects[locale];

    it('that is created, broken, mended, deleted re-checks its users, open and closed', async () => {
        await start({ locale, files: { 'closed.res': use('registry.res') } });
        const open = await editor.open('open.res', use('registry.res'));
        const users = [open, editor.uri('closed.res')];
        for (const uri of users) await has(uri, 'use-resolves');
        write('registry.res', registry);
        await told({ 'registry.res': 1 });
        for (const uri of users) await has(uri, 'use-resolves', false);
        write('registry.res', broken);
        await told({ 'registry.res': 2 });
        for (const uri of users) await has(uri, 'reference-resolves');
        write('registry.res', registry);
        await told({ 'registry.res': 2 });
        for (const uri of users) await has(uri, 'reference-resolves', false);
        rmSync(path.join(editor.folder, 'registry.res'));
        await told({ 'registry.res': 3 });
        for (const uri of users) await has(uri, 'use-resolves');
    });

    it('that is renamed is found under its new name', async () => {
        await start({ locale, files: { 'registry.res': registry, 'old.res': use('registry.res'), 'new.res': use('names.res') } });
        await has(editor.uri('new.res'), 'use-resolves');
        renameSync(path.join(editor.folder, 'registry.res'), path.join(editor.folder, 'names.res'));
        await told({ 'registry.res': 3, 'names.res': 1 });
        await has(editor.uri('old.res'), 'use-resolves');
        await has(editor.uri('new.res'), 'use-resolves', false);
    });

    it('in a folder that is deleted is gone with it', async () => {
        await start({ locale, files: { 'names/registry.res': registry, 'a.res': use('names/registry.res') } });
        const uri = await editor.open('a.res', use('names/registry.res'));
        await has(uri, 'use-resolves', false);
        rmSync(path.join(editor.folder, 'names'), { recursive: true });
        await told({ names: 3 });
        await has(uri, 'use-resolves');
    });

    it('that another one imports is followed through both, also in a circle', async () => {
        await start({ locale, files: { 'registry.res': `${use('a.res').split('\n')[0]}\n\n${registry}`, 'middle.res': `${use('registry.res').split('\n')[0]}\n` } });
        const uri = await editor.open('a.res', use('middle.res'));
        await has(uri, 'use-acyclic');
        await has(uri, 'reference-resolves', false);
        await editor.change(await editor.open('registry.res', registry), broken);
        await has(uri, 'use-acyclic', false);
        await has(uri, 'reference-resolves');
    });

    it('counts as the editor shows it, and as it is on disk once it is closed without being saved', async () => {
        await start({ locale, files: { 'registry.res': registry } });
        const user = await editor.open('a.res', use('registry.res'));
        await has(user, 'reference-resolves', false);
        const uri = await editor.open('registry.res', broken);
        await has(user, 'reference-resolves');
        await told({ 'registry.res': 3 });
        await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        await has(user, 'reference-resolves', false);
    });
});

describe('the bounds of the workspace', () => {
    const { registry, use } = dialects.en;

    it('are not left by an import, nor by a link', async () => {
        const outside = folder({ 'registry.res': registry });
        await start({ locale: 'en' });
        symlinkSync(path.join(outside, 'registry.res'), path.join(editor.folder, 'link.res'));
        for (const name of [path.relative(editor.folder, path.join(outside, 'registry.res')), 'link.res']) {
            const found = await editor.diagnostics(await editor.open(`${name.length}.res`, use(name)));
            expect(found.find(({ code }) => code === 'use-resolves')?.message).toContain('outside the working folder');
        }
    });

    it('hold all folders, those too that come later, until they go', async () => {
        const other = folder({ 'registry.res': registry, 'node_modules/x/y.res': registry, '.hidden/z.res': registry });
        await start({ locale: 'en' });
        const added = { uri: pathToFileURL(other).toString(), name: 'other' };
        const uri = await editor.open('a.res', use(path.relative(editor.folder, path.join(other, 'registry.res'))));
        await has(uri, 'use-resolves');
        await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [added], removed: [] } });
        await has(uri, 'use-resolves', false);
        const symbols = await editor.request<SymbolInformation[]>('workspace/symbol', { query: 'League' });
        expect(symbols.map(({ location }) => location.uri)).toEqual([pathToFileURL(path.join(other, 'registry.res')).toString()]);
        await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [added] } });
        await has(uri, 'use-resolves');
        expect(await editor.request('workspace/symbol', { query: 'League' })).toEqual([]);
    });

    it('of a file outside of all folders are those of its repository, or its own folder', async () => {
        const repository = folder({ '.git/HEAD': '', 'registry.res': registry, 'deep/a.res': use('../registry.res') });
        const plain = folder({ 'registry.res': registry, 'deep/a.res': use('../registry.res'), 'deep/registry.res': registry });
        await start({ locale: 'en' });
        const inRepository = await editor.open(path.relative(editor.folder, path.join(repository, 'deep/a.res')), use('../registry.res'));
        await has(inRepository, 'use-resolves', false);
        const above = await editor.open(path.relative(editor.folder, path.join(plain, 'deep/a.res')), use('../registry.res'));
        await has(above, 'use-resolves');
        const beside = await editor.open(path.relative(editor.folder, path.join(plain, 'deep/b.res')), use('registry.res'));
        await has(beside, 'use-resolves', false);
    });

    it('of what is looked through leave out installed packages and hidden folders', async () => {
        await start({ locale: 'en', files: { 'node_modules/x/a.res': use('nothing.res'), '.cache/b.res': use('nothing.res'), 'out/c.res': use('nothing.res') } });
        await has(editor.uri('out/c.res'), 'use-resolves');
        await told({ 'node_modules/x/a.res': 2, '.cache/b.res': 2 });
        const symbols = await editor.request<SymbolInformation[]>('workspace/symbol', { query: '' });
        expect(new Set(symbols.map(({ location }) => location.uri))).toEqual(new Set([editor.uri('out/c.res')]));
    });
});

describe('the watcher', () => {
    it('is registered where the editor can', async () => {
        await start({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
        // The harness answers the registration; that the server has asked for it shows in what it sends next.
        const asked = new Promise<unknown>(resolve => editor.connection.onRequest('client/registerCapability', params => { resolve(params); return null; }));
        expect(JSON.stringify(await asked)).toContain('**/*.res');
    });
});

describe('a large workspace', () => {
    it('does not keep the open file waiting, and is all there for whoever needs it', async () => {
        const files = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`${number}.res`, dialects.ru.use('registry.res')]));
        await start({ locale: 'ru', files: { ...files, 'registry.res': dialects.ru.registry } });
        const uri = await editor.open('registry.res', dialects.ru.registry);
        const references = await editor.request<unknown[]>('textDocument/references', { textDocument: { uri }, position: { line: 0, character: 15 }, context: { includeDeclaration: false } });
        expect(references).toHaveLength(300);
    });
});
