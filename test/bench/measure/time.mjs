/** Times whole processes, from the start to the end, side by side. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** Milliseconds of one run; throws when the program fails, because a program that fails is fast. */
export function timeOf({ file, args, cwd, env }) {
    const started = performance.now();
    const { status, stderr, error } = spawnSync(file, args, {
        cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 26,
    });
    const milliseconds = performance.now() - started;
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${error?.message ?? status}: ${stderr?.slice(-500)}`);
    return milliseconds;
}

/**
 * Runs the commands in turn, so that a machine that gets slower does so for all of them; each second round goes backwards,
 * so that none is always the one after the heaviest. One round before that is not counted: files get into the system's
 * cache, Rezo writes its compiled code.
 *
 * @param {Record<string, import('../programs.mjs').Command>} commands
 * @returns {Record<string, { median: number, least: number, most: number }>} milliseconds
 */
export function interleaved(commands, runs) {
    const entries = Object.entries(commands);
    const times = Object.fromEntries(entries.map(([name]) => [name, []]));
    for (const [, command] of entries) timeOf(command);
    for (let run = 0; run < runs; run++) {
        for (const [name, command] of run % 2 === 0 ? entries : entries.toReversed()) times[name].push(timeOf(command));
    }
    return Object.fromEntries(entries.map(([name]) => [name, summary(times[name])]));
}

function summary(times) {
    const sorted = times.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return { median, least: sorted[0], most: sorted.at(-1) };
}
