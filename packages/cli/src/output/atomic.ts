import { chmodSync, closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let counter = 0;

/**
 * A file that is written piece by piece and is either the old one or the new one: a temporary file beside it takes its place
 * when it is complete. Everything throws what the file system throws, and leaves no temporary file.
 */
export class AtomicFile {
    private readonly temporary: string;
    private readonly file: number;

    constructor(private readonly path: string) {
        this.temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}-${counter++}.tmp`);
        // Exclusive: never writes through a link that somebody else has put there.
        this.file = openSync(this.temporary, 'wx');
    }

    write(text: string): void {
        try {
            const bytes = Buffer.from(text, 'utf8');
            for (let written = 0; written < bytes.length;) written += writeSync(this.file, bytes, written);
        } catch (error) {
            this.discard();
            throw error;
        }
    }

    commit(mode?: number): void {
        try {
            closeSync(this.file);
            if (mode !== undefined) chmodSync(this.temporary, mode);
            renameSync(this.temporary, this.path);
        } catch (error) {
            rmSync(this.temporary, { force: true });
            throw error;
        }
    }

    discard(): void {
        closeSync(this.file);
        rmSync(this.temporary, { force: true });
    }
}

/** Writes a whole file so; throws what the file system throws. */
export function writeAtomically(path: string, text: string, mode?: number): void {
    const file = new AtomicFile(path);
    file.write(text);
    file.commit(mode);
}

/** Whether a file holds exactly this text, without reading one of another length. */
export function holds(path: string, text: string): boolean {
    try {
        return statSync(path).size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
    } catch {
        return false;
    }
}
