/** Loaded into every process of a measured run (through NODE_OPTIONS): writes the most memory that the process held. */
import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/** Kilobytes. Linux counts in the maximum of `resourceUsage` what the parent held before the program was started. */
function peak() {
    try {
        const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
        if (kilobytes) return Number(kilobytes);
    } catch {
        // Not Linux.
    }
    return process.resourceUsage().maxRSS;
}

if (isMainThread && process.env.REZO_BENCH_PEAKS) {
    process.on('exit', () => appendFileSync(process.env.REZO_BENCH_PEAKS, `${peak()}\n`));
}
