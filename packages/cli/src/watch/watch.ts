import { basename, dirname } from 'node:path';
import { configurationFile, packageFile } from '@rezo/config/names';
import type { Context } from '../command.js';
import { isConfigurationError } from '../config/configuration-error.js';
import type { Configurations } from '../config/configurations.js';
import { findFiles, type Found, type FoundFile } from '../input/files.js';
import { findProjectFiles } from '../input/project-files.js';
import { untilInterrupted } from '../interruption.js';
import type { Outcome } from '../work/job.js';
import { Affected } from './affected.js';
import { Changes } from './changes.js';

/** One run over the files that changed, or over all of them; tells what came of each. */
export type Round = (items: readonly FoundFile[], learn: (outcome: Outcome) => void) => Promise<void>;

export interface Watched {
    /** What was asked for. */
    readonly paths: readonly string[];
    readonly configurations: Configurations;
    /** Absolute paths of further files, such as a style sheet, whose change affects every file. */
    readonly everything: readonly string[];
}

/**
 * Runs over all files, then again and again over those that a change affects, until Ctrl-C. What changes during a run is
 * seen by the next one.
 */
export async function watch({ paths, configurations, everything }: Watched, context: Context, round: Round): Promise<void> {
    const { io, messages } = context;
    const changes = new Changes();
    const affected = new Affected(new Set(everything));
    const interrupted = untilInterrupted();
    const search = (): Promise<Found> => searchUntilSound(paths, configurations, context);
    try {
        // Watching begins before the search that counts, so that nothing happens unseen in between.
        await changes.follow(placesOf(await findFiles(paths, io.cwd), everything));
        let found = await search();
        let items: readonly FoundFile[] = found.files;
        for (let first = true; ; first = false) {
            if (items.length > 0) await untilUnusable(context, () => round(items, outcome => { affected.learn(outcome); }));
            await changes.follow(placesOf(found, [...affected.imports(), ...configurations.files]));
            if (first) io.stderr.write(`${messages.watch.waiting}\n`);
            const changed = await Promise.race([changes.next(), interrupted]);
            if (changed === 'interrupted') return;
            const isReconfigured = [...changed].some(path => configurations.files.includes(path) || mayConfigure(path));
            if (isReconfigured) configurations.forget();
            found = await search();
            // New folders have to be followed before the search that is to find everything in them.
            if (await changes.follow(placesOf(found, []))) found = await search();
            items = isReconfigured ? found.files : affected.by(changed, found.files);
            if (items.length > 0) io.stderr.write(`\n${messages.watch.changed(io.now().toLocaleTimeString('ru'))}\n`);
        }
    } finally {
        await changes.stop();
    }
}

/** While the configuration is wrong, which it may be for the moment in which it is edited, there is nothing to run over. */
async function searchUntilSound(paths: readonly string[], configurations: Configurations, context: Context): Promise<Found> {
    try {
        return await findProjectFiles(paths, configurations, context);
    } catch (error) {
        if (!isConfigurationError(error)) throw error;
        context.io.stderr.write(`${error.message}\n`);
        return { ...await findFiles(paths, context.io.cwd), files: [] };
    }
}

/** A baseline that cannot be used ends the round, not the watching; what was not checked is checked after the next change. */
async function untilUnusable({ io }: Context, act: () => Promise<void>): Promise<void> {
    try {
        await act();
    } catch (error) {
        if (!isConfigurationError(error)) throw error;
        io.stderr.write(`${error.message}\n`);
    }
}

function mayConfigure(path: string): boolean {
    return [configurationFile, packageFile].includes(basename(path));
}

/** Folders, never single files: an editor that saves by renaming replaces the file that was being watched. */
function placesOf(found: Found, files: readonly string[]): Set<string> {
    return new Set([...found.folders, ...[...found.files.map(file => file.path), ...files].map(path => dirname(path))]);
}
