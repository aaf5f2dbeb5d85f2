import { describe, expect, it } from 'vitest';
import { sentenceAt, wordAt } from './sentences.js';

const at = (marked: string): [text: string, offset: number] => [marked.replace('⟦', ''), marked.indexOf('⟦')];

describe('the word at a place', () => {
    it.each([
        ['новые кни⟦ги', 'книги'], ['новые ⟦книги', 'книги'], ['новые книги⟦', 'книги'], ['науч⟦но-практическая', 'научно-практическая'],
        ['объ⟦ём', 'объём'], ['don⟦’t', 'don’t'], ['😀 сло⟦во😀', 'слово'], ['при⟦\u00ADмер', 'при\u00ADмер'], ['2⟦025 год', '2025'],
    ])('%s', (marked, expected) => {
        const [text, offset] = at(marked);
        const word = wordAt(text, offset);
        expect(word && text.slice(word.start, word.end)).toBe(expected);
    });

    it.each([['a ⟦ b'], ['⟦'], ['«⟦»'], ['😀⟦😀']])('is none in %j', marked => {
        expect(wordAt(...at(marked))).toBeUndefined();
    });
});

describe('the sentence at a place', () => {
    it.each([
        ['Первое. Вто⟦рое! Третье?', 'Второе!'],
        ['Пер⟦вое. Второе!', 'Первое.'],
        ['Собрались в г. Тверь⟦ вчера. Разошлись.', 'Собрались в г. Тверь вчера.'],
        ['Слушали И. П. Шувалова⟦. Решили.', 'Слушали И. П. Шувалова.'],
        ['He said “Yes.” Th⟦en left.', 'Then left.'],
        ['версия 2.5 вы⟦шла', 'версия 2.5 вышла'],
        ['One… «Дв⟦а»', '«Два»'],
        ['Строка\nвторая⟦. Третья', 'Строка\nвторая.'],
    ])('%s', (marked, expected) => {
        const [text, offset] = at(marked);
        const { start, end } = sentenceAt(text, { start: 0, end: text.length }, offset);
        expect(text.slice(start, end)).toBe(expected);
    });

    it('is found in time in a run of dots', () => {
        const text = '.'.repeat(300_000);
        const start = performance.now();
        sentenceAt(text, { start: 0, end: text.length }, 10);
        expect(performance.now() - start).toBeLessThan(1000);
    });
});
