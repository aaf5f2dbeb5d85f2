import { UsageError } from '../arguments.js';
import type { Run } from '../command.js';

export const run: Run = async (args, { messages }) => {
    const [extra] = args.positionals;
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('lsp', extra));
    const { startStdio } = await import('../lsp-server.js');
    startStdio();
    // The server ends the process itself when the editor leaves.
    return await new Promise(() => undefined);
};
