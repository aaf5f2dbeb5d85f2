/** What a command is. */
import type { Arguments, OptionSpecs } from './arguments.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import type { Locale } from './locale.js';
import type { Messages } from './messages/messages.js';

/** What every command is given. */
export interface Context {
    readonly io: Io;
    readonly messages: Messages;
    /** Language of Rezo's own texts. */
    readonly locale: Locale;
    /** Language of diagnostics where `--locale` fixes one; each document's own otherwise. */
    readonly diagnosticsLocale: Locale | undefined;
}

export type Run = (args: Arguments, context: Context) => ExitCode | Promise<ExitCode>;

export interface Command {
    /** What stands after the name in the line of usage. */
    readonly operands: string;
    readonly options: OptionSpecs;
    readonly run: Run;
}
