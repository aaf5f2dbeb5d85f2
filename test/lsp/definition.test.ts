import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocationLink } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { cut, opened, openedAt, registryEn, registryRu } from './places.js';

describe('definition', () => {
    let editor: Editor;
    beforeAll(async () => {
        editor = await Editor.start({ locale: 'ru', files: { 'реестр.res': registryRu, 'registry.res': registryEn, 'old.res': 'resolution: Old\n' } });
        await opened(editor, 'ready.res', 'text: ready\n');
    });
    afterAll(() => editor.stop());

    /** The selected text of the first target, and the file that it stands in. */
    async function target(name: string, text: string, method = 'definition', texts: Readonly<Record<string, string>> = {}): Promise<string | null> {
        const opened = await openedAt(editor, name, text);
        const links = await editor.request<LocationLink[] | null>(`textDocument/${method}`, opened.at);
        const [link] = links ?? [];
        if (!link) return null;
        const file = decodeURI(link.targetUri).split('/').at(-1) ?? '';
        const source = file === name ? opened.text : texts[file] ?? (file === 'реестр.res' ? registryRu : file === 'registry.res' ? registryEn : 'resolution: Old\n');
        return `${file}: ${cut(source, link.targetSelectionRange)}`;
    }

    it.each([
        ['a mention', 'ru1.res', 'подключить: реестр.res\n\nрезолюция: Т\n\nтекст: с участием \\со⟦иро и других\n', 'реестр.res: соиро'],
        ['a mention', 'en1.res', 'use: registry.res\n\nresolution: T\n\ntext: by the \\bo⟦ard and others\n', 'registry.res: board'],
        ['behind its last letter', 'ru2.res', 'подключить: реестр.res\n\nтекст: с участием \\соиро⟦, других\n', 'реестр.res: соиро'],
        ['a form', 'ru3.res', 'подключить: реестр.res\n\nтекст: силами \\соиро.ро⟦д вместе\n', 'реестр.res: род: Института развития образования'],
        ['a form', 'en3.res', 'use: registry.res\n\ntext: \\board.ge⟦n seat\n', "registry.res: gen: Library Board's"],
        ['a form that is not given', 'ru4.res', 'подключить: реестр.res\n\nтекст: у \\соиро.т⟦в\n', 'реестр.res: соиро'],
        ['a section by its keyword', 'ru5.res', 'резолюция: Т\n\nмероприятие: Съезд\n  даты: 13 марта 2025 года\n\nтекст: на \\меропри⟦ятие\n', 'ru5.res: мероприятие'],
        ['a value of a section', 'en5.res', 'resolution: T\n\nevent: Congress\n  dates: 13 March 2025\n\ntext: on \\event.da⟦tes\n', 'en5.res: dates: 13 March 2025'],
        ['a label', 'ru6.res', 'решения:\n  1. Сделать отчёт.\n    метка: отчёт\n  2. Выполнить \\отч⟦ёт.\n', 'ru6.res: отчёт'],
        ['a label', 'en6.res', 'decisions:\n  1. Report.\n    label: report\n  2. Follow \\rep⟦ort.\n', 'en6.res: report'],
        ['behind an emoji', 'ru7.res', 'подключить: реестр.res\r\n\r\nтекст: 😀😀 «\\соир⟦о»\r\n', 'реестр.res: соиро'],
        ['an import', 'ru8.res', 'подключить: реес⟦тр.res\n', 'реестр.res: '],
        ['an import', 'en8.res', 'use: ./registry.res⟦\n', 'registry.res: '],
        ['a superseded resolution', 'en9.res', 'resolution: T\n  supersedes: ol⟦d.res\n', 'old.res: resolution: Old'],
    ])('leads from %s (%s)', async (_what, name, text, expected) => {
        expect(await target(name, text)).toBe(expected);
    });

    it.each([
        ['a half-typed mention', 'b1.res', 'текст: с участием \\⟦\n'],
        ['an unknown id', 'b2.res', 'text: by the \\nob⟦ody\n'],
        ['plain prose', 'b3.res', 'текст: с уча⟦стием\n'],
        ['a missing import', 'b4.res', 'use: nowhere⟦.res\n'],
        ['an import without a path', 'b5.res', 'подключить:⟦\n'],
        ['an empty file', 'b6.res', '⟦'],
    ])('leads nowhere from %s', async (_what, name, text) => {
        expect(await target(name, text)).toBeNull();
    });

    it('shows the whole declaration and marks the mention that was asked', async () => {
        const { text, at } = await openedAt(editor, 'whole.res', `${registryRu}\nтекст: \\соиро.д⟦ат\n`);
        const [link] = await editor.request<LocationLink[]>('textDocument/definition', { ...at, position: { ...at.position, character: 10 } });
        expect(link && cut(text, link.targetRange)).toBe(registryRu.trimEnd());
        expect(link?.originSelectionRange && cut(text, link.originSelectionRange)).toBe('соиро');
    });

    it.each([
        ['a mention', 'ru-t1.res', 'подключить: реестр.res\n\nтекст: \\со⟦иро\n', 'реестр.res: организация'],
        ['a form', 'en-t1.res', 'use: registry.res\n\ntext: \\board.ge⟦n\n', 'registry.res: organization'],
        ['a label', 'ru-t2.res', 'решения:\n  1. Сделать отчёт.\n    метка: отчёт\n  2. Выполнить \\отч⟦ёт.\n', 'ru-t2.res: 1. Сделать отчёт.'],
        ['a section', 'en-t2.res', 'resolution: T\n\nevent \\main: Congress\n\ntext: at \\ma⟦in\n', 'en-t2.res: event'],
    ])('type definition leads from %s to the head of the thing (%s)', async (_what, name, text, expected) => {
        expect(await target(name, text, 'typeDefinition')).toBe(expected);
    });
});
