import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Hover, Position } from 'vscode-languageserver-protocol';
import { Editor, marked } from './harness.js';

const dialects = {
    ru: {
        whole: 'организация \\союз: Союз музеев\n  дат: Союзу музеев\n\nрезолюция: О музеях\n  статус: проект\n  дата: 12.03.2026\n\nпреамбула: Обсудили с \\союз, _что_ **делать**.[^ Сноска.]\n\nрекомендации: Предлагают:\n\nкому: \\союз.дат\n  1. Сделать опись;\n    срок: 2026\n  2. Издать ее.\n\nподписи:\n',
        start: 'резолюция: Т\n\nпреамбула: Привет, ', mention: '\\союз', unknown: '\\нет',
        declaration: 'организация \\союз: Союз музеев\n\n',
    },
    en: {
        whole: 'organization \\league: League of Museums\n  short: League\n\nresolution: On museums\n  status: draft\n  date: 12 March 2026\n\npreamble: Heard by \\league, _what_ to **do**.[^ A note.]\n\nrecommendations: Calls upon:\n\nto: \\league.short\n  1. to make an inventory;\n    deadline: 2026\n  2. to publish it.\n\nsignatures:\n',
        start: 'resolution: T\n\npreamble: Hello, ', mention: '\\league', unknown: '\\nobody',
        declaration: 'organization \\league: League of Museums\n\n',
    },
} as const;

/** Every request about a document that editors send by themselves. */
const requests: readonly (readonly [method: string, extra: object])[] = [
    ['textDocument/completion', {}], ['textDocument/hover', {}], ['textDocument/definition', {}], ['textDocument/typeDefinition', {}],
    ['textDocument/references', { context: { includeDeclaration: true } }], ['textDocument/documentHighlight', {}], ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', {}], ['textDocument/documentLink', {}], ['textDocument/codeLens', {}], ['textDocument/prepareRename', {}],
    ['textDocument/semanticTokens/full', {}], ['textDocument/semanticTokens/range', { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } }],
    ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }], ['textDocument/selectionRange', { positions: [{ line: 0, character: 0 }] }],
    ['textDocument/inlayHint', { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } }],
    ['textDocument/codeAction', { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } }],
    ['textDocument/rename', { newName: 'x' }],
];

let editor: Editor;
let hasEnded = false;
afterEach(async () => {
    if (!hasEnded) await editor.stop();
    hasEnded = false;
});

const codes = (found: readonly Diagnostic[]): (string | number | undefined)[] => found.map(({ code }) => code);
const ask = (uri: string, position: Position): Promise<unknown>[] => requests.map(([method, extra]) => editor.request(method, { textDocument: { uri }, position, ...extra }));
/** What a client may see as an answer: a refusal with a message for people is one, a failure is none. */
const failures = async (answers: Promise<unknown>[]): Promise<unknown[]> => (await Promise.allSettled(answers))
    .flatMap(answer => answer.status === 'rejected' && (answer.reason as { code?: number }).code !== -32803 ? [answer.reason as unknown] : []);

describe.each(['ru', 'en'] as const)('any text (%s)', locale => {
    const texts = dialects[locale];

    it('is answered about while it is half typed, whichever character is the last', async () => {
        editor = await Editor.start({ locale });
        const uri = await editor.open('a.res', '');
        for (let length = 1; length <= texts.whole.length; length += 3) {
            const text = texts.whole.slice(0, length);
            void editor.change(uri, text);
            const before = text.split('\n');
            expect(await failures(ask(uri, { line: before.length - 1, character: before.at(-1)?.length ?? 0 }))).toEqual([]);
        }
    });

    it('has its lines where the editor has them, with every kind of line end', async () => {
        editor = await Editor.start({ locale });
        for (const end of ['\n', '\r\n', '\r']) {
            const text = `${texts.start}${texts.unknown}.\n`.replaceAll('\n', end);
            const found = await editor.diagnostics(await editor.open(`${end.length}${end.charCodeAt(0)}.res`, text));
            const { range } = found.find(({ code }) => code === 'reference-resolves') ?? {};
            const column = texts.start.length - texts.start.lastIndexOf('\n') - 1;
            expect(range?.start).toEqual({ line: 2, character: column });
        }
    });

    it('has its columns in UTF-16 behind an emoji', async () => {
        editor = await Editor.start({ locale });
        const { text, position, range } = marked(`${texts.declaration}${texts.start}👩‍🔬🎉 ⟦${texts.unknown}⟧ ${texts.mention}.\n`);
        const uri = await editor.open('a.res', text);
        expect((await editor.diagnostics(uri)).find(({ code }) => code === 'reference-resolves')?.range).toEqual(range);
        const hover = await editor.request<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: position.line, character: range.end.character + 3 } });
        expect(hover.range?.start).toEqual({ line: position.line, character: range.end.character + 1 + '\\'.length });
    });

    it('is right after a burst of edits, with requests between them', async () => {
        editor = await Editor.start({ locale });
        const uri = await editor.open('a.res', `${texts.start}\n`);
        const line = texts.start.split('\n').length - 1;
        const answers: Promise<unknown>[] = [];
        for (let edit = 0; edit < 200; edit++) {
            const end = { line, character: (texts.start.split('\n').at(-1)?.length ?? 0) + edit };
            void editor.change(uri, edit === 0 ? '\\' : 'x', { start: end, end });
            if (edit % 20 === 0) answers.push(...ask(uri, end));
        }
        expect(await failures(answers)).toEqual([]);
        const last = `\\${'x'.repeat(199)}`;
        let found = await editor.diagnostics(uri);
        while (!found.some(({ message }) => message.includes(last.slice(0, 40)))) found = await new Promise(resolve => setTimeout(() => resolve(editor.diagnostics(uri)), 20));
        expect(found.find(({ code }) => code === 'reference-resolves')?.range.end.character).toBe((texts.start.split('\n').at(-1)?.length ?? 0) + 200);
    });
});

