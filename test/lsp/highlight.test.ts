import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { cut, openedAt } from './places.js';

const kinds = { [DocumentHighlightKind.Text]: 'text', [DocumentHighlightKind.Read]: 'read', [DocumentHighlightKind.Write]: 'write' };

describe('document highlight', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start(); });
    afterAll(() => editor.stop());

    async function highlights(name: string, text: string): Promise<string[] | null> {
        const opened = await openedAt(editor, name, text);
        const found = await editor.request<DocumentHighlight[] | null>('textDocument/documentHighlight', opened.at);
        return found && found.map(({ kind, range }) => `${kinds[kind ?? 1]} ${range.start.line}:${range.start.character} ${cut(opened.text, range)}`);
    }

    it.each([
        ['a name', 'h1.res', 'организация \\со⟦иро: Институт\n\nтекст: 😀 \\соиро и \\соиро.род\n', ['write 0:13 соиро', 'read 2:11 соиро', 'read 2:20 соиро']],
        ['a name', 'h2.res', 'organization \\board: Board\r\n\r\ntext: \\bo⟦ard and \\board\r\n', ['write 0:14 board', 'read 2:7 board', 'read 2:18 board']],
        ['a form', 'h3.res', 'организация \\соиро: Институт\n  р⟦од: Института\n\nтекст: \\соиро и \\соиро.род\n', ['write 1:2 род', 'read 3:23 род']],
        ['a section', 'h4.res', 'resolution: T\n\neve⟦nt: Congress\n  kind: congress\n\ntext: \\event.kind\n', ['write 2:0 event', 'read 5:7 event']],
        ['a label', 'h5.res', 'решения:\n  1. Да.\n    метка: отчёт\n  2. См. \\отчё⟦т.\n', ['write 2:11 отчёт', 'read 3:10 отчёт']],
        ['an id that names nothing yet', 'h6.res', 'text: \\boa⟦rd and \\board, \\other\n', ['text 0:7 board', 'text 0:18 board']],
    ])('of %s (%s)', async (_what, name, text, expected) => {
        expect(await highlights(name, text)).toEqual(expected);
    });

    it('of prose, of a lone backslash and of an empty file is none', async () => {
        expect(await highlights('n1.res', 'текст: про⟦сто\n')).toBeNull();
        expect(await highlights('n2.res', 'text: \\⟦')).toBeNull();
        expect(await highlights('n3.res', '⟦')).toBeNull();
    });
});
