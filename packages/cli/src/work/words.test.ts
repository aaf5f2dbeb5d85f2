import { expect, test } from 'vitest';
import { RezoWorkspace } from '@rezo/language';
import { comparable, wordsOf } from './words.js';

const text = 'резолюция: о школах\n\nрешения: Собрание решило:\n  - утвердить отчет\n';

async function wordsAt(start: number, end: number): Promise<string> {
    const file = await new RezoWorkspace().open('file:///texts/a.res', text);
    const at = (offset: number) => file.document.textDocument.positionAt(offset);
    return wordsOf(file, { range: { start: at(start), end: at(end) } });
}

test('the words of a range; at a place without words those before it on its line, else those after it', async () => {
    const start = text.indexOf('утвердить'), end = text.length - 1;
    expect(await wordsAt(start, end)).toBe('утвердить отчет');
    expect(await wordsAt(end, end)).toBe('  - утвердить отчет');
    expect(await wordsAt(0, 0)).toBe('резолюция: о школах');
});

test('line breaks and indents do not count, nor what comes after many words', () => {
    expect(comparable('  утвердить\r\n      отчет ')).toBe('утвердить отчет');
    expect(comparable('а'.repeat(1000))).toHaveLength(160);
    expect(comparable(`${'а'.repeat(159)}😀`).isWellFormed()).toBe(true);
});
