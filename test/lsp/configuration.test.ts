import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
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
