import { availableParallelism } from 'node:os';
import { turn } from '../interruption.js';
import type { Job, Outcome, SourceItem } from './job.js';
import { warmUp } from './warmth.js';

/** So many files are many: from there on memory is kept small. */
const manyFiles = 300;
/**
 * Fewer files than this are done by one thread before several have become warm. Two cores are often two threads of one core,
 * of which one may do most of what both would.
 */
const workersPayFrom = (cores: number): number => cores > 2 ? manyFiles : 2 * manyFiles;
const mostWorkers = 4;

/**
 * How many threads to use for so many files; 0 means this one. The variable REZO_WORKERS decides where it is set.
 */
export function workersFor(count: number, wanted: string | undefined, cores = availableParallelism()): number {
    if (wanted !== undefined && /^\d{1,2}$/u.test(wanted)) return Math.min(Number(wanted), count);
    return cores > 1 && count > workersPayFrom(cores) ? Math.min(cores, mostWorkers) : 0;
}

/** Does a job on every file and gives the outcomes in the order of the files, each as soon as its turn has come. */
export async function* run(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    for await (const outcome of outcomesOf(items, job, workers)) {
        yield outcome;
        await turn();
    }
}

async function* outcomesOf(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    const many = items.length > manyFiles;
    if (many) {
        // Node takes 2 ms to load what it needs.
        const { keepMemorySmall } = await import('./memory.js');
        keepMemorySmall(workers > (job.kind === 'build' ? 1 : 2));
    }
    if (workers > 0) {
        const { runInWorkers } = await import('./pool.js');
        yield* runInWorkers(items, job, workers);
        return;
    }
    if (items.length === 0) return;
    const { processorOf } = await import('./engine.js');
    // What V8 has compiled with little memory is of no use to a run over one file.
    const process = await processorOf(job, many ? undefined : warmUp);
    for (const item of items) yield await process(item);
}
