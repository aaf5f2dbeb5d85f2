import type { Messages } from '../messages/messages.js';
import type { Outcome, ReportedDiagnostic } from '../work/job.js';
import { JsonEntries } from './json-entries.js';
import { everyFinding, type CheckReport, type ReportContext } from './report.js';

export interface JsonDiagnostic {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: ReportedDiagnostic['range'];
}

/** `{ "files": [ { "path", "diagnostics": [ { "rule", "severity", "message", "range" } ] } ] }`, a file a line. */
export class JsonReport implements CheckReport {
    private readonly entries: JsonEntries;

    constructor(private readonly context: ReportContext) {
        this.entries = new JsonEntries(context.output);
    }

    begin(): void {
        this.context.output.write('{ "files": [');
    }

    file(outcome: Outcome): void {
        this.entries.write({ path: outcome.shown, diagnostics: jsonDiagnostics(outcome, this.context.messages) });
    }

    end(): void {
        this.context.output.write('\n] }\n');
    }
}

export function jsonDiagnostics(outcome: Outcome, messages: Messages): JsonDiagnostic[] {
    return everyFinding(outcome, messages).map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
}
