import type { Context } from '../command.js';
import { harmless } from '../text/harmless.js';
import { OutsideError } from './folder.js';

/** Says on the error output why a file could not be written; anything but an error of the file system is thrown on. */
export function reportFailure(shown: string, error: unknown, { io, messages }: Pick<Context, 'io' | 'messages'>): void {
    io.stderr.write(`rezo: ${failureText(shown, error, messages)}\n`);
}

function failureText(shown: string, error: unknown, messages: Context['messages']): string {
    if (error instanceof OutsideError) return messages.build.outside(harmless(shown));
    const code = (error as { readonly code?: unknown } | null)?.code;
    if (typeof code !== 'string') throw error;
    return messages.build.cannotWrite(harmless(shown), messages.reason(code));
}
