import type { Output } from '../io.js';
import { problemRule } from '../input/problem.js';
import type { Locale } from '../locale.js';
import type { Messages } from '../messages/messages.js';
import type { Outcome, ReportedDiagnostic } from '../work/job.js';
import type { Totals } from './totals.js';

/** A format of what `check` finds. Files come one by one, so that nothing has to be kept. */
export interface CheckReport {
    begin(): void;
    file(outcome: Outcome): void;
    end(totals: Totals): void;
}

/** What a report is made with. */
export interface ReportContext {
    readonly output: Output;
    /** For what is not part of the report. */
    readonly errorOutput: Output;
    readonly messages: Messages;
    readonly locale: Locale;
    /** Errors only; nothing when there are none. */
    readonly quiet: boolean;
}

export type Finding = ReportedDiagnostic;

/** The findings of a file; that it cannot be read is one of them. */
export function everyFinding({ problem, diagnostics }: Outcome, messages: Messages): readonly Finding[] {
    if (!problem) return diagnostics;
    const place = { line: problem.kind === 'encoding' ? problem.line - 1 : 0, character: 0 };
    return [{ rule: problemRule, severity: 'error', message: messages.problem(problem), range: { start: place, end: place } }];
}
