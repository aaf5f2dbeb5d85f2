import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippetsFor, type SnippetFile } from './snippets-for.js';

const files = ['ru', 'en'].map(language => JSON.parse(readFileSync(new URL(`../../snippets/${language}.json`, import.meta.url), 'utf8')) as SnippetFile);
const names = (before: string): readonly string[] => snippetsFor(before, files).map(({ prefix }) => prefix);

test('a line that begins like a snippet has it offered', () => {
    expect(names('сов')).toEqual(['совместно']);
    expect(names('  Кому')).toEqual(['кому продолжить', 'кому вместе']);
    expect(names('кому п')).toEqual(['кому продолжить']);
    expect(names('addressee s')).toEqual(['addressee sentence']);
});

test('a keyword is offered by the server, at its place', () => {
    for (const before of ['голос', 'подписи', 'vote', 'signatures']) expect(names(before), before).toEqual([]);
});

test('two letters, a word behind others, an item, a mention: nothing', () => {
    for (const before of ['', 'со', 'провести сов', '  - сов', '\\сно', 'текст: сов', '1. сов']) expect(names(before), before).toEqual([]);
});
