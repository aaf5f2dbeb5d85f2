import type { Output } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { problemRule } from '../input/problem.js';
import type { Outcome, ReportedDiagnostic } from '../work/job.js';
import type { CheckReport } from './report.js';

export interface JsonDiagnostic {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: ReportedDiagnostic['range'];
}

/** `{ "files": [ { "path", "diagnostics": [ { "rule", "severity", "message", "range" } ] } ] }`, a file a line. */
export class JsonReport implements CheckReport {
    private first = true;

    constructor(private readonly output: Output, private readonly messages: Messages) {}

    begin(): void {
        this.first = true;
        this.output.write('{ "files": [');
    }

    file(outcome: Outcome): void {
        const entry = { path: outcome.shown, diagnostics: jsonDiagnostics(outcome, this.messages) };
        this.output.write(`${this.first ? '' : ','}\n${JSON.stringify(entry)}`);
        this.first = false;
    }

    end(): void {
        this.output.write('\n] }\n');
    }
}

export function jsonDiagnostics(outcome: Outcome, messages: Messages): JsonDiagnostic[] {
    if (outcome.problem) {
        const line = outcome.problem.kind === 'encoding' ? outcome.problem.line - 1 : 0;
        const place = { line, character: 0 };
        return [{ rule: problemRule, severity: 'error', message: messages.problem(outcome.problem), range: { start: place, end: place } }];
    }
    return outcome.diagnostics.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
}
