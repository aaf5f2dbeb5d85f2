import { closeSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UnusableFileError } from '@rezo/language';
import { URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { sizeLimit, TooLargeError, type ServerFiles } from '../files.js';
import type { Say } from '../say.js';

/** The disk, with the same limits as on the command line: strict UTF-8 of a bearable size. */
export class NodeFiles extends NodeFileSystemProvider implements ServerFiles {
    constructor(private readonly say: Say) {
        super();
    }

    /** Read at once: the way over the thread pool takes several times as long as the reading, for each of thousands of files. */
    override readFile(uri: URI): Promise<string> {
        return new Promise(resolve => { resolve(this.readFileSync(uri)); });
    }

    override readFileSync(uri: URI): string {
        const file = openSync(uri.fsPath, 'r');
        try {
            // The size of the open file, so that it cannot be another one by the time it is read.
            if (fstatSync(file).size > sizeLimit) throw new TooLargeError(this.say.tooLarge(sizeLimit));
            return this.decode(readFileSync(file));
        } finally {
            closeSync(file);
        }
    }

    realPath(uri: URI): URI {
        return uri.scheme === 'file' ? URI.file(realPath(uri.fsPath)) : uri;
    }

    private decode(bytes: Uint8Array): string {
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
            throw new UnusableFileError(this.say.notUtf8());
        }
    }
}

/** As far as it exists. */
function realPath(file: string): string {
    try {
        return realpathSync.native(file);
    } catch {
        const folder = path.dirname(file);
        return folder === file ? file : path.join(realPath(folder), path.basename(file));
    }
}
