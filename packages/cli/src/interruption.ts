/** What Ctrl-C does to a run. Until the first file is written it ends the process at once, as of every program. */
import { exitCodes } from './exit-codes.js';

let act = (): void => { process.exit(exitCodes.interrupted); };
let isHeeded = false;

/** From here on a signal is taken between two turns of the event loop; taking the handlers away again could lose one that has come. */
function heed(): void {
    if (isHeeded) return;
    isHeeded = true;
    const take = (): void => { act(); };
    process.on('SIGINT', take).on('SIGTERM', take);
}

/** Does something, without a pause, that Ctrl-C must not cut in two. */
export function uninterrupted<T>(work: () => T): T {
    heed();
    return work();
}

/** A turn of the event loop, in which a signal that has come is taken. */
export function turn(): Promise<void> {
    return new Promise(resolve => { setImmediate(resolve); });
}

/** For a command that works until it is told to stop. */
export function untilInterrupted(): Promise<'interrupted'> {
    heed();
    return new Promise(resolve => { act = () => { resolve('interrupted'); }; });
}
