import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { configurationFile } from '@rezo/config/names';
import { manifestHas } from './manifest.js';

/** Whether `path` is `folder` or lies in it; both absolute, neither with `..`. */
export function isInside(folder: string, path: string): boolean {
    const way = relative(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as people and programs are told it: relative to where they stand if it is below, else whole; with slashes. */
export function shownPath(path: string, cwd: string): string {
    return withSlashes(isInside(cwd, path) ? relative(cwd, path) || '.' : path);
}

/** A path of this system as it is written everywhere. */
export function withSlashes(path: string): string {
    return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** The folder and those above it, nearest first. */
export function* upwards(folder: string): Generator<string> {
    for (let at = folder; ; at = dirname(at)) {
        yield at;
        if (dirname(at) === at) return;
    }
}

export function repositoryRoot(folder: string): string | undefined {
    for (const at of upwards(folder)) {
        if (existsSync(join(at, '.git'))) return at;
    }
    return undefined;
}

/** The folder of the project that a folder belongs to: a repository, a folder with Rezo's settings, or an npm workspace. */
export function projectRoot(folder: string): string | undefined {
    for (const at of upwards(folder)) {
        if (existsSync(join(at, '.git')) || existsSync(join(at, configurationFile)) || manifestHas(at, 'workspaces')) return at;
    }
    return undefined;
}
