/** What the bundle exports: the command line for the process, and the work for its threads. */
import { exitCodes } from './exit-codes.js';
import { processIo } from './io.js';
import { main } from './main.js';
import type { Outcome } from './work/job.js';
import type { Chunk } from './work/worker.js';

export { warmth } from './work/warmth.js';

export async function start(): Promise<void> {
    // `rezo check | head` closes the pipe early: nobody is left to be told, and the rest of the work is for nothing.
    process.stdout.on('error', () => { process.exit(exitCodes.failure); });
    try {
        process.exitCode = await main(process.argv.slice(2), processIo());
    } catch (error) {
        // Node would exit with 1, which says that the resolutions have errors.
        process.stderr.write(`rezo: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
        process.exitCode = exitCodes.failure;
    }
}

export async function processChunk(chunk: Chunk): Promise<Outcome[]> {
    const worker = await import('./work/worker.js');
    return await worker.default(chunk);
}
