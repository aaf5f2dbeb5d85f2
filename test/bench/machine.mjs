import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

/** The machine in general words: nothing that tells which one it is. */
export function machine() {
    const model = cpus()[0]?.model.trim() ?? 'unknown processor';
    const gigabytes = Math.round(totalmem() / 2 ** 30);
    const busy = process.platform === 'win32' ? '' : `; load ${loadavg()[0].toFixed(1)} at the start`;
    return `${model}, ${availableParallelism()} cores, ${gigabytes} GB; ${process.platform} ${process.arch}; Node ${process.versions.node}${busy}`;
}

/** Whether others use the machine so much that whole seconds of a run may be theirs. */
export function isBusy() {
    return loadavg()[0] > availableParallelism() * 0.75;
}
