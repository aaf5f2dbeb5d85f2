import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDocuments } from '@rezo/document';
import { RezoWorkspace } from '@rezo/language';
import type { DocumentSymbol, Range, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { Editor, root } from './harness.js';
import { cut, opened, registryEn, registryRu } from './places.js';

interface Outline { readonly [name: string]: Outline }

function outline(symbols: readonly DocumentSymbol[]): Outline {
    return Object.fromEntries(symbols.map(({ name, detail, children }) => [detail ? `${name} | ${detail}` : name, outline(children ?? [])]));
}

const flat = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] => symbols.flatMap(symbol => [symbol, ...flat(symbol.children ?? [])]);

function isInside(inner: Range, outer: Range): boolean {
    const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
    return before(outer.start, inner.start) && before(inner.end, outer.end);
}

const resolutionRu = `подключить: реестр.res

резолюция: II областной конференции школьных библиотекарей
  статус: проект
  дата: 14.03.2025

мероприятие:
  вид: конференция
  тема: Читающая школа

рекомендации: Участники 😀 **рекомендуют**:
  нумерация: адресаты

направление: Фонды

кому: \\соиро
кому: школам
  срок: 2026 год
  1. купить _новые_ книги\\сноска(Каждый год.);
    срок: 01.09.2025
    ответственный: И. П. Шувалов
    метка: книги
  1. открыть залы.
    а) в селах:
    б) в городах
  - обменяться

кому:
  -
`;

const resolutionEn = `use: registry.res

resolution: on open libraries
  status: adopted

recommendations: The Conference
  numbering: continuous

to: \\board
  1. open the halls;
    deadline: 2026-03-01
to: Schools
  1. lend books.
`;

describe('document symbols', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start({ files: { 'реестр.res': registryRu, 'registry.res': registryEn } }); });
    afterAll(() => editor.stop());

    async function symbols(name: string, text: string): Promise<DocumentSymbol[]> {
        return editor.request('textDocument/documentSymbol', { textDocument: { uri: await opened(editor, name, text) } });
    }

    it('are the outline of the printed document, in Russian', async () => {
        expect(outline(await symbols('a.res', resolutionRu))).toEqual({
            'II областной конференции школьных библиотекарей | проект · 14.03.2025': {
                'Мероприятие | конференция · Читающая школа': {},
                'Рекомендации | Участники 😀 рекомендуют:': {
                    'Фонды': {
                        '1. Институту развития образования, школам | срок: 2026 год': {
                            '1.1. купить новые книги; | \\книги · срок: 01.09.2025 · ответственный: И. П. Шувалов': {},
                            '1.2. открыть залы.': { 'а) в селах:': {}, 'б) в городах': {} },
                            'обменяться': {},
                        },
                        '2.': { '-': {} },
                    },
                },
            },
        });
    });

    it('are the outline of the printed document, in English', async () => {
        expect(outline(await symbols('b.res', resolutionEn.replaceAll('\n', '\r\n')))).toEqual({
            'on open libraries | adopted': {
                'Recommendations | The Conference': {
                    'Library Board': { '1. open the halls; | deadline: 2026-03-01': {} },
                    'Schools': { '2. lend books.': {} },
                },
            },
        });
    });

    it.each([
        ['мероприятие: \\мероприятие.даты прошел форум.\n  даты: 24-26.08.2026\n', 'резолюция: о', 'Мероприятие | 24–26 августа 2026 года прошел форум.'],
        ['participants: Here met \\participants.count people.\n  count: over 120\n', 'resolution: o', 'Participants | Here met over 120 people.'],
        ['event: It met on \\event.dates.\n  dates: 2026-08-24\n', 'resolution: o', 'Event | It met on 24 August 2026.'],
    ])('read mentioned data as they are printed: %j', async (section, head, read) => {
        expect(Object.keys(Object.values(outline(await symbols(`f.res`, `${head}\n\n${section}`)))[0] ?? {})).toEqual([read]);
    });

    it('show declarations, and what stands where it should not', async () => {
        expect(outline(await symbols('c.res', `${registryEn}\n- stray item\n\nto: Somebody\n\norganization:\n\nresolution:\n\nterm \\late: Late\n`))).toEqual({
            'Library Board | \\board': { 'stray item': {}, 'Somebody': {} },
            'Organization': {},
            'Resolution': { 'Late | \\late': {} },
        });
        expect(await symbols('d.res', '')).toEqual([]);
        expect(outline(await symbols('e.res', 'кому'))).toEqual({});
    });

    it.each(globSync('**/*.res', { cwd: path.join(root, 'examples') }))('have ranges that hold each other and names that are not empty: %s', async name => {
        const text = readFileSync(path.join(root, 'examples', name), 'utf8');
        const found = await symbols(`examples/${name}`, text);
        expect(found.length).toBeGreaterThan(0);
        for (const { name, range, selectionRange, children } of flat(found)) {
            expect(name.trim()).not.toBe('');
            expect(isInside(selectionRange, range)).toBe(true);
            for (const child of children ?? []) expect(isInside(child.range, range)).toBe(true);
        }
    });
});

