/** The process: what `bin/rezo.cjs` loads. */
import { join } from 'node:path';
import { isCommand } from '../command-names.js';
import type * as Rezo from '../rezo.js';
import { loadCompiled } from './compiled.js';
import { keptPath } from './kept-path.js';

const [, , command] = process.argv;
const compiled = loadCompiled(join(import.meta.dirname, 'rezo.cjs'), keptPath(command !== undefined && isCommand(command) ? command : 'rezo', process.env));
const { start, warmth } = compiled.exports as typeof Rezo;
process.once('exit', () => { compiled.keep(warmth()); });
void start();