describe('a server', () => {
    it('answers nothing about documents that it does not know, and an error only to requests that nobody knows', async () => {
        editor = await Editor.start();
        for (const uri of ['file:///nowhere/a.res', 'untitled:Untitled-1', editor.uri('missing.res'), 'file:///etc/hosts']) {
            const answers = await Promise.all(ask(uri, { line: 0, character: 0 }));
            expect(answers).toEqual(requests.map(() => null));
            for (const method of ['rezo/preview', 'rezo/statistics']) expect(await editor.request(method, { uri })).toBeNull();
        }
        await expect(editor.request('rezo/unknown', {})).rejects.toMatchObject({ code: -32601 });
        await editor.connection.sendNotification('rezo/alsoUnknown', {});
        expect(await editor.request('workspace/symbol', { query: '' })).toEqual([]);
    });

    it('answers about a document that has just been opened, and none that is closed meanwhile', async () => {
        editor = await Editor.start({ files: Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`${number}.res`, dialects.ru.whole])) });
        const position = { line: 7, character: 24 };
        const early = editor.open('a.res', dialects.ru.whole).then(uri => editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position }));
        expect((await early)?.contents).toBeDefined();
        for (let round = 0; round < 10; round++) {
            const uri = await editor.open('b.res', dialects.ru.whole);
            const answers = ask(uri, position);
            await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
            expect(await failures(answers)).toEqual([]);
        }
        const uri = await editor.open('b.res', `${dialects.ru.start}${dialects.ru.unknown}.\n`);
        let found = await editor.diagnostics(uri);
        while (!codes(found).includes('reference-resolves')) found = await new Promise(resolve => setTimeout(() => resolve(editor.diagnostics(uri)), 20));
    });

    it('takes files of other languages that the editor opens by mistake', async () => {
        editor = await Editor.start();
        await editor.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: editor.uri('a.txt'), languageId: 'plaintext', version: 1, text: 'резолюция: Т\n' } });
        expect(await editor.request('textDocument/hover', { textDocument: { uri: editor.uri('a.txt') }, position: { line: 0, character: 1 } })).toBeNull();
        expect(codes(await editor.diagnostics(await editor.open('a.res', `${dialects.ru.start}${dialects.ru.unknown}.\n`)))).toContain('reference-resolves');
    });

    it('takes a megabyte of anything', async () => {
        editor = await Editor.start();
        let state = 1;
        const any = (): number => (state = (state * 48_271) % 2_147_483_647);
        const alphabet = ['\n', '\r\n', '\t', ' ', ':', '\\', '*', '_', '[^', ']', '{', '}', '-', '1.', '#', '\u0000', '\uD800', '👩‍🔬', 'резолюция:', 'кому:', 'use:', '«', 'а', 'z', '\u202E'];
        let text = '';
        while (text.length < 1_000_000) text += alphabet[any() % alphabet.length];
        const uri = await editor.open('a.res', text);
        expect((await editor.diagnostics(uri)).length).toBeLessThanOrEqual(1001);
        expect(await failures(ask(uri, { line: 5, character: 0 }))).toEqual([]);
        await editor.change(uri, dialects.en.whole);
        expect(codes(await editor.diagnostics(uri))).not.toContain('file-readable');
    });

    it('ends with 0 when the editor takes its leave', async () => {
        editor = await Editor.start({ files: { 'a.res': dialects.ru.whole } });
        const ended = once(editor.process, 'exit');
        await editor.request('shutdown', undefined);
        await editor.connection.sendNotification('exit');
        hasEnded = true;
        expect(await ended).toEqual([0, null]);
    });

    it('ends when the editor is gone', async () => {
        editor = await Editor.start({ files: { 'a.res': dialects.ru.whole } });
        const ended = once(editor.process, 'exit');
        editor.connection.dispose();
        editor.process.stdin.end();
        hasEnded = true;
        expect(await ended).toEqual([1, null]);
    });
});
