import { expect, it } from 'vitest';
import { RezoWorkspace } from '../workspace.js';
import { checkedFile } from './checked-file.js';
import { notText, proseTextsOf, type ProseText } from './prose-text.js';
import { applyEdits } from './testing/fixtures.js';

const workspace = new RezoWorkspace();

async function textsIn(source: string): Promise<readonly ProseText[]> {
    const { document, uses } = await workspace.open('file:///texts/prose.res', source, { check: false });
    return proseTextsOf(checkedFile(document, uses));
}

it('reads marks, mentions, notes, links and line breaks as what they print', async () => {
    const texts = await textsIn('текст: **Один** _два_\n  три\\сноска(ещё) \\мероприятие.даты(тогда), \\*см. a@b.example и https://c.example/d.\n');
    const gone = (length: number): string => notText.repeat(length);
    expect(texts.map(({ text }) => text)).toEqual([`Один два три ${notText}, *см. ${gone('a@b.example'.length)} и ${gone('https://c.example/d'.length)}.`, 'ещё', 'тогда']);
});

it('lists every printed prose in the order of the text', async () => {
    const texts = await textsIn('резолюция: о книгах\n  место: Тверь\n\nрекомендации: Просят:\n\nнаправление: Книги\n\nкому: Школам\nкому: вузам\n  читать:\n  - книги.\n    срок: 2026\n');
    expect(texts.map(({ text }) => text)).toEqual(['о книгах', 'Просят:', 'Книги', 'Школам', 'вузам', 'читать:', 'книги.']);
});

it('gives the place of every character', async () => {
    const source = 'текст: **Один**,\r\n   два \\* три\\сноска(ещё) четыре.\n';
    const [text] = await textsIn(source);
    if (!text) throw new Error('No text.');
    expect(text.text).toBe('Один, два * три четыре.');
    for (const word of ['Один', ',', 'два', '*', 'три', 'четыре', '.']) {
        const at = text.text.indexOf(word);
        const { start, end } = text.span(at, at + word.length);
        expect(source.slice(start, end)).toBe(word);
    }
    expect(source.slice(text.span(5, 6).start, text.span(5, 6).end)).toBe('\r\n   ');
    expect(applyEdits(source, [text.insert(text.text.length, '!')])).toContain('четыре.!\n');
    expect(applyEdits(source, text.without(3, 7))).toBe('текст: **Оди**ва \\* три\\сноска(ещё) четыре.\n');
});
