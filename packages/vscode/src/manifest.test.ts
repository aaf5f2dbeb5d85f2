/** The files that VS Code reads beside the code agree with each other, with the code and with the language. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { declarationKinds, dialects, type HeadKeyword } from '@rezo/language';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const json = <T>(name: string): T => JSON.parse(read(name)) as T;

interface Manifest {
    readonly contributes: {
        readonly languages: readonly { readonly firstLine: string }[];
        readonly commands: readonly { readonly command: string }[];
        readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    };
}

const manifest = json<Manifest>('package.json');
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => read(path.join('src', name))).join('\n');
const server = readdirSync(path.resolve(root, '../server/src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts')).map(name => read(path.join('../server/src', name))).join('\n');

describe('the manifest', () => {
    const english = json<Record<string, string>>('package.nls.json');
    const russian = json<Record<string, string>>('package.nls.ru.json');

    test('has every text in both languages, and no text that nobody shows', () => {
        const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key));
        expect(Object.keys(english).sort()).toEqual([...used].sort());
        expect(Object.keys(russian).sort()).toEqual([...used].sort());
    });

    test('names commands that the code registers', () => {
        for (const { command } of manifest.contributes.commands) expect(sources).toContain(`'${command}'`);
    });

    test('has no setting that nobody reads', () => {
        for (const setting of manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties))) {
            // The language client itself reads `rezo.trace.server`.
            if (setting === 'rezo.trace.server') continue;
            const [, section = '', name = ''] = /^rezo\.(.+)\.(\w+)$/u.exec(setting) ?? [];
            const isRead = sources.includes(`'rezo.${section}'`) && sources.includes(`'${name}'`) || server.includes(`'${section}'`) && server.includes(name);
            expect(isRead, setting).toBe(true);
        }
    });
});

test('every text of the code is in the Russian bundle, and nothing else', () => {
    const said = [...sources.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/gu)].map(([, text]) => text);
    expect(Object.keys(json<Record<string, string>>('l10n/bundle.l10n.ru.json')).sort()).toEqual([...new Set(said)].sort());
});

describe('the first line', () => {
    const pattern = new RegExp(manifest.contributes.languages[0]?.firstLine ?? '$^', 'u');
    const heads: readonly HeadKeyword[] = ['use', 'resolution', 'event', ...declarationKinds];

    test.each(dialects.flatMap(dialect => heads.map(head => dialect.keywords[head])))('may begin with «%s»', keyword => {
        expect(`${keyword}: text`).toMatch(pattern);
        expect(`${keyword[0]?.toLocaleUpperCase()}${keyword.slice(1)} \\ид_1 : text`).toMatch(pattern);
    });

    test.each(['let x = 1', 'module Foo = {', '// comment', 'open Belt', 'Участники: все', 'type t = int', 'event.target'])('of something else is not Rezo: %s', line => {
        expect(line).not.toMatch(pattern);
    });
});

describe('the language configuration', () => {
    interface Pattern { readonly pattern: string; readonly flags: string }
    interface Rule { readonly beforeText: string; readonly afterText?: string; readonly action: { readonly indent: string; readonly appendText?: string } }
    const configuration = json<{ readonly wordPattern: Pattern; readonly onEnterRules: readonly Rule[] }>('language-configuration.json');

    /** As VS Code does it: the first rule that fits. */
    const enter = (line: string): string | undefined => {
        const rule = configuration.onEnterRules.find(({ beforeText, afterText }) => new RegExp(beforeText).test(line) && (!afterText || new RegExp(afterText).test('')));
        return rule && `${rule.action.indent === 'indent' ? '→' : ''}${rule.action.appendText ?? ''}`;
    };

    test('knows words of both alphabets', () => {
        const { pattern, flags } = configuration.wordPattern;
        expect('Научно-методический центр, ёлка: don’t \\соиро_2.род'.match(new RegExp(pattern, `g${flags}`)))
            .toEqual(['Научно-методический', 'центр', 'ёлка', 'don’t', 'соиро_2', 'род']);
    });

    test.each([
        ['  - продлить срок;', '- '], ['  – продлить срок', '– '], ['• item', '• '], ['  - ', undefined], ['  - следующее:', '→- '],
        ['кому: Школам', '→'], ['to: Schools', '→'], ['резолюция: о книгах', '→'], ['organization \\board: Board', '→'], ['Просто текст', undefined], ['  срок: 2025', undefined],
    ])('Enter after «%s»', (line, expected) => expect(enter(line)).toBe(expected));
});
