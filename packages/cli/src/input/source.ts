import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { decode, type Decoded } from './encoding.js';
import { problemOfError, type Problem } from './problem.js';

/** Bytes. A resolution of a thousand pages is a tenth of it; what is larger is not a resolution. */
export const sizeLimit = 10 * 1024 * 1024;

/** Reads a file as strict UTF-8, or says why it cannot be read; never throws. */
export function readSource(path: string, limit = sizeLimit): Decoded {
    try {
        const bytes = readBytes(path, limit);
        return bytes instanceof Uint8Array ? decode(bytes) : { problem: bytes };
    } catch (error) {
        const problem = problemOfError(error);
        return { problem: problem.kind === 'missing' && isLink(path) ? { kind: 'dangling' } : problem };
    }
}

function readBytes(path: string, limit: number): Uint8Array | Problem {
    const file = openSync(path, 'r');
    try {
        const stat = fstatSync(file);
        if (stat.isDirectory()) return { kind: 'directory' };
        if (stat.size > limit) return { kind: 'size', bytes: stat.size, limit };
        // A pipe or a device says nothing of its size: it is read piece by piece up to the limit.
        return stat.isFile() ? readSized(file, stat.size, limit) : readUnsized(file, limit);
    } finally {
        closeSync(file);
    }
}

function readSized(file: number, size: number, limit: number): Uint8Array | Problem {
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
        const count = readSync(file, bytes, filled, size - filled, null);
        if (count === 0) return bytes.subarray(0, filled);
        filled += count;
    }
    // It may have grown meanwhile, and files of /proc say 0.
    const rest = readUnsized(file, limit - size);
    return rest instanceof Uint8Array ? (rest.length > 0 ? Buffer.concat([bytes, rest]) : bytes) : { kind: 'size', bytes: undefined, limit };
}

function readUnsized(file: number, limit: number): Uint8Array | Problem {
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
