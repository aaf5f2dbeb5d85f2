import { everyFinding, type CheckReport, type ReportContext } from './report.js';
import type { Outcome, SeverityName } from '../work/job.js';

const commands: Readonly<Record<SeverityName, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. */
export class GithubReport implements CheckReport {
    constructor(private readonly context: ReportContext) {}

    begin(): void { /* Every annotation is a line of its own. */ }

    file(outcome: Outcome): void {
        for (const { rule, severity, message, range: { start, end } } of everyFinding(outcome, this.context.messages)) {
            const properties = {
                file: outcome.shown, line: start.line + 1, endLine: end.line + 1,
                // Columns mean something to GitHub only within one line.
                ...(start.line === end.line && { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }),
                title: `Rezo: ${rule}`,
            };
            const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`).join(',');
            this.context.output.write(`::${commands[severity]} ${written}::${data(message)}\n`);
        }
    }

    end(): void { /* Nothing stands below the last. */ }
}

function data(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
