import { resolve } from 'node:path';
import { choices, isUsageError, UsageError, type Arguments } from '../arguments.js';
import { now } from '../clock.js';
import type { Context, Run } from '../command.js';
import { configurationsOf, type Configurations } from '../config/configurations.js';
import { exitCodes, graver, type ExitCode } from '../exit-codes.js';
import { gather, standardInput } from '../input/gather.js';
import { shownPath } from '../input/paths.js';
import { readSource } from '../input/source.js';
import { uninterrupted } from '../interruption.js';
import { baseOf } from '../output/base.js';
import { Publisher } from '../output/publisher.js';
import { reportFailure } from '../output/report-failure.js';
import { Progress } from '../progress.js';
import { JsonBuildReport, noBuildTotals, PrettyBuildReport, type BuildReport, type BuildTotals, type WrittenOutput } from '../reports/build-report.js';
import { excerptWidth } from '../reports/pretty.js';
import { outputFormats, type BuildJob, type Outcome, type OutputFormat, type SourceItem } from '../work/job.js';
import { run as runJob, workersFor } from '../work/run.js';

interface Settings {
    readonly out: string;
    readonly formats: readonly OutputFormat[];
    readonly draft: boolean;
    readonly json: boolean;
    readonly cssPath: string | undefined;
}

export const run: Run = async (args, context) => {
    const { io, messages } = context;
    const cssPath = args.value('css');
    const settings: Settings = {
        out: resolve(io.cwd, args.value('out') ?? 'out'),
        formats: choices(args, 'format', outputFormats, outputFormats, messages),
        draft: args.has('draft'),
        json: args.has('json'),
        cssPath: cssPath === undefined ? undefined : resolve(io.cwd, cssPath),
    };
    // What is wrong with the call is said before any work is done.
    readCss(settings, context);
    const configurations = configurationsOf(args, io.cwd);
    if (args.has('watch')) return await watchFiles(args, settings, configurations, context);
    const { items, incomplete } = await gather(args.positionals, configurations, context);
    const publisher = publisherFor(items.map(item => item.path), items.length > 1, settings, context);
    const code = await buildAll(items, publisher, { ...settings, config: configurations.fixed }, context);
    return graver(code, incomplete ? exitCodes.failure : exitCodes.clean);
};

interface Target {
    readonly publisher: Publisher;
    readonly base: string;
}

function publisherFor(paths: readonly string[], several: boolean, settings: Settings, context: Context): Target {
    const { cwd } = context.io;
    const base = baseOf(paths, cwd);
    return { base, publisher: new Publisher({ out: settings.out, base, cwd, several }) };
}

async function watchFiles(args: Arguments, settings: Settings, configurations: Configurations, context: Context): Promise<ExitCode> {
    if (args.positionals.includes(standardInput)) throw new UsageError(context.messages.usage.watchNeedsFiles);
    const { watch } = await import('../watch/watch.js');
    let target: Target | undefined;
    await watch({ paths: args.positionals, configurations, everything: settings.cssPath === undefined ? [] : [settings.cssPath] }, context, async (items, learn) => {
        target ??= publisherFor(items.map(item => item.path), true, settings, context);
        try {
            await buildAll(items, target, { ...settings, config: configurations.fixed }, context, learn);
        } catch (error) {
            // A style sheet that is just being saved may be missing for a moment.
            if (!isUsageError(error)) throw error;
            context.io.stderr.write(`rezo: ${error.message}\n`);
        }
    });
    return exitCodes.clean;
}

async function buildAll(items: readonly SourceItem[], { publisher, base }: Target, settings: Settings & Pick<BuildJob, 'config'>, context: Context, learn?: (outcome: Outcome) => void): Promise<ExitCode> {
    const started = now();
    const { io } = context;
    const css = readCss(settings, context);
    const job: BuildJob = {
        kind: 'build', cwd: io.cwd, locale: context.diagnosticsLocale, config: settings.config, follow: learn !== undefined, formats: settings.formats, draft: settings.draft,
        css, excerptWidth: settings.json ? undefined : excerptWidth(io.stderr), base,
    };
    const report: BuildReport = settings.json ? new JsonBuildReport(context) : new PrettyBuildReport(context);
    const progress = new Progress(io.stderr, items.length);
    const totals = noBuildTotals();
    let code: ExitCode = exitCodes.clean;
    let done = 0;
    report.begin();
    for await (const outcome of runJob(items, job, workersFor(items.length, io.env['REZO_WORKERS']))) {
        progress.clear();
        code = graver(code, publish(outcome, publisher, report, totals, context));
        learn?.(outcome);
        progress.tick(++done);
    }
    progress.clear();
    const index = await publishIndex(publisher, css, context);
    if (index === 'failed') code = exitCodes.failure;
    else if (index) countOutput(totals, index);
    totals.seconds = (now() - started) / 1000;
    report.end(totals, shownPath(settings.out, io.cwd), index === 'failed' ? undefined : index);
    return code;
}

function publish(outcome: Outcome, publisher: Publisher, report: BuildReport, totals: BuildTotals, context: Context): ExitCode {
    const { built } = outcome;
    if (outcome.problem || !built) {
        publisher.forget(outcome.path);
        report.file(outcome, []);
        if (outcome.problem) totals.problems++;
        else totals.left++;
        return outcome.problem ? exitCodes.failure : exitCodes.problems;
    }
    if (built.length === 0) totals.registries++;
    else {
        totals.files++;
        totals.resolutions += built.length;
    }
    try {
        const outputs = uninterrupted(() => publisher.publish(outcome, built));
        for (const output of outputs) countOutput(totals, output);
        report.file(outcome, outputs);
        return exitCodes.clean;
    } catch (error) {
        reportFailure(outcome.shown, error, context);
        return exitCodes.failure;
    }
}

async function publishIndex(publisher: Publisher, css: string | undefined, context: Context): Promise<WrittenOutput | undefined | 'failed'> {
    try {
        return await publisher.publishIndex(css);
    } catch (error) {
        reportFailure('index.html', error, context);
        return 'failed';
    }
}

function countOutput(totals: BuildTotals, { changed }: WrittenOutput): void {
    if (changed) totals.written++;
    else totals.unchanged++;
}

/** Read anew for each run, because `--watch` follows it too; throws a UsageError when it cannot be read. */
function readCss({ cssPath }: Settings, { io, messages }: Context): string | undefined {
    if (cssPath === undefined) return undefined;
    const source = readSource(cssPath);
    if ('problem' in source) throw new UsageError(`${shownPath(cssPath, io.cwd)}: ${messages.problem(source.problem)}`);
    return source.text;
}
