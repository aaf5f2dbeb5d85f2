import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';

const careless = 'резолюция: о школах\n\nрешения: Собрание решило\n  - утвердить отчет;\n  - принять план\n';
const config = (settings: object): string => JSON.stringify(settings, null, 2);
const codes = (found: readonly Diagnostic[]): unknown[] => found.map(({ code, severity }) => `${String(code)} ${severity}`);

let editor: Editor;
afterEach(() => editor.stop());

async function write(name: string, text: string | undefined): Promise<void> {
    const file = path.join(editor.folder, name);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type: text === undefined ? 3 : 2 }] });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!await isSo()) await new Promise(resolve => setTimeout(resolve, 20));
}

describe('rezo.config.json in the editor', () => {
    it('holds from the start, the nearest one upwards, with overrides', async () => {
        editor = await Editor.start({ files: {
            'rezo.config.json': config({ rules: { 'lead-ending': 'error' }, overrides: [{ files: ['архив/**'], rules: { 'item-ending': 'off' } }] }),
            'inner/package.json': config({ rezo: { rules: { 'item-ending': 'hint' } } }),
            'a.res': careless, 'архив/b.res': careless, 'inner/deep/c.res': careless,
        } });
        expect(codes(await editor.diagnostics(editor.uri('a.res')))).toEqual(['lead-ending 1', 'item-ending 2']);
        expect(codes(await editor.diagnostics(editor.uri('архив/b.res')))).toEqual(['lead-ending 1']);
        expect(codes(await editor.diagnostics(editor.uri('inner/deep/c.res')))).toEqual(['lead-ending 2', 'item-ending 4']);
    });

    it('is followed when it changes, in open files and in closed ones', async () => {
        editor = await Editor.start({ files: { 'closed.res': careless } });
        const open = await editor.open('open.res', careless);
        for (const uri of [open, editor.uri('closed.res')]) expect(codes(await editor.diagnostics(uri))).toHaveLength(2);
        await write('rezo.config.json', config({ rules: { 'lead-ending': 'off', 'item-ending': 'off' } }));
        for (const uri of [open, editor.uri('closed.res')]) await until(async () => (await editor.diagnostics(uri)).length === 0);
        await write('rezo.config.json', undefined);
        for (const uri of [open, editor.uri('closed.res')]) await until(async () => (await editor.diagnostics(uri)).length === 2);
    });

    it('passes over the rules of plugins, and nothing else that is written like one', async () => {
        editor = await Editor.start({ files: { 'rezo.config.json': config({ preset: 'house/strict', rules: { 'house/own': { most: 3 } } }), 'a.res': careless } });
        await editor.diagnostics(editor.uri('a.res'));
        const found = await editor.diagnostics(editor.uri('rezo.config.json'));
        expect(found.map(({ message, range }) => [range.start.line, message])).toEqual([[1, 'Здесь может стоять «minimal», «recommended», «strict».']]);
    });

    it('tells what is wrong in it, on its own lines and in the language of the editor, and no longer when it is mended', async () => {
        editor = await Editor.start({ locale: 'ru', files: { 'rezo.config.json': '{\n  "rules": {\n    "item-endng": "off",\n    "house/own": "off"\n  }\n}\n', 'a.res': careless } });
        const uri = editor.uri('rezo.config.json');
        expect((await editor.diagnostics(uri)).map(({ message, range }) => [range.start, message])).toEqual([[{ line: 2, character: 4 }, 'Правила «item-endng» нет. Возможно, имелось в виду «item-ending»?']]);
        expect(codes(await editor.diagnostics(editor.uri('a.res')))).toHaveLength(2);
        await write('rezo.config.json', config({ rules: { 'item-ending': 'off' } }));
        await until(async () => (await editor.diagnostics(uri)).length === 0 && (await editor.diagnostics(editor.uri('a.res'))).length === 1);
    });
});

