import { Fingerprints } from './fingerprint.js';
import { JsonEntries } from './json-entries.js';
import { everyFinding, type CheckReport, type ReportContext } from './report.js';
import type { Outcome, SeverityName } from '../work/job.js';

const severities: Readonly<Record<SeverityName, string>> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

/** The Code Quality report of GitLab: one array of findings. */
export class GitlabReport implements CheckReport {
    private readonly entries: JsonEntries;

    constructor(private readonly context: ReportContext) {
        this.entries = new JsonEntries(context.output);
    }

    begin(): void {
        this.context.output.write('[');
    }

    file(outcome: Outcome): void {
        const fingerprints = new Fingerprints();
        for (const finding of everyFinding(outcome, this.context.messages)) {
            this.entries.write({
                description: finding.message,
                check_name: finding.rule,
                fingerprint: fingerprints.of(outcome.shown, finding),
                severity: severities[finding.severity],
                location: { path: outcome.shown, lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 } },
            });
        }
    }

    end(): void {
        this.context.output.write('\n]\n');
    }
}
