import type { Position, TextEdit } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor, marked } from './harness.js';

let editor: Editor;
let count = 0;
beforeAll(async () => { editor = await Editor.start({ locale: 'ru' }); });
afterAll(() => editor.stop());

const options = { tabSize: 2, insertSpaces: true };

function offsetOf(text: string, { line, character }: Position): number {
    return text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

function applied(text: string, edits: readonly TextEdit[]): string {
    return edits.toSorted((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
        .reduce((result, edit) => result.slice(0, offsetOf(text, edit.range.start)) + edit.newText + result.slice(offsetOf(text, edit.range.end)), text);
}

const untidy = 'Резолюция:   о садах\nstatus: проект\n\n\n\nвопросы: Обсудили:\n-   яблони 😀;\n\n- груши.\n';
const tidy = 'резолюция: о садах\n  статус: проект\n\nвопросы: Обсудили:\n  - яблони 😀;\n  - груши.\n';

describe('formatting', () => {
    it('formats a document', async () => {
        const uri = await editor.open(`f${++count}.res`, untidy);
        expect(applied(untidy, await editor.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options }))).toBe(tidy);
    });

    it('formats the lines of a range and no others', async () => {
        const uri = await editor.open(`f${++count}.res`, untidy);
        const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } };
        expect(applied(untidy, await editor.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument: { uri }, range, options }))).toBe(untidy.replace('-   яблони', '  - яблони'));
    });
});

async function enter(source: string): Promise<string> {
    const { text, position } = marked(source);
    const uri = await editor.open(`f${++count}.res`, text);
    const edits = await editor.request<TextEdit[]>('textDocument/onTypeFormatting', { textDocument: { uri }, position, ch: '\n', options });
    return applied(text, edits);
}

describe('Enter', () => {
    it.each([
        ['a dash', '  - яблони;\n⟦', '  - яблони;\n  - '],
        ['a number', '  1. яблони;\n⟦', '  1. яблони;\n  2. '],
        ['a dotted number', '  1.9. pears;\n⟦', '  1.9. pears;\n  1.10. '],
        ['a letter', '  а) яблони;\n⟦', '  а) яблони;\n  б) '],
        ['a numeral', 'IV. яблони;\n⟦', 'IV. яблони;\nV. '],
        ['the indentation that the editor has set', '  1. яблони;\n  ⟦', '  1. яблони;\n  2. '],
        ['the rest of a line that was cut', '  1. яблони 😀\n  ⟦и груши;', '  1. яблони 😀\n  2. и груши;'],
    ])('continues the list after %s', async (_, source, result) => expect(await enter(`вопросы: Обсудили:\n${source}`)).toBe(`вопросы: Обсудили:\n${result}`));

    it('counts the items below on', async () => {
        expect(await enter('topics: We discussed:\n  1. apples;\n⟦\n  2. pears;\n    a) red;\n  3. plums.\n'))
            .toBe('topics: We discussed:\n  1. apples;\n  2. \n  3. pears;\n    a) red;\n  4. plums.\n');
    });

    it('ends the list on an item without words, and what comes next begins where heads do', async () => {
        expect(await enter('вопросы: Обсудили:\n  - яблони;\n  - \n  ⟦')).toBe('вопросы: Обсудили:\n  - яблони;\n\n');
        expect(await enter('topics: We discussed:\n  1. apples 😀;\n  2. \n  ⟦')).toBe('topics: We discussed:\n  1. apples 😀;\n\n');
        expect(await enter('вопросы: Обсудили:\n  1. яблони;\n  2. \n⟦')).toBe('вопросы: Обсудили:\n  1. яблони;\n\n');
    });

    it('before the mark that ends an item leaves one to each of the two', async () => {
        expect(await enter('вопросы: Обсудили:\n  - яблони\n  - ⟦;')).toBe('вопросы: Обсудили:\n  - яблони;\n  - ;');
        expect(await enter('topics: We discussed:\n  1. apples 😀 \n  ⟦.')).toBe('topics: We discussed:\n  1. apples 😀.\n  2. .');
        expect(await enter('вопросы: Обсудили:\n  - яблони;\n  - \n  ⟦;')).toBe('вопросы: Обсудили:\n  - яблони;\n\n');
        expect(await enter('вопросы: Обсудили:\n  1. яблони!\n⟦;')).toBe('вопросы: Обсудили:\n  1. яблони!\n  2. ;');
    });

    it('goes back to where items begin below the data of one, and stays where it is below those of a head', async () => {
        expect(await enter('вопросы:\n  - сад 😀;\n    срок: 2026\n    ответственный: Иванов\n    ⟦')).toBe('вопросы:\n  - сад 😀;\n    срок: 2026\n    ответственный: Иванов\n  ');
        expect(await enter('decisions:\n1. a garden;\n  deadline: 2026\n  ⟦')).toBe('decisions:\n1. a garden;\n  deadline: 2026\n');
        for (const source of ['резолюция: о\n  статус: проект\n  ⟦', 'вопросы:\n  - сад;\n    срок: 2026\n  ⟦']) expect(await enter(source)).toBe(source.replace('⟦', ''));
    });

    it('does nothing in prose, after data and where the editor has set the marker', async () => {
        for (const source of ['текст: Слова\n⟦', 'вопросы:\n  - сад\n    срок: 2026\n⟦', 'вопросы:\n  - сад;\n  - ⟦']) expect(await enter(source)).toBe(source.replace('⟦', ''));
    });
});
