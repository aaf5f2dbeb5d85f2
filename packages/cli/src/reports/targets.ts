import { resolve } from 'node:path';
import { choice, oneOf, UsageError, type Arguments } from '../arguments.js';
import type { Context } from '../command.js';

export const reportFormats = ['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportTarget {
    readonly format: ReportFormat;
    /** Absolute; standard output when undefined. */
    readonly path?: string;
}

/** What was asked for by `--format`, `--json` and `--report FORMAT[=FILE]`; for people on standard output where nothing else goes there. */
export function targetsOf(args: Arguments, { io, messages }: Pick<Context, 'io' | 'messages'>): readonly ReportTarget[] {
    const asked = args.all('report').map((written): ReportTarget => {
        const [name = '', ...path] = written.split('=');
        const format = oneOf(name, '--report', reportFormats, messages);
        return path.length > 0 ? { format, path: resolve(io.cwd, path.join('=')) } : { format };
    });
    const usual: ReportFormat | undefined = args.has('json') ? 'json' : args.has('format') ? choice(args, 'format', reportFormats, 'pretty', messages) : undefined;
    const targets = usual ? [{ format: usual }, ...asked] : asked;
    const onOutput = targets.filter(({ path }) => path === undefined).length;
    if (onOutput > 1) throw new UsageError(messages.report.oneOutput);
    return onOutput === 0 ? [{ format: 'pretty' }, ...targets] : targets;
}
