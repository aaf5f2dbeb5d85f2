import type { Messages } from '../messages/messages.js';
import type { Outcome, ReportedDiagnostic } from '../work/job.js';
import { everyFinding, type CheckReport, type ReportContext } from './report.js';

export interface JsonDiagnostic {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: ReportedDiagnostic['range'];
}

/** `{ "files": [ { "path", "diagnostics": [ { "rule", "severity", "message", "range" } ] } ] }`, a file a line. */
export class JsonReport implements CheckReport {
    private first = true;

    constructor(private readonly context: ReportContext) {}

    begin(): void {
        this.first = true;
        this.context.output.write('{ "files": [');
    }

    file(outcome: Outcome): void {
        const entry = { path: outcome.shown, diagnostics: jsonDiagnostics(outcome, this.context.messages) };
        this.context.output.write(`${this.first ? '' : ','}\n${JSON.stringify(entry)}`);
        this.first = false;
    }

    end(): void {
        this.context.output.write('\n] }\n');
    }
}

export function jsonDiagnostics(outcome: Outcome, messages: Messages): JsonDiagnostic[] {
    return everyFinding(outcome, messages).map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
}
