/** What a worker thread loads. It uses what a process of the same command has compiled before, and keeps nothing itself. */
import { join } from 'node:path';
import type * as Rezo from '../rezo.js';
import type { Outcome } from '../work/job.js';
import type { Chunk } from '../work/worker.js';
import { loadCompiled } from './compiled.js';
import { keptPath } from './kept-path.js';

let rezo: typeof Rezo | undefined;

export default function processChunk(chunk: Chunk): Promise<Outcome[]> {
    rezo ??= loadCompiled(join(import.meta.dirname, 'rezo.cjs'), keptPath(chunk.job.kind, process.env)).exports as typeof Rezo;
    return rezo.processChunk(chunk);
}
