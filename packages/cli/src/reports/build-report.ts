import type { Context } from '../command.js';
import { painterFor } from '../text/colour.js';
import { harmless } from '../text/harmless.js';
import type { Outcome } from '../work/job.js';
import { JsonEntries } from './json-entries.js';
import { jsonDiagnostics } from './json.js';
import { prettyDiagnostic, problemLine } from './pretty.js';

export interface WrittenOutput {
    /** As shown to people. */
    readonly path: string;
    readonly format: string;
    readonly changed: boolean;
}

export interface BuildTotals {
    /** Sources that gave at least one resolution. */
    files: number;
    resolutions: number;
    written: number;
    unchanged: number;
    registries: number;
    left: number;
    problems: number;
    seconds: number;
}

export function noBuildTotals(): BuildTotals {
    return { files: 0, resolutions: 0, written: 0, unchanged: 0, registries: 0, left: 0, problems: 0, seconds: 0 };
}

/** How `build` tells what it does; files come one by one. */
export interface BuildReport {
    begin(): void;
    /** A file that was published, or that was left because of its errors or because it could not be read. */
    file(outcome: Outcome, outputs: readonly WrittenOutput[]): void;
    end(totals: BuildTotals, out: string, index: WrittenOutput | undefined): void;
}

export class PrettyBuildReport implements BuildReport {
    constructor(private readonly context: Context) {}

    begin(): void { /* Nothing stands above the first line. */ }

    file(outcome: Outcome, outputs: readonly WrittenOutput[]): void {
        const { io, messages } = this.context;
        const paint = painterFor(io.stderr);
        if (outcome.problem) io.stderr.write(`${problemLine(outcome, messages, paint)}\n`);
        else if (!outcome.built) {
            io.stderr.write(outcome.diagnostics.map(diagnostic => prettyDiagnostic(outcome.shown, diagnostic, messages, paint)).join(''));
            io.stderr.write(`${messages.build.left(harmless(outcome.shown), outcome.errors)}\n`);
        } else io.stdout.write(pages(outputs).map(page => `${harmless(outcome.shown)} → ${this.shown(page)}\n`).join(''));
    }

    end(totals: BuildTotals, out: string, index: WrittenOutput | undefined): void {
        const { io, messages } = this.context;
        if (index) io.stdout.write(`→ ${this.shown([index])}\n`);
        io.stdout.write(`${painterFor(io.stdout)(totals.left + totals.problems > 0 ? 'yellow' : 'green', messages.build.summary({ ...totals, out: harmless(out) }))}\n`);
    }

    /** `out/a.html, .json` */
    private shown([first, ...others]: readonly WrittenOutput[]): string {
        if (!first) return '';
        const path = [harmless(first.path), ...others.map(({ format }) => `.${format}`)].join(', ');
        return [first, ...others].some(({ changed }) => changed) ? path : `${path} (${this.context.messages.build.unchanged})`;
    }
}

/** The outputs of each resolution together: they differ in the extension only. */
function pages(outputs: readonly WrittenOutput[]): WrittenOutput[][] {
    const stem = ({ path, format }: WrittenOutput): string => path.slice(0, -format.length);
    return [...Map.groupBy(outputs, stem).values()];
}

/** `{ "files": [ { "path", "resolutions", "outputs": [ { "path", "format", "changed" } ], "diagnostics" } ], "index", "out", "seconds" }`; `resolutions` is null for a file that was not published. */
export class JsonBuildReport implements BuildReport {
    private readonly entries: JsonEntries;

    constructor(private readonly context: Context) {
        this.entries = new JsonEntries(context.io.stdout);
    }

    begin(): void {
        this.context.io.stdout.write('{ "files": [');
    }

    file(outcome: Outcome, outputs: readonly WrittenOutput[]): void {
        this.entries.write({
            path: outcome.shown, resolutions: outcome.built?.length ?? null, outputs,
            diagnostics: jsonDiagnostics(outcome, this.context.messages),
        });
    }

    end(totals: BuildTotals, out: string, index: WrittenOutput | undefined): void {
        const rest = JSON.stringify({ index: index ?? null, out, seconds: Number(totals.seconds.toFixed(3)) });
        this.context.io.stdout.write(`\n], ${rest.slice(1)}\n`);
    }
}
