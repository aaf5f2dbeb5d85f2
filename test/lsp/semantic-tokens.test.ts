import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { opened } from './places.js';

describe('semantic tokens', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start(); });
    afterAll(() => editor.stop());

    const legend = (): SemanticTokensOptions['legend'] => (editor.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions).legend;

    /** `type+modifier text` of each token. */
    function decoded(text: string, data: readonly number[]): string[] {
        const lines = text.split(/\r\n|\r|\n/u);
        let line = 0;
        let character = 0;
        return Array.from({ length: data.length / 5 }, (_, index) => {
            const [lines_, characters, length, type, bits] = data.slice(index * 5, index * 5 + 5) as [number, number, number, number, number];
            character = lines_ === 0 ? character + characters : characters;
            line += lines_;
            const modifiers = legend().tokenModifiers.filter((_, bit) => bits & (1 << bit));
            return `${[legend().tokenTypes[type], ...modifiers].join('+')} ${(lines[line] ?? '').slice(character, character + length)}`;
        });
    }

    async function tokens(name: string, text: string): Promise<string[]> {
        const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: await opened(editor, name, text) } });
        return decoded(text, data);
    }

    it('name what stands in a Russian text', async () => {
        expect(await tokens('a.res', `// заметка
подключить: a.res

организация \\соиро: Институт
  род: Института
  сайт: https://a.example

резолюция \\акт: Т
  статус: принята
  дата: 14.03.2025

решения: Съезд **_очень_ решил** силами \\соиро.род и \\соиро(их), \\сноска(См. \\акт.)
  1. Сделать 😀 _так_;
    срок: постоянно
    метка: дело
`)).toEqual([
            'comment // заметка', 'keyword подключить', 'string a.res',
            'keyword организация', 'variable+declaration \\соиро', 'property род', 'string Института', 'property сайт', 'string https://a.example',
            'keyword резолюция', 'variable+declaration \\акт', 'property статус', 'enumMember принята', 'property дата', 'number 14.03.2025',
            'keyword решения', 'operator **', 'operator _', 'emphasis+strong очень', 'operator _', 'strong  решил', 'operator **',
            'variable+mention \\соиро', 'property+mention род', 'variable+mention \\соиро', 'operator (', 'mention их', 'operator )',
            'keyword+note \\сноска', 'operator (', 'note См. ', 'variable+mention+note \\акт', 'note .', 'operator )',
            'operator 1.', 'operator _', 'emphasis так', 'operator _', 'property срок', 'enumMember постоянно', 'property метка', 'variable дело',
        ]);
    });

    it('name what stands in an English text with Windows line ends, never over the end of a line', async () => {
        expect(await tokens('b.res', 'recommendations: We **ask\r\nstrongly** that\r\n  numbering: items\r\n\r\nto: \\board\r\n  a) act;\r\n    deadline: 2026-03-01\r\n  status: wrong one\r\n')).toEqual([
            'keyword recommendations', 'operator **', 'strong ask', 'strong strongly', 'operator **', 'property numbering', 'enumMember items',
            'keyword to', 'variable+mention \\board', 'operator a)', 'property deadline', 'number 2026-03-01', 'property status', 'string wrong one',
        ]);
    });

    it('leave half-typed marks as prose', async () => {
        expect(await tokens('c.res', 'текст: **начало \\ и \\(\n')).toEqual(['keyword текст']);
        expect(await tokens('d.res', '')).toEqual([]);
    });

    it('come for a range of lines', async () => {
        const text = 'resolution: T\n  status: draft\n\ntext: \\a\n\ntext: \\b\n';
        const uri = await opened(editor, 'e.res', text);
        const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range: { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } } });
        expect(decoded(text, data)).toEqual(['keyword text', 'variable+mention \\a']);
    });

    it('come as what has changed', async () => {
        const before = `text: \\first\n${'text: \\other\n'.repeat(50)}`;
        const uri = await opened(editor, 'f.res', before);
        const full = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
        await editor.change(uri, '// new\n', { start: { line: 25, character: 0 }, end: { line: 25, character: 0 } });
        await editor.diagnostics(uri);
        const delta = await editor.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId: full.resultId });
        expect(delta.edits).toHaveLength(1);
        const [{ start, deleteCount, data }] = delta.edits as [SemanticTokensDelta['edits'][number]];
        expect(data?.length ?? 0).toBeLessThan(20);
        const patched = [...full.data.slice(0, start), ...data ?? [], ...full.data.slice(start + deleteCount)];
        const lines = before.split('\n');
        const after = [...lines.slice(0, 25), '// new', ...lines.slice(25)].join('\n');
        expect(decoded(after, patched)).toContain('comment // new');
        expect(patched).toEqual((await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } })).data);
        const unknown = await editor.request<SemanticTokens>('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId: 'gone' });
        expect(unknown.data).toEqual(patched);
    });
});
