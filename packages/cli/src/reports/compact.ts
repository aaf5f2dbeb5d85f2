import { everyFinding, type CheckReport, type ReportContext } from './report.js';
import { harmless } from '../text/harmless.js';
import type { Outcome } from '../work/job.js';

/** `path:line:column: severity: message [rule]`, as compilers write it: for `grep`, editors and problem matchers. */
export class CompactReport implements CheckReport {
    constructor(private readonly context: ReportContext) {}

    begin(): void { /* Nothing stands above the first finding. */ }

    file(outcome: Outcome): void {
        for (const { rule, severity, message, range } of everyFinding(outcome, this.context.messages)) {
            const place = `${harmless(outcome.shown)}:${range.start.line + 1}:${range.start.character + 1}`;
            this.context.output.write(`${place}: ${severity}: ${harmless(message)} [${rule}]\n`);
        }
    }

    end(): void { /* Nothing stands below the last. */ }
}
