import { describe, expect, test } from 'vitest';
import { inOtherLayout } from './layout.js';
import { matchOf } from './match.js';

test.each([['htrjvtylfwbb', 'рекомендации'], ['кусщьь', 'recomm'], ['Ghbkj;tybt', 'Приложение'], ['д|1', 'l|1']])('%s is %s in the other layout', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
});

describe('matching', () => {
    test.each([
        ['', 'кому', [], 0],
        ['ре', 'решения', [], 0],
        ['Ре', 'решения', [], 0],
        ['отчет', 'отчёт', [], 0],
        ['отчёт', 'отчет', [], 0],
        ['htrj', 'рекомендации', [], 2],
        ['кусщьь', 'recommendations', [], 2],
        ['обл', 'союз', ['Областной союз'], 1],
        ['ркм', 'рекомендации', [], 3],
        ['зяц', 'рекомендации', [], undefined],
        ['омен', 'рекомендации', [], undefined],
    ])('%s in %s %j', (typed, word, names, rank) => {
        expect(matchOf(typed, word, names)?.rank).toBe(rank);
    });

    test('every offer keeps what was typed, so that the client keeps the offer', () => {
        expect(matchOf('htrj', 'рекомендации')?.filterText).toBe('htrjмендации');
        expect(matchOf('отчет', 'отчёт')?.filterText).toBe('отчет');
        expect(matchOf('обл', 'союз', ['Областной союз'])?.filterText).toBe('обл союз');
    });
});
