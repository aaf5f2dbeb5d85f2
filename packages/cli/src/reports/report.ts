import type { Outcome } from '../work/job.js';

export interface Totals {
    files: number;
    errors: number;
    warnings: number;
    problems: number;
}

export function noTotals(): Totals {
    return { files: 0, errors: 0, warnings: 0, problems: 0 };
}

export function count(totals: Totals, outcome: Outcome): void {
    totals.files++;
    totals.errors += outcome.errors;
    totals.warnings += outcome.warnings;
    if (outcome.problem) totals.problems++;
}

/** A format of what `check` finds. Files come one by one, so that nothing has to be kept. */
export interface CheckReport {
    begin(): void;
    file(outcome: Outcome): void;
    end(totals: Totals): void;
}
