/** The process: what `bin/rezo.js` loads. */
import { exitCodes } from './exit-codes.js';
import { processIo } from './io.js';
import { main } from './main.js';

// `rezo check | head` closes the pipe early: nobody is left to be told, and the rest of the work is for nothing.
process.stdout.on('error', () => { process.exit(exitCodes.failure); });

try {
    process.exitCode = await main(process.argv.slice(2), processIo());
} catch (error) {
    // Node would exit with 1, which says that the resolutions have errors.
    process.stderr.write(`rezo: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exitCode = exitCodes.failure;
}
