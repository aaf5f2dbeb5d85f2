import { resolve } from 'node:path';
import { UsageError, wholeNumber, type Arguments } from '../arguments.js';
import { PassingOver } from '../baseline/passing-over.js';
import { BaselinePlaces } from '../baseline/places.js';
import type { BaselineUse } from '../baseline/use.js';
import type { Context, Run } from '../command.js';
import { configurationsOf, type Configurations } from '../config/configurations.js';
import { exitCodes, graver, type ExitCode } from '../exit-codes.js';
import { writeFixed } from '../fixing/write-fixed.js';
import { gather, standardInput, standardInputName } from '../input/gather.js';
import { Progress } from '../progress.js';
import { Reports } from '../reports/open-reports.js';
import { excerptWidth } from '../reports/pretty.js';
import { targetsOf, type ReportTarget } from '../reports/targets.js';
import { painterFor } from '../text/colour.js';
import { count, noTotals, type Totals } from '../reports/totals.js';
import type { CheckJob, Outcome, SourceItem } from '../work/job.js';
import { run as runJob, workersFor } from '../work/run.js';

interface Settings {
    readonly targets: readonly ReportTarget[];
    readonly quiet: boolean;
    readonly maxWarnings: number | undefined;
    readonly timing: boolean;
    readonly fix: 'write' | 'show' | undefined;
    /** The baseline that holds for every file, absolute. */
    readonly baseline: string | undefined;
    /** Whether what is known is written anew, or less of it. */
    readonly changeBaseline: 'write' | 'prune' | undefined;
    /** Absolute. */
    readonly asked: readonly string[];
}

export const run: Run = async (args, context) => {
    const { messages, io: { cwd } } = context;
    const baseline = args.value('baseline');
    const settings: Settings = {
        targets: targetsOf(args, context),
        quiet: args.has('quiet'),
        maxWarnings: wholeNumber(args, 'max-warnings', messages),
        timing: args.has('timing'),
        fix: args.has('fix-dry-run') ? 'show' : args.has('fix') ? 'write' : undefined,
        baseline: baseline === undefined ? undefined : resolve(cwd, baseline),
        changeBaseline: args.has('write-baseline') ? 'write' : args.has('prune-baseline') ? 'prune' : undefined,
        asked: (args.positionals.length > 0 ? args.positionals : ['.']).map(path => resolve(cwd, path)),
    };
    const { changeBaseline } = settings;
    const unfit = changeBaseline && unfitForWriting(args);
    if (unfit !== undefined) throw new UsageError(messages.baseline.cannotGoWith(`--${changeBaseline}-baseline`, unfit));
    const configurations = configurationsOf(args, cwd);
    if (args.has('watch')) return await watchFiles(args, settings, configurations, context);
    const { items, incomplete } = await gather(args.positionals, configurations, context);
    const totals = await checkAll(items, settings, configurations, context);
    return incomplete ? exitCodes.failure : exitCodeOf(totals, settings, context);
};

/** What a baseline cannot be changed by: what has no name, what is not written, what goes on, another change. */
function unfitForWriting(args: Arguments): string | undefined {
    if (args.has('watch')) return '--watch';
    if (args.has('fix-dry-run')) return '--fix-dry-run';
    if (args.has('write-baseline') && args.has('prune-baseline')) return '--prune-baseline';
    return args.positionals.includes(standardInput) ? standardInput : undefined;
}

async function watchFiles(args: Arguments, settings: Settings, configurations: Configurations, context: Context): Promise<ExitCode> {
    if (args.positionals.includes(standardInput)) throw new UsageError(context.messages.usage.watchNeedsFiles);
    const { watch } = await import('../watch/watch.js');
    await watch({ paths: args.positionals, configurations, everything: settings.baseline === undefined ? [] : [settings.baseline] }, context, async (items, learn) => {
        await checkAll(items, settings, configurations, context, learn);
    });
    return exitCodes.clean;
}

