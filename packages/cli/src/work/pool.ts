import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { chunksOf } from './chunks.js';
import type { Job, Outcome, SourceItem } from './job.js';
import type { Chunk } from './worker.js';

const largestChunk = 25;
/** Chunks that wait for each worker: enough never to let it idle, few enough to keep little in memory. */
const chunksAhead = 2;

/** Does a job on worker threads; the outcomes come in the order of the files, whichever thread was first. */
export async function* runInWorkers(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    const chunks = chunksOf(items, Math.max(1, Math.min(largestChunk, Math.ceil(items.length / (workers * 4)))));
    const pool = new Tinypool({
        filename: join(import.meta.dirname, 'worker.js'),
        minThreads: workers, maxThreads: workers, isolateWorkers: false,
    });
    try {
        const ahead: Promise<Outcome[]>[] = [];
        let next = 0;
        const start = (): void => {
            const chunk = chunks[next++];
            if (chunk) ahead.push(pool.run({ job, items: chunk } satisfies Chunk) as Promise<Outcome[]>);
        };
        for (let count = 0; count < workers * chunksAhead; count++) start();
        for (let first = ahead.shift(); first; first = ahead.shift()) {
            const outcomes = await first;
            start();
            yield* outcomes;
        }
    } finally {
        await pool.destroy();
    }
}
