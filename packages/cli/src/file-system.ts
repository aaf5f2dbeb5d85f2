import { lstatSync, readdirSync, statSync } from 'node:fs';
import { URI, UnusableFileError, type FileSystemProvider } from '@rezo/language';
import { problemOfError, type Problem } from './input/problem.js';
import { readSource } from './input/source.js';

type Node = Awaited<ReturnType<FileSystemProvider['stat']>>;

/** Reads imported files from the disk, with the checks that every other source goes through. */
export class DiskFileSystem implements FileSystemProvider {
    constructor(private readonly explain: (problem: Problem) => string) {}

    stat(uri: URI): Promise<Node> {
        return settle(() => this.statSync(uri));
    }

    statSync(uri: URI): Node {
        try {
            const stat = statSync(uri.fsPath);
            return { isFile: stat.isFile(), isDirectory: stat.isDirectory(), uri };
        } catch (error) {
            throw new UnusableFileError(this.explain(problemOfError(error)));
        }
    }

    exists(uri: URI): Promise<boolean> {
        return settle(() => this.existsSync(uri));
    }

    /** True also for what is there and cannot be looked into: only reading it tells why. */
    existsSync(uri: URI): boolean {
        try {
            lstatSync(uri.fsPath);
            return true;
        } catch (error) {
            return problemOfError(error).kind !== 'missing';
        }
    }

    readFile(uri: URI): Promise<string> {
        return settle(() => this.readFileSync(uri));
    }

    readFileSync(uri: URI): string {
        const source = readSource(uri.fsPath);
        if ('problem' in source) throw new UnusableFileError(this.explain(source.problem));
        return source.text;
    }

    readBinary(uri: URI): Promise<Uint8Array> {
        return settle(() => this.readBinarySync(uri));
    }

    readBinarySync(uri: URI): Uint8Array {
        return new TextEncoder().encode(this.readFileSync(uri));
    }

    readDirectory(uri: URI): Promise<Node[]> {
        return settle(() => this.readDirectorySync(uri));
    }

    readDirectorySync(uri: URI): Node[] {
        return readdirSync(uri.fsPath, { withFileTypes: true }).map(entry => ({
            isFile: entry.isFile(), isDirectory: entry.isDirectory(), uri: URI.file(`${uri.fsPath}/${entry.name}`),
        }));
    }
}

/** Synchronous reading is the faster one here; a throw still has to become a rejection. */
function settle<T>(read: () => T): Promise<T> {
    return new Promise(resolve => { resolve(read()); });
}
