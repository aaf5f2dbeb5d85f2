import type { Outcome } from '../work/job.js';

export interface Totals {
    files: number;
    errors: number;
    warnings: number;
    /** Files that could not be read. */
    problems: number;
    /** Files, reports and baselines that could not be written, which has been said. */
    unwritten: number;
    /** Fixes that were applied, and the files that they changed. */
    fixes: number;
    /** Findings that have a safe fix. */
    fixable: number;
    fixedFiles: number;
}

export function noTotals(): Totals {
    return { files: 0, errors: 0, warnings: 0, problems: 0, unwritten: 0, fixes: 0, fixable: 0, fixedFiles: 0 };
}

export function count(totals: Totals, outcome: Outcome): void {
    totals.files++;
    totals.errors += outcome.errors;
    totals.warnings += outcome.warnings;
    if (outcome.problem) totals.problems++;
    totals.fixable += outcome.fixable;
    if (outcome.fixed) {
        totals.fixes += outcome.fixed.count;
        totals.fixedFiles++;
    }
}
