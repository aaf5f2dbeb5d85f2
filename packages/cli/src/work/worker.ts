/** What a worker thread runs: a chunk of the files of one job, in order. */
import type { Job, Outcome, SourceItem } from './job.js';
import { processorOf, type Processor } from './engine.js';

export interface Chunk {
    readonly job: Job;
    readonly items: readonly SourceItem[];
}

/** A pool lives for one job, so a worker prepares once. */
let processor: Promise<Processor> | undefined;

export default async function processChunk({ job, items }: Chunk): Promise<Outcome[]> {
    processor ??= processorOf(job);
    const process = await processor;
    const outcomes: Outcome[] = [];
    for (const item of items) outcomes.push(await process(item));
    return outcomes;
}
