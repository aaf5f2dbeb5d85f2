import * as vscode from 'vscode';

const files: Readonly<Record<string, string>> = {
    '/папка/реестр.res': 'организация \\отдел: Отдел образования\n  дат: Отделу образования\n',
    '/папка/книги.res': 'подключить: реестр.res\n\nрезолюция: о книгах\n  дата: 31.02.2025\n\nрекомендации: Просим:\n\nкому: \\отдел\n  - купить книги.\n',
};

/** A folder that lies on no disk, as a repository does that is opened in a browser. */
export function registerFiles(): void {
    const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const kept = new Map<string, Uint8Array>(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
    const missing = (uri: vscode.Uri): never => { throw vscode.FileSystemError.FileNotFound(uri); };
    vscode.workspace.registerFileSystemProvider('memfs', {
        onDidChangeFile: changed.event,
        watch: () => ({ dispose: () => undefined }),
        stat: uri => {
            const data = kept.get(uri.path);
            if (!data && !['/', '/папка'].includes(uri.path)) missing(uri);
            return { type: data ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: data?.length ?? 0 };
        },
        readDirectory: uri => [...kept.keys()].filter(path => path.startsWith(`${uri.path}/`)).map(path => [path.slice(uri.path.length + 1), vscode.FileType.File]),
        readFile: uri => kept.get(uri.path) ?? missing(uri),
        writeFile: (uri, content) => {
            kept.set(uri.path, content);
            changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
        },
        createDirectory: () => undefined,
        delete: uri => { kept.delete(uri.path); },
        rename: (from, to) => {
            kept.set(to.path, kept.get(from.path) ?? missing(from));
            kept.delete(from.path);
        },
    });
}
