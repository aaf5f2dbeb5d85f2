import { expect, it } from 'vitest';
import { matchesIn } from './matches.js';

it.each([
    [/а/g, 'банан'],
    [/х/g, 'банан'],
    [/(?<=а)/g, 'банан'],
    [/(?=😀)|н/gu, '😀на😀😀'],
    [/(?=😀)|н/g, '😀на😀😀'],
    [/$/gmu, 'а\n\n😀'],
])('finds with %s in «%s» what matchAll finds, each time', (pattern, text) => {
    const every = [...text.matchAll(pattern)].map(({ 0: written, index }) => [index, written]);
    for (const found of [matchesIn(text, pattern), matchesIn(text, pattern)]) expect(found.map(({ 0: written, index }) => [index, written])).toEqual(every);
});
