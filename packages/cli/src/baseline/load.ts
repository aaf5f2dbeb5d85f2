import { readBaseline, type Baseline } from '@rezo/config/baseline';
import type { Context } from '../command.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { shownPath } from '../input/paths.js';
import { readSource } from '../input/source.js';
import { errorLine } from '../reports/pretty.js';
import { painterFor } from '../text/colour.js';

/** Bytes: an archive of tens of thousands of files. */
const sizeLimit = 256 * 1024 * 1024;

/** Reads a baseline; throws a ConfigurationError that says why it cannot be used. */
export function loadBaseline(path: string, context: Context): Baseline {
    const { messages } = context;
    const source = readSource(path, sizeLimit);
    if ('problem' in source) {
        const isMissing = source.problem.kind === 'missing';
        throw baselineError(path, isMissing ? messages.baseline.missing : messages.problem(source.problem), context);
    }
    const baseline = readBaseline(source.text);
    if (typeof baseline === 'string') throw baselineError(path, messages.baseline[baseline], context);
    return baseline;
}

export function baselineError(path: string, message: string, { io, messages }: Context): ConfigurationError {
    return new ConfigurationError(errorLine(shownPath(path, io.cwd), message, messages, painterFor(io.stderr)));
}
