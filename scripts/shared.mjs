/** What the build scripts share. Runs on Node 20 and without any package: `setup.mjs` needs it before there are packages. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The text of a file, or undefined when there is none. */
export function readText(path) {
    try {
        return readFileSync(path, 'utf8');
    } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
    }
}

/** «0.4 s» */
export function seconds(since) {
    return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
