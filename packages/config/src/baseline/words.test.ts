import { expect, test } from 'vitest';
import { RezoWorkspace } from '@rezo/language';
import { comparable, wordsOf } from './words.js';

const text = 'резолюция: о школах\n\nрешения: Собрание решило:\n  10. обсудить и утвердить новый отчет , план\n  2. план\n';

async function wordsAt(start: number, end: number): Promise<string> {
    const file = await new RezoWorkspace().open('file:///texts/a.res', text);
    const at = (offset: number) => file.document.textDocument.positionAt(offset);
    return wordsOf(file, { range: { start: at(start), end: at(end) } });
}

test('the words of a range', async () => {
    const start = text.indexOf('утвердить');
    expect(await wordsAt(start, start + 'утвердить новый'.length)).toBe('утвердить новый');
});

test('a mark is known by the words before it on its line, not by the number of the item; else by those after it', async () => {
    const comma = text.indexOf(','), end = text.length - 1;
    expect(comparable(await wordsAt(comma, comma + 1))).toBe('утвердить новый отчет ,');
    expect(await wordsAt(end, end)).toBe('план');
    expect(await wordsAt(0, 0)).toBe('резолюция: о школах');
    expect(await wordsAt(text.length, text.length)).toBe('');
});

test('line breaks and indents do not count, nor what comes after many words', () => {
    expect(comparable('  утвердить\r\n      отчет ')).toBe('утвердить отчет');
    expect(comparable('а'.repeat(1000))).toHaveLength(160);
    expect(comparable(`${'а'.repeat(159)}😀`).isWellFormed()).toBe(true);
});
