import { problemRule, type Problem } from '../input/problem.js';
import type { Output } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { painterFor, type Paint, type Style } from '../text/colour.js';
import { harmless } from '../text/harmless.js';
import type { Outcome, ReportedDiagnostic, SeverityName } from '../work/job.js';
import type { CheckReport, ReportContext } from './report.js';
import type { Totals } from './totals.js';

const styles: Readonly<Record<SeverityName, Style>> = { error: ['red', 'bold'], warning: ['yellow', 'bold'], information: ['blue', 'bold'], hint: ['cyan', 'bold'] };

/** Before the source line and before the caret: a number of up to four digits and a bar. */
const gutterWidth = 7;

/** How many columns of a source line there is room for; a terminal of unknown width counts as 80. */
export function excerptWidth(output: Output): number {
    // Terminals without a size, as some CI systems and `script` make them, say 0.
    return Math.max(20, (output.columns || 80) - gutterWidth);
}

/** For people: each finding with its line and a caret. */
export class PrettyReport implements CheckReport {
    constructor(private readonly context: ReportContext) {}

    begin(): void { /* Nothing stands above the first finding. */ }

    file(outcome: Outcome): void {
        if (outcome.problem) this.context.errorOutput.write(`${problemLine(outcome, this.context.messages, painterFor(this.context.errorOutput))}\n`);
        if (outcome.diagnostics.length === 0) return;
        const paint = painterFor(this.context.output);
        this.context.output.write(outcome.diagnostics.map(diagnostic => prettyDiagnostic(outcome.shown, diagnostic, this.context.messages, paint)).join(''));
    }

    end(totals: Totals): void {
        if (this.context.quiet && totals.errors === 0) return;
        const paint = painterFor(this.context.output);
        const style: Style = totals.errors + totals.problems + totals.unwritten > 0 ? 'red' : totals.warnings > 0 ? 'yellow' : 'green';
        this.context.output.write(`${paint(style, this.context.messages.check.summary(totals))}\n`);
        if (totals.fixable > 0 && totals.fixes === 0) this.context.output.write(`${paint('dim', this.context.messages.check.fixable(totals.fixable))}\n`);
    }
}

export function problemLine(place: { readonly shown: string; readonly problem?: Problem }, messages: Messages, paint: Paint): string {
    const { problem } = place;
    if (!problem) return harmless(place.shown);
    const line = problem.kind === 'encoding' ? `:${problem.line}:1` : '';
    return `${errorLine(`${place.shown}${line}`, messages.problem(problem), messages, paint)}  ${paint('dim', problemRule)}`;
}

/** An error about a file, or a place in one. */
export function errorLine(place: string, message: string, messages: Messages, paint: Paint): string {
    return `${harmless(place)} ${paint(styles.error, messages.severity.error)} ${harmless(message)}`;
}

export function prettyDiagnostic(path: string, diagnostic: ReportedDiagnostic, messages: Messages, paint: Paint): string {
    const { line, character } = diagnostic.range.start;
    const style = styles[diagnostic.severity];
    const head = `${harmless(path)}:${line + 1}:${character + 1} ${paint(style, messages.severity[diagnostic.severity])} ${harmless(diagnostic.message)}  ${paint('dim', diagnostic.rule)}\n`;
    if (!diagnostic.excerpt) return head;
    const { text, indent, length } = diagnostic.excerpt;
    const number = String(line + 1).padStart(gutterWidth - 3);
    const source = `${paint('dim', `${number} │`)} ${text}\n`;
    return `${head}${source}${paint('dim', `${' '.repeat(number.length)} │`)} ${' '.repeat(indent)}${paint(style, '^'.repeat(length))}\n`;
}
