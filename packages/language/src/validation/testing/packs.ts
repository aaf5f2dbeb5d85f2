import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createPackSource } from '@rezo/lexicon';
import { LoadedPacks } from '../../packs/loaded-packs.js';

const data = fileURLToPath(new URL('../../../../lexicon/data/', import.meta.url));

/** The language packs of the product, for the rules that need one. */
export const packSource = createPackSource(async name => new Uint8Array(await readFile(data + name)));

/** Shared by all tests: dictionaries are read once. */
export const packs = new LoadedPacks(packSource);
