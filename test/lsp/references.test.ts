import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { openedAt, placesOf, registryEn, registryRu } from './places.js';

const files = {
    'реестр.res': registryRu,
    'первая.res': 'подключить: реестр.res\n\nрезолюция: Первая\n  орган: \\соиро\n\nтекст: 😀 силами \\соиро.род и (\\соиро.род)\n',
    'вторая.res': 'подключить: реестр.res\r\n\r\nрезолюция: Вторая\r\n\r\nрекомендации:\r\n\r\nкому: \\соиро(Институту)\r\n  - сделать\r\n',
    'registry.res': registryEn,
    'first.res': 'use: registry.res\n\nresolution: First\n  body: \\board\n\ntext: \\board.gen seat, \\board.short\n',
    'second.res': 'use: registry.res\n\nresolution: Second\n\nrecommendations:\n\nto: \\board\n  - act\n',
};

describe('references', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start({ files }); });
    afterAll(() => editor.stop());

    async function references(name: string, text: string, includeDeclaration = true): Promise<string[]> {
        const opened = await openedAt(editor, name, text);
        const found = await editor.request<Location[]>('textDocument/references', { ...opened.at, context: { includeDeclaration } });
        return placesOf(found, { ...files, [name]: opened.text });
    }

    it('of a declaration are its mentions in every file', async () => {
        expect(await references('реестр.res', registryRu.replace('соиро', 'со⟦иро'))).toEqual([
            'вторая.res:7 соиро', 'первая.res:4 соиро', 'первая.res:6 соиро', 'первая.res:6 соиро', 'реестр.res:1 соиро',
        ]);
    });

    it('are the same from a mention, with or without the declaration', async () => {
        const text = files['first.res'].replace('body: \\bo', 'body: \\bo⟦');
        expect(await references('first.res', text)).toEqual(['first.res:4 board', 'first.res:6 board', 'first.res:6 board', 'registry.res:1 board', 'second.res:7 board']);
        expect(await references('first.res', text, false)).not.toContain('registry.res:1 board');
    });

    it('of a form are its uses, from the line of the declaration and from a use', async () => {
        const expected = ['первая.res:6 род', 'первая.res:6 род', 'реестр.res:3 род'];
        expect(await references('реестр.res', registryRu.replace('род:', 'р⟦од:'))).toEqual(expected);
        expect(await references('первая.res', files['первая.res'].replace('соиро.род и', 'соиро.р⟦од и'))).toEqual(expected);
        expect(await references('first.res', files['first.res'].replace('.gen', '.g⟦en'))).toEqual(['first.res:6 gen', 'registry.res:3 gen']);
    });

    it.each([
        ['a label', 'l1.res', 'решения:\n  1. Сделать.\n    метка: от⟦чёт\n  2. Повторить \\отчёт и \\отчёт.\n', ['l1.res:3 отчёт', 'l1.res:4 отчёт', 'l1.res:4 отчёт']],
        ['a label written as a mention', 'l2.res', 'decisions:\n  1. Do.\n    label: \\rep⟦ort\n  2. See \\report.\n', ['l2.res:3 report', 'l2.res:4 report']],
        ['a section by its keyword', 's1.res', 'резолюция: Т\n\nмеропри⟦ятие: Съезд\n  даты: 13.03.2025\n\nтекст: \\мероприятие.даты, \\мероприятие\n', ['s1.res:3 мероприятие', 's1.res:6 мероприятие', 's1.res:6 мероприятие']],
        ['a value of a section', 's2.res', 'resolution: T\n\nparticipants:\n  co⟦unt: 80\n\ntext: \\participants.count of \\participants\n', ['s2.res:4 count', 's2.res:6 count']],
    ])('of %s', async (_what, name, text, expected) => {
        expect(await references(name, text)).toEqual(expected);
    });

    it('of nothing are none', async () => {
        expect(await references('n1.res', 'текст: просто \\⟦\n')).toEqual([]);
        expect(await references('n2.res', 'to⟦: Teachers\n')).toEqual([]);
    });
});
