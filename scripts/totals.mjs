/** What several runs of tests found together. */

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} missing  what whole groups of tests could not do without, one sentence each
 */

/** @param {...Totals} totals */
export function sumOf(...totals) {
    const sum = key => totals.reduce((count, part) => count + part[key], 0);
    return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), missing: totals.flatMap(part => part.missing) };
}

/** The last lines of a run: what was left out and why, then `N passed, N failed` with `, N skipped` when there are any. */
export function lastLines({ passed, failed, skipped, missing }) {
    return [...missing.map(sentence => `Skipped: ${sentence}`), `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`].join('\n');
}
