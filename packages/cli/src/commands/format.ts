import type { Arguments } from '../arguments.js';
import type { Context, Run } from '../command.js';
import { configurationsOf } from '../config/configurations.js';
import { exitCodes, graver, type ExitCode } from '../exit-codes.js';
import { writeFixed } from '../fixing/write-fixed.js';
import { gather } from '../input/gather.js';
import { Progress } from '../progress.js';
import { problemLine } from '../reports/pretty.js';
import { painterFor } from '../text/colour.js';
import { harmless } from '../text/harmless.js';
import type { FormatJob, Outcome } from '../work/job.js';
import { run as runJob, workersFor } from '../work/run.js';

export const run: Run = async (args, context) => {
    const { io, messages } = context;
    const configurations = configurationsOf(args, io.cwd);
    const { items, incomplete } = await gather(args.positionals, configurations, context);
    const job: FormatJob = { kind: 'format', cwd: io.cwd, locale: context.diagnosticsLocale, config: configurations.fixed };
    const progress = new Progress(io.stderr, items.length);
    let code: ExitCode = incomplete ? exitCodes.failure : exitCodes.clean;
    let files = 0, changed = 0, problems = 0;
    const inputs = new Set(items.filter(item => item.given).map(item => item.path));
    for await (const outcome of runJob(items, job, workersFor(items.length, io.env['REZO_WORKERS']))) {
        progress.tick(++files);
        if (outcome.problem || outcome.formatted?.changed) progress.clear();
        if (outcome.formatted?.changed) changed++;
        const own = await finish(outcome, inputs.has(outcome.path), args, context);
        if (own === exitCodes.failure) problems++;
        code = graver(code, own);
    }
    progress.clear();
    // Standard output is taken by the text itself.
    if (inputs.size === 0) io.stdout.write(`${messages.format.summary({ files, changed, checkOnly: args.has('check'), problems })}\n`);
    return code;
};

async function finish(outcome: Outcome, isInput: boolean, args: Arguments, context: Context): Promise<ExitCode> {
    const { io, messages } = context;
    const { formatted, shown } = outcome;
    if (!formatted) {
        io.stderr.write(`${problemLine(outcome, messages, painterFor(io.stderr))}\n`);
        return exitCodes.failure;
    }
    if (args.has('check')) {
        if (formatted.changed) io.stdout.write(`${messages.format.wouldChange(harmless(shown))}\n`);
        return formatted.changed ? exitCodes.problems : exitCodes.clean;
    }
    if (isInput) io.stdout.write(formatted.text);
    else if (formatted.changed) {
        if (!writeFixed(outcome, formatted.text, context)) return exitCodes.failure;
        io.stdout.write(`${messages.format.formatted(harmless(shown))}\n`);
    }
    return exitCodes.clean;
}
