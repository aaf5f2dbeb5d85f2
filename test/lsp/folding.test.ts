import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { opened } from './places.js';

describe('folding', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start(); });
    afterAll(() => editor.stop());

    /** First and last line of each range, counted from 1. */
    async function ranges(name: string, text: string): Promise<string[]> {
        const found = await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: await opened(editor, name, text) } });
        return found.map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`);
    }

    const ru = `// Первый
// и второй комментарий
подключить: a.res
подключить: b.res

организация \\соиро: Институт
  кратко: СОИРО

резолюция: Т
  статус: проект

преамбула: Слова

Абзац 😀
в две строки.

  - пункт
  - пункт

рекомендации: Предлагают

направление: Фонды

кому: Школам
  1. купить:
    а) книги;
    б) полки.
  2. сделать
`;

    it('takes sections, addressees, areas, lists, items, declarations, imports and comments, in Russian', async () => {
        expect(await ranges('a.res', ru)).toEqual([
            '1-2 comment', '3-4 imports', '6-7', '9-28', '12-18', '14-15', '17-18', '20-28', '22-28', '24-28', '25-27',
        ]);
    });

    it('and the same in English, with Windows line ends', async () => {
        const en = 'use: a.res\n\nresolution: T\n  status: draft\n\ndecisions: The Board\n  1. acts:\n    deadline: 2026\n    a) now;\n  2. rests\n\n\nclosing: One line\n';
        expect(await ranges('b.res', en.replaceAll('\n', '\r\n'))).toEqual(['3-13', '6-10', '7-9']);
    });

    it('has nothing for single lines and empty files', async () => {
        expect(await ranges('c.res', '')).toEqual([]);
        expect(await ranges('d.res', 'текст: одна строка\n\n\n')).toEqual([]);
        expect(await ranges('e.res', '// one\n\n// other\ntext: x')).toEqual([]);
    });
});