describe('a baseline in the editor', () => {
    const doubled = 'резолюция: о школах\n\nрешения: Собрание решило:\n  - утвердить отчет отчет;\n  - принять план план.\n';
    const known = (...words: readonly string[]): string => JSON.stringify({ version: 1, files: { 'a.res': words.map(each => ({ rule: 'doubled-words', words: each })) } });
    const named = config({ baseline: 'архив/known.json' });

    it('makes hints of what is known: the fix is at hand, and “fix all” leaves it alone', async () => {
        editor = await Editor.start({ files: { 'rezo.config.json': named, 'архив/known.json': known('отчет'), 'архив/b.res': doubled } });
        const uri = await editor.open('архив/a.res', doubled);
        const found = await editor.diagnostics(uri);
        expect(codes(found)).toEqual(['doubled-words 4', 'doubled-words 2']);
        expect(codes(await editor.diagnostics(editor.uri('архив/b.res')))).toEqual(['doubled-words 2', 'doubled-words 2']);
        const actions = async (only: string): Promise<CodeAction[]> => await editor.request('textDocument/codeAction', {
            textDocument: { uri }, range: found[0]?.range, context: { diagnostics: found.slice(0, 1), only: [only] },
        });
        expect((await actions('quickfix')).flatMap(({ edit }) => edit?.changes?.[uri]?.length ?? 0)).toContain(1);
        const lines = (await actions('source.fixAll')).flatMap(({ edit }) => edit?.changes?.[uri] ?? []).map(({ range }) => range.start.line);
        expect(lines).toEqual([4]);
    });

    it('is read again when it changes, and a second finding equal to a known one is none of it', async () => {
        editor = await Editor.start({ files: { 'rezo.config.json': named, 'архив/known.json': known('отчет'), 'архив/a.res': doubled.replaceAll('план', 'отчет') } });
        const uri = editor.uri('архив/a.res');
        expect(codes(await editor.diagnostics(uri))).toEqual(['doubled-words 4', 'doubled-words 2']);
        await write('архив/known.json', known());
        await until(async () => (await editor.diagnostics(uri)).every(({ severity }) => severity === 2));
        await write('архив/known.json', JSON.stringify({ version: 1, files: { 'a.res': [{ rule: 'doubled-words', words: 'отчет', count: 2 }] } }));
        await until(async () => (await editor.diagnostics(uri)).every(({ severity }) => severity === 4));
    });

    it.each([
        [undefined, 'Такого файла известных замечаний нет: его записывает rezo check --write-baseline.'],
        ['<<<<<<< ours\n', 'Это не файл известных замечаний Rezo: восстановите его или удалите и выполните rezo check --write-baseline.'],
        ['{ "version": 2 }', 'Этот файл известных замечаний записан более новой версией Rezo: обновите Rezo.'],
    ])('that is missing or broken is told of where it is named: %j', async (text, message) => {
        editor = await Editor.start({ locale: 'ru', files: { 'rezo.config.json': named, 'архив/a.res': doubled, ...(text !== undefined && { 'архив/known.json': text }) } });
        expect(codes(await editor.diagnostics(editor.uri('архив/a.res')))).toEqual(['doubled-words 2', 'doubled-words 2']);
        const uri = editor.uri('rezo.config.json');
        expect((await editor.diagnostics(uri)).map(({ range, ...found }) => [range.start, found.message])).toEqual([[{ line: 1, character: 14 }, message]]);
        await write('архив/known.json', known('отчет', 'план'));
        await until(async () => (await editor.diagnostics(uri)).length === 0 && (await editor.diagnostics(editor.uri('архив/a.res'))).every(({ severity }) => severity === 4));
    });

    it('outside of the open folder is not read', async () => {
        editor = await Editor.start({ locale: 'ru', files: { 'rezo.config.json': config({ baseline: '../known.json' }), 'a.res': doubled } });
        expect(codes(await editor.diagnostics(editor.uri('a.res')))).toEqual(['doubled-words 2', 'doubled-words 2']);
        expect((await editor.diagnostics(editor.uri('rezo.config.json'))).map(({ message }) => message)).toEqual(['Файл известных замечаний лежит вне открытой папки: редактор его не читает.']);
    });
});
