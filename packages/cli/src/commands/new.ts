import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { plainText, templateKinds, templates } from '@rezo/language/templates';
import { choice, UsageError } from '../arguments.js';
import type { Run } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { standardInput } from '../input/gather.js';
import { shownPath } from '../input/paths.js';
import { uninterrupted } from '../interruption.js';
import { locales } from '../locale.js';
import { writeAtomically } from '../output/atomic.js';
import { reportFailure } from '../output/report-failure.js';

export const run: Run = async (args, context) => {
    const { io, messages } = context;
    const language = choice(args, 'language', locales, context.locale, messages);
    const kind = choice(args, 'kind', templateKinds, 'conference', messages);
    const [written = kind === 'registry' ? 'registry.res' : 'resolution.res', extra] = args.positionals;
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('new', extra));
    const text = plainText(templates[language][kind](io.now()));
    if (written === standardInput) {
        io.stdout.write(text);
        return exitCodes.clean;
    }
    const path = resolve(io.cwd, written);
    const shown = shownPath(path, io.cwd);
    if (existsSync(path) && !args.has('force')) throw new UsageError(messages.created.exists(shown));
    try {
        uninterrupted(() => {
            mkdirSync(dirname(path), { recursive: true });
            writeAtomically(path, text);
        });
    } catch (error) {
        reportFailure(shown, error, context);
        return exitCodes.failure;
    }
    io.stdout.write(`${messages.created.written(shown)}\n${messages.created.next(shown)}\n`);
    return exitCodes.clean;
};
