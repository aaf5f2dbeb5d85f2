import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { RezoWorkspace, keywordNodes } from '@rezo/language';
import { textmateGrammar } from '../../scripts/generate-textmate.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
let grammar: IGrammar;

beforeAll(async () => {
    await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({ createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources), createOnigString: (text: string) => new oniguruma.OnigString(text) }),
        loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(JSON.stringify(textmateGrammar()), 'rezo.json')),
    });
    const loaded = await registry.loadGrammar('source.rezo');
    if (!loaded) throw new Error('The grammar does not load.');
    grammar = loaded;
});

/** The innermost scope of every stretch of a line, without the language's own. */
function scopesOf(line: string): [text: string, scope: string][] {
    return grammar.tokenizeLine(line, null).tokens
        .map(token => [line.slice(token.startIndex, token.endIndex), token.scopes.filter(scope => scope !== 'source.rezo').at(-1) ?? ''] as [string, string])
        .filter(([text]) => text.trim() !== '');
}

const scopeOf = (line: string, text: string): string | undefined => scopesOf(line).find(([found]) => found === text)?.[1];

describe('heads in both dialects', () => {
    it.each([
        ['резолюция: II конференции', 'резолюция', 'keyword.control.resolution.rezo'],
        ['Resolution: on libraries', 'Resolution', 'keyword.control.resolution.rezo'],
        ['рекомендации \\главные: Участники рекомендуют:', 'рекомендации', 'keyword.control.section.rezo'],
        ['recommendations: The congress', 'recommendations', 'keyword.control.section.rezo'],
        ['  кому: Министерству', 'кому', 'keyword.control.group.rezo'],
        ['to: the board', 'to', 'keyword.control.group.rezo'],
        ['организация \\соиро: Институт', 'организация', 'keyword.other.declaration.rezo'],
        ['  срок: 01.09.2025', 'срок', 'support.type.property-name.json.rezo'],
        ['deadline: 2026-03-01', 'deadline', 'support.type.property-name.json.rezo'],
        ['подключить: ../реестр.res', '../реестр.res', 'string.unquoted.path.rezo'],
    ])('%s', (line, text, scope) => expect([...scopesOf(line)].find(([found]) => found.trim() === text)?.[1]).toBe(scope));

    it('leaves prose alone that only looks like a head', () => {
        expect(scopesOf('Участники конференции: все')).toEqual([['Участники конференции: все', '']]);
        expect(scopesOf('https://пример.рф/участники: да').some(([, scope]) => scope.startsWith('keyword'))).toBe(false);
        expect(scopeOf('\\Участники: все', 'Участники')).not.toBe('keyword.control.section.rezo');
    });
});

describe('inline forms', () => {
    it('marks ids, forms, notes, escapes, strong, emphasis, links', () => {
        expect(scopeOf('Направить \\соиро.род отчёт', 'соиро')).toBe('variable.other.mention.rezo');
        expect(scopeOf('Направить \\соиро.род отчёт', 'род')).toBe('variable.other.property.form.rezo');
        expect(scopeOf('Итог\\сноска(текст)', '\\сноска')).toBe('keyword.other.note.rezo');
        expect(scopeOf('Цена \\* условна', '\\*')).toBe('constant.character.escape.rezo');
        expect(scopeOf('Участники **рекомендуют**:', '**рекомендуют**')).toBe('markup.bold.rezo');
        expect(scopeOf('_Thanks_ the hosts', '_Thanks_')).toBe('markup.italic.rezo');
        expect(scopeOf('Имя snake_case_name и ____', '_case_')).toBeUndefined();
        expect(scopeOf('См. https://example.org/a_b_c здесь', 'https://example.org/a_b_c')).toBe('markup.underline.link.rezo');
    });

    it.each([
        ['Описан на https://example.org/отбор.', 'https://example.org/отбор'],
        ['(см. https://example.org/a_(b), www.example.org)', 'https://example.org/a_(b)'],
        ['(см. https://example.org/a_(b), www.example.org)', 'www.example.org'],
        ['See https://example.org/?q=1;', 'https://example.org/?q=1'],
        ['\\note(https://example.org/x)', 'https://example.org/x'],
    ])('%s: an address ends before the punctuation of its sentence', (line, address) => {
        expect(scopeOf(line, address)).toBe('markup.underline.link.rezo');
    });

    it('marks the markers of items', () => {
        for (const marker of ['-', '–', '•', '1.', '1)', '1.2.', '4а.', '4bis.', 'а)', 'IV.']) {
            expect(scopeOf(`  ${marker} пункт`, marker)).toBe('punctuation.definition.list.begin.rezo');
        }
        expect(scopeOf('27.08.2019 г.', '27.08.2019')).toBeUndefined();
    });
});

describe('the examples', () => {
    it.each(globSync('examples/**/*.res', { cwd: root }).sort())('%s: every keyword of the tree is coloured, nothing else is', async file => {
        const text = readFileSync(path.join(root, file), 'utf8');
        const opened = await new RezoWorkspace().open(`file:///${encodeURI(file)}`, text, { check: false });
        const inTree = keywordNodes(opened.ast).map(({ leaf }) => `${leaf.range.start.line}:${leaf.text}`).sort();
        const coloured = text.split('\n').flatMap((line, index) => scopesOf(line)
            .filter(([, scope]) => /^(?:keyword\.(?:control|other\.declaration)|support\.type)/.test(scope))
            .map(([found]) => `${index}:${found}`)).sort();
        expect(coloured).toEqual(inTree);
    });
});

it('is the grammar that is published', () => {
    const file = path.join(root, 'syntaxes/rezo.tmLanguage.json');
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(textmateGrammar())));
});
