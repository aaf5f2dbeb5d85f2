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
        // A pipe or a device says nothing of its size: it is read piece by piece up to the limit.
        return stat.isFile() ? readSized(file, stat.size, limit) : readUnsized(file, limit);
    } finally {
        closeSync(file);
    }
}

function readSized(file: number, size: number, limit: number): Uint8Array | Problem {
    // Asked for one byte more than there are, a read that gives just those has come to the end.
    const bytes = Buffer.allocUnsafe(size + 1);
    let filled = 0;
    let count: number;
    do {
        count = readSync(file, bytes, filled, bytes.length - filled, null);
        filled += count;
    } while (count > 0 && filled < size);
    if (filled <= size) return bytes.subarray(0, filled);
    // It has grown meanwhile, or is one of /proc, which say 0.
    const rest = readUnsized(file, limit - filled);
    return rest instanceof Uint8Array ? Buffer.concat([bytes, rest]) : { kind: 'size', bytes: undefined, limit };
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
