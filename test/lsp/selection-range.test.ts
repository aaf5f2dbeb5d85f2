import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { cut, openedAt } from './places.js';

describe('selection range', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start(); });
    afterAll(() => editor.stop());

    async function steps(name: string, text: string): Promise<string[]> {
        const opened = await openedAt(editor, name, text);
        const [found] = await editor.request<SelectionRange[]>('textDocument/selectionRange', { textDocument: opened.at.textDocument, positions: [opened.at.position] });
        const chain: string[] = [];
        for (let step = found; step; step = step.parent as SelectionRange) chain.push(cut(opened.text, step.range));
        return chain;
    }

    it('grows from a word to the file, in Russian', async () => {
        const item = '1. Купить новые книги. Открыть за⟦лы в г. Тверь.';
        const text = `резолюция: Т\n\nрекомендации: Предлагают\n\nнаправление: Фонды\n\nкому: Школам\n  ${item}\n    срок: 2026 год\n  2. Сделать.\n\nкому: Прочим\n  - всё\n`;
        const plain = text.replace('⟦', '');
        const line = item.replace('⟦', '');
        expect(await steps('a.res', text)).toEqual([
            'залы',
            'Открыть залы в г. Тверь.',
            'Купить новые книги. Открыть залы в г. Тверь.',
            line,
            `${line}\n    срок: 2026 год`,
            `${line}\n    срок: 2026 год\n  2. Сделать.`,
            `кому: Школам\n  ${line}\n    срок: 2026 год\n  2. Сделать.`,
            plain.slice(plain.indexOf('направление'), -1),
            plain.slice(plain.indexOf('рекомендации'), -1),
            plain.slice(0, -1),
            plain,
        ]);
    });

    it('grows from a nested item to the items above it, in English', async () => {
        const text = 'decisions: The Board\r\n  1. acts:\r\n    a) now 😀 at on⟦ce;\r\n    b) later;\r\n  2. rests\r\n';
        const plain = text.replace('⟦', '');
        expect(await steps('b.res', text)).toEqual([
            'once', 'now 😀 at once;', 'a) now 😀 at once;', 'a) now 😀 at once;\r\n    b) later;',
            '1. acts:\r\n    a) now 😀 at once;\r\n    b) later;', '1. acts:\r\n    a) now 😀 at once;\r\n    b) later;\r\n  2. rests',
            plain.slice(0, -2), plain,
        ]);
    });

    it('knows mentions, marks, values and hyphens', async () => {
        expect((await steps('c.res', 'текст: **силами \\соиро.ро⟦д** вместе\n')).slice(0, 5)).toEqual(['род', '\\соиро.род', '**силами \\соиро.род**', '**силами \\соиро.род** вместе', 'текст: **силами \\соиро.род** вместе']);
        expect((await steps('d.res', 'resolution: T\n  place: Newbridge-on-S⟦ea town\n')).slice(0, 3)).toEqual(['Newbridge-on-Sea', 'Newbridge-on-Sea town', 'place: Newbridge-on-Sea town']);
    });

    it('takes a paragraph of several lines as one', async () => {
        expect(await steps('e.res', 'text: Lead.\n\nFirst line\ngoes o⟦n. Second one.\n')).toEqual([
            'on', 'First line\ngoes on.', 'First line\ngoes on. Second one.', 'text: Lead.\n\nFirst line\ngoes on. Second one.', 'text: Lead.\n\nFirst line\ngoes on. Second one.\n',
        ]);
    });

    it('has the file for blank lines, ends and empty files', async () => {
        expect((await steps('f.res', 'text: a\n⟦\n')).at(-1)).toBe('text: a\n\n');
        expect(await steps('g.res', '⟦')).toEqual(['']);
        expect((await steps('h.res', 'текст: \\⟦')).at(-1)).toBe('текст: \\');
    });

    it('answers every position that is asked', async () => {
        const { at } = await openedAt(editor, 'i.res', 'text⟦: a\n');
        const positions = [at.position, { line: 0, character: 0 }, { line: 99, character: 0 }];
        expect(await editor.request<SelectionRange[]>('textDocument/selectionRange', { textDocument: at.textDocument, positions })).toHaveLength(3);
        expect(editor.initialized.capabilities.selectionRangeProvider).toBe(true);
    });
});
