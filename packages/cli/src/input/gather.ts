import { join } from 'node:path';
import { UsageError } from '../arguments.js';
import type { Context } from '../command.js';
import type { Configurations } from '../config/configurations.js';
import { problemLine } from '../reports/pretty.js';
import { painterFor } from '../text/colour.js';
import type { SourceItem } from '../work/job.js';
import type { Found } from './files.js';
import { findProjectFiles } from './project-files.js';
import { readStream } from './source.js';

export interface Gathered {
    readonly items: readonly SourceItem[];
    readonly found: Found;
    /** Whether something that was asked for could not be found or searched; it has been said. */
    readonly incomplete: boolean;
}

export const standardInput = '-';
export const standardInputName = '<stdin>';

/** Finds everything that the operands stand for; throws a UsageError when that is nothing at all. */
export async function gather(paths: readonly string[], configurations: Configurations, context: Context): Promise<Gathered> {
    const { io, messages } = context;
    const named = paths.filter(path => path !== standardInput);
    const onlyInput = named.length < paths.length && named.length === 0;
    const found: Found = onlyInput ? { files: [], folders: [], unreadable: [], unmatched: [] } : await findProjectFiles(named, configurations, context);
    const given: SourceItem[] = named.length < paths.length ? [await standardInputItem(context)] : [];
    const paint = painterFor(io.stderr);
    for (const folder of found.unreadable) io.stderr.write(`${problemLine(folder, messages, paint)}\n`);
    for (const pattern of found.unmatched) io.stderr.write(`rezo: ${messages.usage.unmatched(pattern)}\n`);
    const incomplete = found.unreadable.length + found.unmatched.length > 0;
    const items = [...given, ...found.files];
    if (items.length === 0 && !incomplete) throw new UsageError(messages.usage.noFiles(named));
    return { items, found, incomplete };
}

/** Imports of a text from standard input are looked for in the current folder. */
async function standardInputItem({ io }: Context): Promise<SourceItem> {
    return { path: join(io.cwd, 'stdin.res'), shown: standardInputName, given: await readStream(io.stdin) };
}
