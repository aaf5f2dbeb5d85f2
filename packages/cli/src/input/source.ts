import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { decode, decoded, type Decoded } from './encoding.js';
import { problemOfError, type Problem } from './problem.js';

/** Bytes. A resolution of a thousand pages is a tenth of it; what is larger is not a resolution. */
export const sizeLimit = 10 * 1024 * 1024;

/** Reads a file as strict UTF-8, or says why it cannot be read; never throws. */
export function readSource(path: string, limit = sizeLimit): Decoded {
    try {
        const text = readPlain(path, limit);
        if (text !== undefined) return decoded(text);
        const bytes = readBytes(path, limit);
        return bytes instanceof Uint8Array ? decode(bytes) : { problem: bytes };
    } catch (error) {
        const problem = problemOfError(error);
        return { problem: problem.kind === 'missing' && isLink(path) ? { kind: 'dangling' } : problem };
    }
}

/** What nearly every file is, in two calls of the system's: a sound text of a known size. Undefined for all that has to be looked at more closely. */
function readPlain(path: string, limit: number): string | undefined {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size === 0 || stat.size > limit) return undefined;
    const text = readFileSync(path, 'utf8');
    // It stands for bytes that are no UTF-8, and hardly ever in a text.
    return text.includes('\uFFFD') ? undefined : text;
}

function readBytes(path: string, limit: number): Uint8Array | Problem {
    const file = openSync(path, 'r');
    try {
        const stat = fstatSync(file);
        if (stat.isDirectory()) return { kind: 'directory' };
        if (stat.size > limit) return { kind: 'size', bytes: stat.size, limit };
        // A pipe, a device and the files of /proc say nothing of their size: piece by piece up to the limit.
        return readInPieces(file, limit);
    } finally {
        closeSync(file);
    }
}

function readInPieces(file: number, limit: number): Uint8Array | Problem {
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (;;) {
        const piece = Buffer.allocUnsafe(pieces.length === 0 ? 1024 : 65_536);
        const count = readSync(file, piece, 0, piece.length, null);
        if (count === 0) return Buffer.concat(pieces);
        total += count;
        if (total > limit) return { kind: 'size', bytes: undefined, limit };
        pieces.push(piece.subarray(0, count));
    }
}

/** The same for standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, limit = sizeLimit): Promise<Decoded> {
    const pieces: Uint8Array[] = [];
    let total = 0;
    try {
        for await (const piece of stream) {
            total += piece.length;
            if (total > limit) return { problem: { kind: 'size', bytes: undefined, limit } };
            pieces.push(piece);
        }
    } catch (error) {
        return { problem: problemOfError(error) };
    }
    return decode(Buffer.concat(pieces));
}

function isLink(path: string): boolean {
    try {
        return lstatSync(path).isSymbolicLink();
    } catch {
        return false;
    }
}
