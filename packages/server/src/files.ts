/** What is common to the file systems of Node and of the editor. */
import { UnusableFileError } from '@rezo/language';
import type { FileSystemProvider, URI } from 'langium';
import type { Say } from './say.js';

/** Bytes. A resolution of a thousand pages is a tenth of it; what is larger is not a resolution. The command line has the same. */
export const sizeLimit = 10 * 1024 * 1024;

export interface ServerFiles extends FileSystemProvider {
    /** The URI with every link on the way followed; without it there are no links. */
    realPath?(uri: URI): URI;
}

export type FilesFactory = (say: Say) => ServerFiles;

/** A file that is not read because of its size: told of also where nobody imports it. */
export class TooLargeError extends UnusableFileError {}

/** Whether a text takes more than so many bytes in UTF-8; counts only when the answer is not obvious. */
export function isLargerThan(limit: number, text: string): boolean {
    if (text.length > limit || text.length * 3 <= limit) return text.length > limit;
    let bytes = text.length;
    for (let index = 0; index < text.length && bytes <= limit; index++) {
        const code = text.charCodeAt(index);
        // A half of a surrogate pair is two of the pair's four bytes.
        if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
    }
    return bytes > limit;
}
