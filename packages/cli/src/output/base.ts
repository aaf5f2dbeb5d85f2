import { dirname } from 'node:path';
import { isInside } from '../input/paths.js';

/**
 * The folder that sources are mirrored from: the current one if all of them are in it, so that building a part writes where
 * building everything does; else the nearest folder that holds them all.
 */
export function baseOf(paths: readonly string[], cwd: string): string {
    const [first, ...rest] = paths;
    if (first === undefined || paths.every(path => isInside(cwd, path))) return cwd;
    return rest.reduce(commonFolder, dirname(first));
}

function commonFolder(folder: string, path: string): string {
    let common = folder;
    while (!isInside(common, path) && dirname(common) !== common) common = dirname(common);
    return common;
}
