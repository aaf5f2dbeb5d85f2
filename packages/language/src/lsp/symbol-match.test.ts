import { describe, expect, it } from 'vitest';
import { matchScore, queryWords, searchable } from './symbol-match.js';

const score = (query: string, text: string): number => matchScore(queryWords(query), searchable(text));

describe('matching names', () => {
    it.each([
        ['', 'что угодно', 1],
        ['мин', 'Министерству культуры', 6],
        ['мин кул', 'Министерству культуры', 6],
        ['кул', 'Министерству культуры', 5],
        ['кул мин', 'Министерству культуры', 4],
        ['мко', 'Министерство культуры области', 3],
        ['ко', 'Министерство культуры области', 3],
        ['стерств', 'Министерству культуры', 2],
        ['ёлка', 'Елка', 6], ['елка', 'ЁЛКА', 6],
        ['й', '\u0438\u0306', 6],
        ['board', 'Library Board', 5],
        ['lb', 'Library Board', 3],
        ['шко', 'Министерству культуры', 0],
        ['мин мин', 'Министерству культуры', 4],
    ])('%j in %j', (query, text, expected) => {
        expect(score(query, text)).toBe(expected);
    });

    it('disregards marks around words', () => {
        expect(queryWords('«Музей», \\x')).toEqual(['музей', 'x']);
        expect(queryWords('\\')).toEqual([]);
    });
});
