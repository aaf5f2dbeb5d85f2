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
/** Milliseconds in which Ctrl-C may wait, besides those of the file in hand. */
const longestWithoutTurn = 10;

/**
 * How many threads to use for so many files; 0 means this one. The variable REZO_WORKERS decides where it is set.
 */
export function workersFor(count: number, wanted: string | undefined, cores = availableParallelism()): number {
    if (wanted !== undefined && /^\d{1,2}$/u.test(wanted)) return Math.min(Number(wanted), count);
    return cores > 1 && count > workersPayFrom(cores) ? Math.min(cores, mostWorkers) : 0;
}

/** Does a job on every file and gives the outcomes in the order of the files, each as soon as its turn has come. */
export async function* run(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    let last = performance.now();
    for await (const outcome of outcomesOf(items, job, workers)) {
        yield outcome;
        if (performance.now() - last < longestWithoutTurn) continue;
        await turn();
        last = performance.now();
    }
}

async function* outcomesOf(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    if (items.length === 0) return;
    if (items.length <= manyFiles) {
        yield* workers > 0 ? inWorkers(items, job, workers) : here(items, job, warmUp);
        return;
    }
    // Node takes 2 ms to load what it needs.
    const { keepMemorySmall, letMemoryGrow } = await import('./memory.js');
    keepMemorySmall(workers > (job.kind === 'build' ? 1 : 2));
    try {
        // In so long a run V8 drops what it has compiled for the start: one over a single file, as warm, is worth more.
        yield* workers > 0 ? inWorkers(items, job, workers) : here(items, job, characters => { warmUp(characters / 2); });
    } finally {
        letMemoryGrow();
    }
}

async function* inWorkers(items: readonly SourceItem[], job: Job, workers: number): AsyncGenerator<Outcome> {
    const { runInWorkers } = await import('./pool.js');
    yield* runInWorkers(items, job, workers);
}

async function* here(items: readonly SourceItem[], job: Job, done: (characters: number) => void): AsyncGenerator<Outcome> {
    const { processorOf } = await import('./engine.js');
    const process = await processorOf(job, done);
    for (const item of items) yield await process(item);
}
