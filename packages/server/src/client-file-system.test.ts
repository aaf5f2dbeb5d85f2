import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, test, vi } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { byScheme, ClientFileSystemProvider, fileRequests } from './client-file-system.js';

const files: Readonly<Record<string, string>> = { 'memfs:/папка/реестр.res': 'термин \\книга: книга\n' };

/** An editor with one folder; it is asked in URIs as the server writes them. */
function editor(answer: (method: string, uri: string) => unknown): ClientFileSystemProvider {
    return new ClientFileSystemProvider({ sendRequest: (method: string, { uri }: { uri: string }) => Promise.resolve(answer(method, decodeURIComponent(uri))) } as unknown as Connection);
}

const lent = editor((method, uri) => {
    if (method === fileRequests.readFile) return files[uri] ?? null;
    if (method === fileRequests.stat) return files[uri] ? { kind: 'file' } : uri === 'memfs:/папка' ? { kind: 'directory' } : null;
    return [{ name: 'реестр.res', kind: 'file' }, { name: 'архив', kind: 'directory' }];
});

describe('the file system of the editor', () => {
    const registry = URI.parse('memfs:/папка/реестр.res');

    test('gives files and folders', async () => {
        expect(await lent.exists(registry)).toBe(true);
        expect(await lent.readFile(registry)).toBe('термин \\книга: книга\n');
        expect(await lent.stat(URI.parse('memfs:/папка'))).toMatchObject({ isDirectory: true, isFile: false });
        expect((await lent.readDirectory(URI.parse('memfs:/папка'))).map(({ uri, isFile }) => [uri.path, isFile])).toEqual([['/папка/реестр.res', true], ['/папка/архив', false]]);
    });

    test('says of what is not there that it is not there', async () => {
        const missing = URI.parse('memfs:/папка/нет.res');
        expect(await lent.exists(missing)).toBe(false);
        await expect(lent.readFile(missing)).rejects.toThrow('cannot be read');
        await expect(lent.stat(missing)).rejects.toThrow('There is no');
    });

    test('is empty where the editor does not know the requests', async () => {
        const other = editor(() => { throw new Error('Unhandled method'); });
        expect(await other.exists(registry)).toBe(false);
        expect(await other.readDirectory(registry)).toEqual([]);
    });

    test('is asked for what is not a file of this machine, and for nothing else', async () => {
        const local = { ...EmptyFileSystem.fileSystemProvider(), exists: vi.fn(() => Promise.resolve(true)) };
        const both = byScheme(local as unknown as ReturnType<typeof EmptyFileSystem.fileSystemProvider>, lent);
        expect(await both.exists(URI.parse('file:///нет.res'))).toBe(true);
        expect(await both.exists(registry)).toBe(true);
        expect(local.exists).toHaveBeenCalledTimes(1);
    });
});
