import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWordGraph } from './build-word-graph.js';
import { confusions } from './confusions.js';
import { inflate } from './inflate.js';
import { inLettersOf } from './letters.js';
import { nearWords } from './near-words.js';
import { WordGraph } from './word-graph.js';

const graphOf = (...words: readonly string[]): WordGraph => new WordGraph(buildWordGraph(words));

describe('a graph of words', () => {
    it('has the words that it was made of, and no others', () => {
        const word = fc.stringMatching(/^[абвя]{1,6}$/);
        fc.assert(fc.property(fc.array(word), fc.array(word), (words, others) => {
            const graph = graphOf(...words);
            for (const each of words) expect(graph.has(each)).toBe(true);
            for (const each of others) expect(graph.has(each)).toBe(words.includes(each));
        }));
    });

    it('has no empty word, no beginning of a word, and nothing of letters that it does not know', () => {
        const graph = graphOf('школа', 'школы', 'Тверь');
        expect(['', 'шко', 'школь', 'школаа', 'school', 'тверь', '😀'].filter(word => graph.has(word))).toEqual([]);
        expect(graphOf().has('школа')).toBe(false);
    });

    it('shares ends: forms of many words take little more than those of one', () => {
        const forms = (stem: string): readonly string[] => ['а', 'ы', 'е', 'у', 'ой', 'ам', 'ами', 'ах'].map(ending => stem + ending);
        const one = buildWordGraph(forms('школ')).length;
        expect(buildWordGraph(['школ', 'парт', 'книг', 'карт'].flatMap(forms)).length).toBeLessThan(2 * one);
    });

    it('is the same whatever the order of the words, and comes back from being packed', async () => {
        const bytes = buildWordGraph(['школа', 'книга', 'школы']);
        expect(buildWordGraph(['школы', 'школа', 'книга', 'школа'])).toEqual(bytes);
        expect(await inflate(new Uint8Array(deflateRawSync(bytes)))).toEqual(bytes);
    });

    it('says when what was packed is broken', async () => {
        await expect(inflate(new Uint8Array([255, 255, 255, 255]))).rejects.toThrow();
    });
});

describe('near words', () => {
    const graph = graphOf('качество', 'качеством', 'качества', 'количество', 'школа', 'школы', 'Россия', 'класс', 'ванна');
    const near = (word: string): readonly string[] => nearWords(graph, word, confusions('оа', ['йцукенгшщзхъ'])).map(found => found.word);

    it.each([
        ['качестом', ['качеством']], ['качествво', ['качество', 'качества']], ['качетсво', ['качество']], ['кочество', ['качество', 'качества']],
        ['шкала', ['школа']], ['россия', ['Россия']], ['клас', ['класс']], ['вана', ['ванна']], ['колличиство', ['количество']],
        ['школ', ['школа', 'школы']], ['шк', []], ['совсем', []], ['ш'.repeat(100), []],
    ])('%s → %j', (word, expected) => {
        expect(near(word)).toEqual(expected);
    });
});

it.each([
    ['звёзднй', 'звездный', 'звёздный'], ['Учасники', 'участники', 'Участники'], ['РЕЗОЛЮЦЯ', 'резолюция', 'РЕЗОЛЮЦИЯ'], ['россия', 'Россия', 'Россия'], ['ещо', 'еще', 'еще'], ['щкола', 'школа', 'школа'], ['Щкола', 'школа', 'Школа'],
])('%s as %s is written %s', (written, meant, expected) => {
    expect(inLettersOf(written, meant)).toBe(expected);
});
