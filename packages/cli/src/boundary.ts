import { dirname } from 'node:path';
import type { Boundary, URI } from '@rezo/language';
import { isInside, projectRoot } from './input/paths.js';
import { realPath } from './input/real-path.js';

/**
 * The folder that a file's imports may not leave: its project (the nearest repository, `rezo.config.json` or npm workspace
 * above it), else the current folder if the file is in it, else the file's own folder.
 */
export function rootOf(path: string, cwd: string): string {
    const folder = dirname(path);
    return projectRoot(folder) ?? (isInside(cwd, path) ? cwd : folder);
}

/** Everything in a folder. Links are followed first, so that none climbs out. */
export function folderBoundary(root: string): Boundary {
    const realRoot = realPath(root);
    // Asked again for every mention of every file.
    const known = new Map<string, boolean>();
    return {
        contains(uri: URI): boolean {
            const key = uri.toString();
            let inside = known.get(key);
            if (inside === undefined) {
                inside = uri.scheme === 'file' && isInside(realRoot, realPath(uri.fsPath));
                known.set(key, inside);
            }
            return inside;
        },
    };
}
