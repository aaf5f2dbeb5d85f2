import { chmodSync, closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exitCodes } from '../exit-codes.js';

let counter = 0;

/**
 * Writes a file so that it is either the old one or the new one: a temporary file beside it takes its place when complete.
 * Throws what the file system throws, and leaves no temporary file.
 */
export function writeAtomically(path: string, text: string, mode?: number): void {
    const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}-${counter++}.tmp`);
    // Exclusive: never writes through a link that somebody else has put there.
    const file = openSync(temporary, 'wx');
    try {
        try {
            const bytes = Buffer.from(text, 'utf8');
            for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
        } finally {
            closeSync(file);
        }
        if (mode !== undefined) chmodSync(temporary, mode);
        renameSync(temporary, path);
    } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
    }
}

/** Whether a file holds exactly this text, without reading one of another length. */
export function holds(path: string, text: string): boolean {
    try {
        return statSync(path).size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
    } catch {
        return false;
    }
}

/**
 * Does something that Ctrl-C must not cut in two. The signal is taken when it is done: while the handlers are there the
 * process does not die at once, and between two files it does as always.
 */
export async function uninterrupted<T>(work: () => T): Promise<T> {
    const stop = (): never => process.exit(exitCodes.interrupted);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
        return work();
    } finally {
        // Signals are delivered between two turns of the event loop.
        await new Promise(resolve => setImmediate(resolve));
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
