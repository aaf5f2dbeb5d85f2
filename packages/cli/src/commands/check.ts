import { choice, UsageError, wholeNumber, type Arguments } from '../arguments.js';
import type { Context, Run } from '../command.js';
import { configurationsOf, type Configurations } from '../config/configurations.js';
import { exitCodes, graver, type ExitCode } from '../exit-codes.js';
import { gather, standardInput } from '../input/gather.js';
import { Progress } from '../progress.js';
import { JsonReport } from '../reports/json.js';
import { excerptWidth, PrettyReport } from '../reports/pretty.js';
import { TimingReport } from '../reports/timing.js';
import { painterFor } from '../text/colour.js';
import { count, noTotals, type CheckReport, type Totals } from '../reports/report.js';
import type { CheckJob, Outcome, SourceItem } from '../work/job.js';
import { run as runJob, workersFor } from '../work/run.js';

interface Settings {
    readonly json: boolean;
    readonly quiet: boolean;
    readonly maxWarnings: number | undefined;
    readonly timing: boolean;
}

export const run: Run = async (args, context) => {
    const { messages } = context;
    const settings: Settings = {
        json: choice(args, 'format', ['pretty', 'json'], args.has('json') ? 'json' : 'pretty', messages) === 'json',
        quiet: args.has('quiet'),
        maxWarnings: wholeNumber(args, 'max-warnings', messages),
        timing: args.has('timing'),
    };
    const configurations = configurationsOf(args, context.io.cwd);
    if (args.has('watch')) return await watchFiles(args, settings, configurations, context);
    const { items, incomplete } = await gather(args.positionals, configurations, context);
    const totals = await checkAll(items, settings, configurations, context);
    return incomplete ? exitCodes.failure : exitCodeOf(totals, settings, context);
};

async function watchFiles(args: Arguments, settings: Settings, configurations: Configurations, context: Context): Promise<ExitCode> {
    if (args.positionals.includes(standardInput)) throw new UsageError(context.messages.usage.watchNeedsFiles);
    const { watch } = await import('../watch/watch.js');
    await watch({ paths: args.positionals, configurations, everything: [] }, context, async (items, learn) => {
        await checkAll(items, settings, configurations, context, learn);
    });
    return exitCodes.clean;
}

async function checkAll(items: readonly SourceItem[], settings: Settings, configurations: Configurations, context: Context, learn?: (outcome: Outcome) => void): Promise<Totals> {
    const { io } = context;
    const job: CheckJob = {
        kind: 'check', cwd: io.cwd, locale: context.diagnosticsLocale, config: configurations.fixed, errorsOnly: settings.quiet, timing: settings.timing,
        excerptWidth: settings.json ? undefined : excerptWidth(io.stdout),
    };
    const report = reportFor(settings, context);
    const progress = new Progress(io.stderr, items.length);
    const totals = noTotals();
    const timing = new TimingReport();
    report.begin();
    for await (const outcome of runJob(items, job, workersFor(items.length, io.env['REZO_WORKERS']))) {
        if (outcome.problem || outcome.diagnostics.length > 0) progress.clear();
        report.file(outcome);
        count(totals, outcome);
        timing.add(outcome.costs ?? []);
        learn?.(outcome);
        progress.tick(totals.files);
    }
    progress.clear();
    report.end(totals);
    // Beside the findings, which a program may be reading.
    if (settings.timing) io.stderr.write(timing.table(context.messages, painterFor(io.stderr)));
    return totals;
}

function reportFor({ json, quiet }: Settings, { io, messages }: Context): CheckReport {
    return json ? new JsonReport(io.stdout, messages) : new PrettyReport(io.stdout, io.stderr, messages, quiet);
}

function exitCodeOf(totals: Totals, { maxWarnings, json }: Settings, { io, messages }: Context): ExitCode {
    let code: ExitCode = totals.problems > 0 ? exitCodes.failure : exitCodes.clean;
    if (totals.errors > 0) code = graver(code, exitCodes.problems);
    if (maxWarnings !== undefined && totals.warnings > maxWarnings) {
        if (!json) io.stderr.write(`${messages.check.tooManyWarnings(totals.warnings, maxWarnings)}\n`);
        code = graver(code, exitCodes.problems);
    }
    return code;
}
