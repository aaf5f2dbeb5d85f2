import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../command.js';
import { shownPath } from '../input/paths.js';
import type { Output } from '../io.js';
import { AtomicFile } from '../output/atomic.js';
import { reportFailure } from '../output/report-failure.js';
import type { Outcome } from '../work/job.js';
import { JsonReport } from './json.js';
import { PrettyReport } from './pretty.js';
import type { CheckReport, ReportContext } from './report.js';
import type { ReportFormat, ReportTarget } from './targets.js';
import type { Totals } from './totals.js';

/** What only few runs ask for is loaded when it is. */
const formats: Readonly<Record<ReportFormat, (context: ReportContext) => CheckReport | Promise<CheckReport>>> = {
    pretty: context => new PrettyReport(context),
    json: context => new JsonReport(context),
    compact: async context => new (await import('./compact.js')).CompactReport(context),
    sarif: async context => new (await import('./sarif.js')).SarifReport(context),
    junit: async context => new (await import('./junit.js')).JunitReport(context),
    github: async context => new (await import('./github.js')).GithubReport(context),
    gitlab: async context => new (await import('./gitlab.js')).GitlabReport(context),
    html: async context => new (await import('./html.js')).HtmlReport(context),
};

interface OpenReport {
    readonly report: CheckReport;
    readonly file?: { readonly shown: string; readonly handle: AtomicFile };
}

/** All reports of a run, as one. */
export class Reports {
    /** Those that could not be written, which has been said. */
    private failures = 0;

    private constructor(private open: readonly OpenReport[], private readonly context: Context) {}

    /** @param output where reports without a file go */
    static async open(targets: readonly ReportTarget[], output: Output, context: Context, quiet: boolean): Promise<Reports> {
        const reports = new Reports([], context);
        const { io, messages, locale } = context;
        const open: OpenReport[] = [];
        for (const { format, path } of targets) {
            const file = path === undefined ? undefined : reports.create(path);
            if (path !== undefined && !file) continue;
            const report = await formats[format]({ output: file?.handle ?? output, errorOutput: io.stderr, messages, locale, quiet });
            open.push({ report, ...(file && { file }) });
        }
        reports.open = open;
        reports.each(({ report }) => { report.begin(); });
        return reports;
    }

    file(outcome: Outcome): void {
        this.each(({ report }) => { report.file(outcome); });
    }

    /** The files first, so that the output can say how all of it ended. */
    end(totals: Totals): void {
        this.each(({ report, file }) => {
            if (!file) return;
            report.end(totals);
            file.handle.commit();
            this.context.io.stderr.write(`${this.context.messages.report.written(file.shown)}\n`);
        });
        totals.unwritten += this.failures;
        this.each(({ report, file }) => { if (!file) report.end(totals); });
    }

    private create(path: string): OpenReport['file'] {
        const shown = shownPath(path, this.context.io.cwd);
        try {
            mkdirSync(dirname(path), { recursive: true });
            return { shown, handle: new AtomicFile(path) };
        } catch (error) {
            this.fail(shown, error);
            return undefined;
        }
    }

    /** One that fails, because the disk is full, does not take the others with it. */
    private each(act: (open: OpenReport) => void): void {
        this.open = this.open.filter(open => {
            try {
                act(open);
                return true;
            } catch (error) {
                if (!open.file) throw error;
                this.fail(open.file.shown, error);
                return false;
            }
        });
    }

    private fail(shown: string, error: unknown): void {
        reportFailure(shown, error, this.context);
        this.failures++;
    }
}
