/** What a worker thread loads. V8 refuses kept code where it has been told to keep memory small, as it is for threads. */
import { join } from 'node:path';
import type * as Rezo from '../rezo.js';
import type { Outcome } from '../work/job.js';
import type { Chunk } from '../work/worker.js';
import { loadCompiled } from './compiled.js';

let rezo: typeof Rezo | undefined;

export default function processChunk(chunk: Chunk): Promise<Outcome[]> {
    rezo ??= loadCompiled(join(import.meta.dirname, 'rezo.cjs'), undefined).exports as typeof Rezo;
    return rezo.processChunk(chunk);
}