async function checkAll(items: readonly SourceItem[], settings: Settings, configurations: Configurations, context: Context, learn?: (outcome: Outcome) => void): Promise<Totals> {
    const { io } = context;
    const { targets, quiet, timing, fix } = settings;
    const job: CheckJob = {
        kind: 'check', cwd: io.cwd, locale: context.diagnosticsLocale, config: configurations.fixed,
        follow: learn !== undefined, errorsOnly: quiet, timing, fix: fix !== undefined, collect: settings.changeBaseline === 'write',
        details: targets.some(({ format }) => detailed.has(format)),
        excerptWidth: targets.some(({ format }) => format === 'pretty') ? excerptWidth(io.stdout) : undefined,
    };
    const isInput = items.some(({ given }) => given !== undefined);
    // Standard output is taken by the text itself where that came from standard input, and by what would change.
    const baseline = await baselineUse(settings, configurations, context);
    const known = await baseline.prepare(items);
    const reports = await Reports.open(targets, fix === 'show' || (fix === 'write' && isInput) ? io.stderr : io.stdout, context, quiet);
    const progress = new Progress(io.stderr, items.length);
    const totals = noTotals();
    const costs = timing ? new (await import('../reports/timing.js')).TimingReport() : undefined;
    for await (const outcome of runJob(known, job, workersFor(items.length, io.env['REZO_WORKERS']))) {
        if (outcome.problem || outcome.diagnostics.length > 0) progress.clear();
        if (outcome.fixed) totals.unwritten += await takeFixes(outcome, outcome.fixed, settings, context) ? 0 : 1;
        reports.file(outcome);
        count(totals, outcome);
        costs?.add(outcome.costs ?? []);
        baseline.take(outcome);
        learn?.({ ...outcome, imports: [...outcome.imports, ...baseline.files] });
        progress.tick(totals.files);
    }
    progress.clear();
    // What goes wrong now is told before the last line, which is what people read.
    totals.unwritten += await baseline.end();
    reports.end(totals);
    if (totals.fixes > 0 && isForPeople(settings)) io.stderr.write(`${context.messages.check.fixed(totals.fixes, totals.fixedFiles, fix === 'show')}\n`);
    // Beside the findings, which a program may be reading.
    if (costs) io.stderr.write(costs.table(context.messages, painterFor(io.stderr)));
    return totals;
}

async function baselineUse({ baseline, changeBaseline, asked, quiet }: Settings, configurations: Configurations, context: Context): Promise<BaselineUse> {
    const places = new BaselinePlaces(baseline, configurations, context.io.cwd);
    const options = { places, asked, speaks: !quiet };
    if (changeBaseline === undefined) return new PassingOver(options, context);
    if (changeBaseline === 'prune') return new (await import('../baseline/pruning.js')).BaselinePruning(options, context);
    const { BaselineWriting } = await import('../baseline/writing.js');
    return new BaselineWriting(places, context);
}

/** Writes the fixed text, or shows what would change; false when it could not be written. */
async function takeFixes(outcome: Outcome, { before, text }: NonNullable<Outcome['fixed']>, { fix }: Settings, context: Context): Promise<boolean> {
    const { stdout } = context.io;
    if (fix === 'show') {
        const { difference } = await import('../fixing/difference.js');
        stdout.write(difference(outcome.shown, before, text, painterFor(stdout)));
        return true;
    }
    if (outcome.shown !== standardInputName) return writeFixed(outcome, text, context);
    stdout.write(text);
    return true;
}

/** Reports that show the words, or say what a fix would change. */
const detailed: ReadonlySet<string> = new Set(['sarif', 'gitlab', 'html']);

function isForPeople({ targets }: Settings): boolean {
    return targets.some(({ format, path }) => format === 'pretty' && path === undefined);
}

function exitCodeOf(totals: Totals, settings: Settings, { io, messages }: Context): ExitCode {
    const { maxWarnings } = settings;
    let code: ExitCode = totals.problems + totals.unwritten > 0 ? exitCodes.failure : exitCodes.clean;
    if (totals.errors > 0) code = graver(code, exitCodes.problems);
    if (maxWarnings !== undefined && totals.warnings > maxWarnings) {
        if (isForPeople(settings)) io.stderr.write(`${messages.check.tooManyWarnings(totals.warnings, maxWarnings)}\n`);
        code = graver(code, exitCodes.problems);
    }
    return code;
}