describe('the numbers of the outline', () => {
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start(); });
    afterAll(() => editor.stop());

    /** The printed markers by the line of the item or addressee, from the published data. */
    function published(node: unknown, found: Map<number, string> = new Map()): Map<number, string> {
        if (typeof node !== 'object' || node === null) return found;
        const { marker, number, type, source } = node as { marker?: string; number?: string | null; type?: string; source?: { line: number } };
        if (source && marker !== undefined && number !== null) found.set(source.line, marker);
        if (source && type === 'addressee' && number) found.set(source.line, `${number}.`);
        for (const value of Object.values(node)) published(value, found);
        return found;
    }

    it.each([...globSync('examples/**/*.res', { cwd: root }), 'a.res', 'b.res'])('are those that are published: %s', async name => {
        const text = name === 'a.res' ? resolutionRu : name === 'b.res' ? resolutionEn : readFileSync(path.join(root, name), 'utf8');
        const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: await opened(editor, name, text) } });
        const names = new Map(flat(symbols).map(({ name, range }) => [range.start.line + 1, name]));
        const file = await new RezoWorkspace().open('memory:/x.res', text, { check: false });
        for (const document of toDocuments(file, { uri: 'x.res' })) {
            for (const [line, marker] of published(document.sections)) expect(`${line}: ${names.get(line) ?? ''} `).toContain(`${line}: ${marker} `);
        }
    });
});

describe('workspace symbols', () => {
    let editor: Editor;
    beforeAll(async () => {
        editor = await Editor.start({ files: { 'реестр.res': registryRu, 'registry.res': registryEn, 'первая.res': resolutionRu, 'second.res': resolutionEn.replaceAll('\n', '\r\n') } });
        await opened(editor, 'ready.res', 'text: ready\n');
    });
    afterAll(() => editor.stop());

    async function found(query: string): Promise<string[]> {
        const symbols = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });
        return symbols.map(({ name }) => name);
    }

    it.each([
        ['конф', 'II областной конференции школьных библиотекарей'],
        ['II ОБЛ', 'II областной конференции школьных библиотекарей'],
        ['институту раз', '1. Институту развития образования, школам'],
        ['иро', 'Институт развития образования \\соиро'],
        ['развития институт', 'Институт развития образования \\соиро'],
        ['книги', '1.1. купить новые книги; \\книги'],
        ['открыть', '1.2. открыть залы.'],
        ['селах', 'а) в селах:'],
        ['сёлах', 'а) в селах:'],
        ['libr open', 'on open libraries'],
        ['board', 'Library Board \\board'],
        ['lend', '2. lend books.'],
    ])('%j finds %j', async (query, expected) => {
        expect(await found(query)).toContain(expected);
    });

    it('say whom an item asks, in which resolution, and lead there', async () => {
        const symbols = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'купить' });
        expect(symbols).toHaveLength(1);
        const [{ containerName, location }] = symbols as [WorkspaceSymbol & { location: { uri: string; range: Range } }];
        expect(containerName).toBe('1. Институту развития образования, школам — II областной конференции школьных библиотекарей — первая.res');
        expect(cut(resolutionRu, location.range)).toBe('купить _новые_ книги\\сноска(Каждый год.);');
    });

    it('put the better match first, and find nothing for marks and unknown words', async () => {
        expect((await found('открыть'))[0]).toBe('1.2. открыть залы.');
        expect((await found(''))[0]).toMatch(/^on open|^II обл/);
        expect(await found('\\')).toEqual([]);
        expect(await found('щщщ')).toEqual([]);
    });

    it('are at most 500', async () => {
        await opened(editor, 'many.res', `decisions:\n${Array.from({ length: 700 }, (_, index) => `  ${index + 1}. ordinary thing ${index}\n`).join('')}`);
        expect(await found('ordinary')).toHaveLength(500);
    });
});
