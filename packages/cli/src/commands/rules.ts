import { rules } from '@rezo/language';
import { UsageError } from '../arguments.js';
import type { Context, Run } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { painterFor } from '../text/colour.js';
import { padTo, textWidth } from '../text/width.js';

export const run: Run = (args, context) => {
    const { io, messages } = context;
    const [extra] = args.positionals;
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('rules', extra));
    io.stdout.write(args.has('json') ? json() : table(context));
    return exitCodes.clean;
};

function json(): string {
    const list = rules.map(({ id, severity, fixable, tags, since, title }) => ({ id, severity, fixable, tags, since, title }));
    return `${JSON.stringify({ rules: list }, null, 2)}\n`;
}

function table({ io, messages, locale }: Context): string {
    const rows = rules.map(rule => [rule.id, messages.severity[rule.severity], rule.fixable ? messages.rules.fixable : '', rule.title[locale]]);
    const widths = messages.rules.head.map((head, column) => Math.max(textWidth(head), ...rows.map(row => textWidth(row[column] ?? ''))) + 2);
    const line = (cells: readonly string[]): string => cells.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('').trimEnd();
    const paint = painterFor(io.stdout);
    return [paint('bold', line(messages.rules.head)), ...rows.map(line)].join('\n') + '\n';
}
