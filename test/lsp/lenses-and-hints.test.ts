import type { ResolutionDocument } from '@rezo/document';
import type { AddresseeEntry, ExportResult } from '@rezo/server/protocol';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './harness.js';

const text = `организация \\бюро: Бюро погоды
  дат: Бюро погоды

резолюция: Т
  дата: 14.03.2025

рекомендации: Просят:
  нумерация: адресаты

кому: \\бюро
  - мерить дождь;
  - мерить ветер, см. \\ветер.
    метка: ветер
`;

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe.each([['ru', 'Просмотр', '2 рекомендации', '1 упоминание', 'пт'], ['en', 'Preview', '2 recommendations', '1 mention', 'Fri']])('in %s', (locale, preview, recommendations, mentions, friday) => {
    let editor: Editor;
    let uri: string;
    beforeAll(async () => {
        editor = await Editor.start({ locale });
        uri = await editor.open('a.res', text);
        await editor.diagnostics(uri);
    });
    afterAll(() => editor.stop());

    it('shows the row of actions, the number of recommendations and of mentions', async () => {
        const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
        const titles = lenses.map(lens => `${lens.range.start.line} ${lens.command?.title}`);
        expect(titles).toEqual([`0 ${preview}`, '0 HTML', '0 JSON', expect.stringMatching(/^0 (?:Проверить|Check)$/), `9 ${recommendations}`, `0 ${mentions}`]);
        expect(lenses[0]?.command).toMatchObject({ command: 'rezo.openPreviewToSide', arguments: [uri] });
    });

    it('hints at computed numbers, printed mentions and weekdays', async () => {
        const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole });
        const shown = hints.map(hint => `${hint.position.line}:${hint.position.character} ${String(hint.label)}`);
        expect(shown).toEqual(['10:4 1.1', '11:4 1.2', '9:11 Бюро погоды', `11:28 п. 1.2`, `4:18 ${friday}`]);
    });
});

describe('each kind of hint', () => {
    it.each([
        [{ numbers: false }, ['9:11 Бюро погоды', '11:28 п. 1.2', '4:18 пт']],
        [{ mentions: false }, ['10:4 1.1', '11:4 1.2', '4:18 пт']],
        [{ weekday: false }, ['10:4 1.1', '11:4 1.2', '9:11 Бюро погоды', '11:28 п. 1.2']],
        [{ numbers: false, mentions: false, weekday: false }, []],
    ])('can be switched off: %j', async (inlayHints, expected) => {
        const editor = await Editor.start({ locale: 'ru', settings: { rezo: { inlayHints } } });
        try {
            const uri = await editor.open('a.res', text);
            await editor.diagnostics(uri);
            const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole });
            expect(hints.map(hint => `${hint.position.line}:${hint.position.character} ${String(hint.label)}`)).toEqual(expected);
        } finally {
            await editor.stop();
        }
    });

    it('goes at once when it is switched off: the editor is told to ask again', async () => {
        const editor = await Editor.start({ locale: 'ru' });
        try {
            const uri = await editor.open('a.res', text);
            await editor.diagnostics(uri);
            const asked = new Promise(resolve => editor.connection.onRequest('workspace/inlayHint/refresh', () => { resolve(true); return null; }));
            await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { rezo: { inlayHints: { numbers: false, weekday: false } } } });
            expect(await asked).toBe(true);
            const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole });
            expect(hints.map(({ label }) => label)).toEqual(['Бюро погоды', 'п. 1.2']);
        } finally {
            await editor.stop();
        }
    });
});

describe('a recommendation is the same thing for lenses, status bar, tree and published data', () => {
    it.each([
        ['«кому» outside a section', 'резолюция: Т\n\nкому: Школам\n  - читать;\n  - писать.\n', ['0 рекомендаций'], 0],
        ['«кому» in a section of another kind', 'резолюция: Т\n\nцели: Цели:\n\nкому: Школам\n  - читать.\n', ['0 рекомендаций'], 0],
        ['“to” outside a section', 'resolution: T\n\nto: Schools\n  - read;\n  - write.\n', ['0 рекомендаций'], 0],
        ['items, nested items, paragraphs', 'резолюция: Т\n\nрекомендации: Просят:\n\nкому: Школам\n  - читать:\n    - вслух;\n    - про себя;\n  - писать.\n\nнаправление: Кино\n\nкому: Кинотеатрам\nпоказывать фильмы.\n\nИ обсуждать их.\n', ['3 рекомендации', '2 рекомендации'], 5],
    ])('%s', async (_, source, lenses, count) => {
        const editor = await Editor.start({ locale: 'ru' });
        try {
            const uri = await editor.open('a.res', source);
            await editor.diagnostics(uri);
            const shown = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
            expect(shown.map(lens => lens.command?.title ?? '').filter(title => title.includes('рекомендац'))).toEqual(lenses);
            expect(await editor.request('rezo/statistics', { uri })).toMatchObject({ recommendations: count });
            const addressees = await editor.request<AddresseeEntry[]>('rezo/addressees', {});
            expect(addressees.reduce((sum, entry) => sum + entry.recommendations.length, 0)).toBe(count);
            const { files } = await editor.request<ExportResult>('rezo/export', { uri, format: 'json' });
            expect(files.map(({ text: json }) => (JSON.parse(json) as ResolutionDocument).recommendations.length)).toEqual([count]);
        } finally {
            await editor.stop();
        }
    });
});
