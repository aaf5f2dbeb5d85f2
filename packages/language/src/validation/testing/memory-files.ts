import type { FileSystemNode, FileSystemProvider, URI } from 'langium';

/** A file system that holds what a test gives it, by path. */
export function memoryFiles(files: Readonly<Record<string, string>>): FileSystemProvider {
    const isDirectory = (uri: URI): boolean => Object.keys(files).some(path => path.startsWith(`${uri.path.replace(/\/$/u, '')}/`));
    const exists = (uri: URI): boolean => uri.path in files || isDirectory(uri);
    const stat = (uri: URI): FileSystemNode => ({ uri, isFile: uri.path in files, isDirectory: isDirectory(uri) });
    const read = (uri: URI): string => {
        const text = files[uri.path];
        if (text === undefined) throw new Error(`No such file: ${uri.path}`);
        return text;
    };
    const noBytes = (): never => {
        throw new Error('These files hold text.');
    };
    return {
        stat: uri => Promise.resolve(stat(uri)),
        statSync: stat,
        exists: uri => Promise.resolve(exists(uri)),
        existsSync: exists,
        readFile: uri => Promise.resolve(read(uri)),
        readFileSync: read,
        readBinary: noBytes,
        readBinarySync: noBytes,
        readDirectory: () => Promise.resolve([]),
        readDirectorySync: () => [],
    };
}
