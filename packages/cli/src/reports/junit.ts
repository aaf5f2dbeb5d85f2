import { everyFinding, type CheckReport, type Finding, type ReportContext } from './report.js';
import { escapeXml } from '../text/xml.js';
import type { Outcome } from '../work/job.js';

/** JUnit's XML: a suite for each file, in which errors and warnings have failed; remarks of less weight are its output. */
export class JunitReport implements CheckReport {
    constructor(private readonly context: ReportContext) {}

    begin(): void {
        this.context.output.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rezo check">\n');
    }

    file(outcome: Outcome): void {
        const findings = everyFinding(outcome, this.context.messages);
        const failures = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        const remarks = findings.filter(finding => !failures.includes(finding));
        const name = escapeXml(outcome.shown);
        const cases = failures.length > 0 ? failures.map(finding => failed(finding, name)) : [`<testcase name="${name}" classname="${name}" time="0"/>`];
        this.context.output.write([
            `<testsuite name="${name}" tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0" time="0">`,
            ...cases,
            ...(remarks.length > 0 ? [`<system-out>${remarks.map(remark => escapeXml(`${line(remark)}: ${remark.message} [${remark.rule}]`)).join('\n')}</system-out>`] : []),
            '</testsuite>\n',
        ].join('\n'));
    }

    end(): void {
        this.context.output.write('</testsuites>\n');
    }
}

function failed(finding: Finding, path: string): string {
    const { rule, severity, message } = finding;
    const text = escapeXml(message);
    return `<testcase name="${escapeXml(`${line(finding)} ${rule}`)}" classname="${path}" time="0"><failure type="${severity}" message="${text}">${path}:${line(finding)} ${text}</failure></testcase>`;
}

/** `line:column`, from 1. */
function line({ range: { start } }: Finding): string {
    return `${start.line + 1}:${start.character + 1}`;
}
