import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timeOf } from './time.mjs';

/**
 * The most memory that a run held, in MB: threads are part of their process; of several processes the peaks are added,
 * which may be more than they held at one time and is never less.
 */
export function peakMemory(command, scratch) {
    const peaks = join(scratch, 'peaks.txt');
    rmSync(peaks, { force: true });
    const probe = pathToFileURL(join(import.meta.dirname, 'peak-probe.mjs')).href;
    timeOf({ ...command, env: { ...command.env, NODE_OPTIONS: `--import=${probe}`, REZO_BENCH_PEAKS: peaks } });
    const kilobytes = readFileSync(peaks, 'utf8').trim().split('\n').map(Number).reduce((sum, peak) => sum + peak, 0);
    return kilobytes * 1024 / 1e6;
}
