import type { Context } from '../command.js';
import type { Io } from '../io.js';
import { shownPath } from '../input/paths.js';
import { errorLine } from '../reports/pretty.js';
import { painterFor } from '../text/colour.js';
import { ConfigurationError } from './configuration-error.js';
import type { Project } from './project.js';

interface Saying extends Pick<Context, 'messages' | 'locale'> {
    readonly io: Pick<Io, 'cwd' | 'stderr'>;
}

/** Throws a ConfigurationError that lists what is wrong, each with its place; a run does not begin on half a configuration. */
export function requireSound(projects: readonly Project[], { io, messages, locale }: Saying): void {
    const paint = painterFor(io.stderr);
    const lines = projects.flatMap(({ file, problems }) => problems.map(({ line, column, message }) =>
        errorLine(`${shownPath(file, io.cwd)}:${line}:${column}`, message[locale], messages, paint)));
    if (lines.length > 0) throw new ConfigurationError(lines.join('\n'));
}
