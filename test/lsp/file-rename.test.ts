import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { applied, opened } from './places.js';

const files = {
    'реестр.res': 'организация \\соиро: Институт\n',
    '2025/первая.res': '// начало\r\nподключить: ../реестр.res\r\n\r\nрезолюция: Первая\r\n',
    '2025/вторая.res': 'подключить: ../реестр.res\nподключить: ./общее.res\n\nрезолюция: Вторая\n  заменяет: первая.res\n',
    '2025/общее.res': 'термин \\эо: опись\n',
    'shared/registry.res': 'organization \\board: Board\n',
    'first.res': 'use: shared\\registry.res\n\nresolution: First\n',
    'second.res': 'use: ./shared/registry.res\n\nresolution: Second\n  repeats: first.res\n',
};
type Name = keyof typeof files;

describe('renaming files', () => {
    let editor: Editor;
    beforeAll(async () => {
        editor = await Editor.start({ files });
        await opened(editor, 'ready.res', 'text: ready\n');
    });
    afterAll(() => editor.stop());

    /** The texts of the files that change when some are renamed. */
    async function renamed(...moves: readonly (readonly [from: string, to: string])[]): Promise<Partial<Record<Name, string>>> {
        const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files: moves.map(([from, to]) => ({ oldUri: editor.uri(from), newUri: editor.uri(to) })) });
        return Object.fromEntries((Object.keys(files) as Name[]).flatMap(name => {
            const text = applied(files[name], edit, editor.uri(name));
            return text === files[name] ? [] : [[name, text]];
        }));
    }

    it('is announced for files and folders', () => {
        expect(editor.initialized.capabilities.workspace?.fileOperations?.willRename?.filters.map(({ pattern }) => [pattern.glob, pattern.matches]))
            .toEqual([['**/*.res', 'file'], ['**', 'folder']]);
    });

    it('updates the files that use one, with forward slashes', async () => {
        expect(await renamed(['реестр.res', 'данные/наш реестр.res'])).toEqual({
            '2025/первая.res': files['2025/первая.res'].replace('../реестр.res', '../данные/наш реестр.res'),
            '2025/вторая.res': files['2025/вторая.res'].replace('../реестр.res', '../данные/наш реестр.res'),
        });
        expect(await renamed(['shared/registry.res', 'shared/names.res'])).toEqual({
            'first.res': files['first.res'].replace('shared\\registry.res', 'shared/names.res'),
            'second.res': files['second.res'].replace('./shared/registry.res', './shared/names.res'),
        });
    });

    it('updates the paths of a file that moves itself, and those of superseded and repeated resolutions', async () => {
        expect(await renamed(['2025/первая.res', 'первая.res'])).toEqual({
            '2025/первая.res': files['2025/первая.res'].replace('../реестр.res', 'реестр.res'),
            '2025/вторая.res': files['2025/вторая.res'].replace('заменяет: первая.res', 'заменяет: ../первая.res'),
        });
        expect(await renamed(['first.res', 'archive/first.res'])).toEqual({
            'first.res': files['first.res'].replace('shared\\registry.res', '../shared/registry.res'),
            'second.res': files['second.res'].replace('repeats: first.res', 'repeats: archive/first.res'),
        });
    });

    it('follows a folder that is renamed or moved', async () => {
        expect(await renamed(['shared', 'common'])).toEqual({
            'first.res': files['first.res'].replace('shared\\registry.res', 'common/registry.res'),
            'second.res': files['second.res'].replace('./shared/registry.res', './common/registry.res'),
        });
        expect(await renamed(['2025', 'архив/2025'])).toEqual({
            '2025/первая.res': files['2025/первая.res'].replace('../реестр.res', '../../реестр.res'),
            '2025/вторая.res': files['2025/вторая.res'].replace('../реестр.res', '../../реестр.res'),
        });
    });

    it('leaves paths alone that still lead to the same file', async () => {
        expect(await renamed(['2025', '2026'])).toEqual({});
        expect(await renamed(['2025/вторая.res', '2025/третья.res'])).toEqual({});
        expect(await renamed(['unknown.res', 'other.res'])).toEqual({});
    });

    it('moves a file and its registry at once', async () => {
        expect(await renamed(['first.res', 'a/first.res'], ['shared/registry.res', 'a/registry.res'])).toEqual({
            'first.res': files['first.res'].replace('shared\\registry.res', 'registry.res'),
            'second.res': files['second.res'].replace('./shared/registry.res', './a/registry.res').replace('repeats: first.res', 'repeats: a/first.res'),
        });
    });
});
