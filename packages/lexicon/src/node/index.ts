/** The language packs where there is a disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSource } from '@rezo/language';
import { createPackSource } from '../index.js';

/** In what ships, the data lie in this folder beside the bundle. */
const shipped = 'lexicon';
/** Where they are made, seen from the sources of another package of the workspace. */
const made = ['../../lexicon/data', '../../../lexicon/data'];

/**
 * The language packs, read from the disk when they are asked for.
 * @param beside where the bundle lies that asks
 */
export function nodePacks(beside: string): PackSource {
    return createPackSource(async name => {
        // Node takes 3 ms to load it, and most runs ask for no dictionary.
        const { readFile } = await import('node:fs/promises');
        const folder = [shipped, ...made].map(each => join(beside, each)).find(each => existsSync(join(each, name)));
        return new Uint8Array(await readFile(join(folder ?? join(beside, shipped), name)));
    });
}
