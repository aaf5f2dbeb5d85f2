import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realPath } from '../input/real-path.js';
import { isInside } from '../input/paths.js';
import { holds, writeAtomically } from './atomic.js';

/** Thrown instead of writing through a link that leads out of the output folder. */
export class OutsideError extends Error {}

/** The folder that published files go to, and nowhere else. */
export class OutputFolder {
    private readonly ready = new Set<string>();

    constructor(readonly path: string) {}

    /** Writes `text` under a path relative to the folder; false when the file holds it already. */
    write(relativePath: string, text: string): boolean {
        const target = join(this.path, relativePath);
        this.prepare(dirname(target));
        if (holds(target, text)) return false;
        writeAtomically(target, text);
        return true;
    }

    private prepare(folder: string): void {
        if (this.ready.has(folder)) return;
        // Checked before anything is made, with every link on the way followed.
        if (!isInside(realPath(this.path), realPath(folder))) throw new OutsideError(folder);
        if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
        this.ready.add(folder);
    }
}
