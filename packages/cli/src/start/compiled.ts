/**
 * Loads a script with the compiled code that an earlier process left. V8 compiles a function when it is first called, which
 * takes most of the time of a run over one file; Node's own compile cache is taken before anything has been called, so it
 * leaves that work to every process.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** At the head of a kept file: what the script was, and how much had been run. Its length keeps V8's data aligned. */
const headLength = 32;
const digestLength = 16;

export interface Compiled {
    /** What the script exports. */
    readonly exports: unknown;
    /**
     * Keeps what has been compiled by now, unless what is kept comes from a run that was as warm. Does nothing where the
     * folder cannot be written: then the next start is only slower.
     * @param warmth from 0 to 99: how much of the script has been run
     */
    keep(warmth: number): void;
}

/**
 * @param path a CommonJS script in ASCII; its first line is `//` and the digest of the rest, because V8 itself compares
 * nothing but the length
 * @param kept where the compiled code is kept; undefined to keep none
 */
export function loadCompiled(path: string, kept: string | undefined): Compiled {
    const source = readFileSync(path, 'latin1');
    const digest = source.slice(2, 2 + digestLength);
    const found = kept === undefined ? undefined : readKept(kept, digest);
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
        filename: path,
        cachedData: found?.data,
    });
    const module = { exports: {} };
    (script.runInThisContext() as CommonJs)(module.exports, createRequire(path), module, path, dirname(path));
    return {
        exports: module.exports,
        keep(warmth) {
            if (kept === undefined || (found && !script.cachedDataRejected && found.warmth >= warmth)) return;
            writeKept(kept, `${digest}${String(warmth).padStart(2, '0')}`.padEnd(headLength), script.createCachedData());
        },
    };
}

type CommonJs = (exports: object, require: NodeJS.Require, module: { exports: object }, filename: string, dirname: string) => void;

interface Kept {
    readonly data: Buffer;
    readonly warmth: number;
}

function readKept(path: string, digest: string): Kept | undefined {
    try {
        const file = readFileSync(path);
        if (file.toString('latin1', 0, digestLength) !== digest) return undefined;
        return { data: file.subarray(headLength), warmth: Number(file.toString('latin1', digestLength, digestLength + 2)) };
    } catch {
        return undefined;
    }
}

/** V8 trusts the data it is given, so the file is complete on the disk before it gets its name. */
function writeKept(path: string, head: string, data: Buffer): void {
    const temporary = join(dirname(path), `.${process.pid}.tmp`);
    try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        try {
            writeFileSync(temporary, Buffer.concat([Buffer.from(head, 'latin1'), data]), { flag: 'wx', mode: 0o600, flush: true });
            renameSync(temporary, path);
        } finally {
            rmSync(temporary, { force: true });
        }
    } catch {
        // No permission or no room.
    }
}
