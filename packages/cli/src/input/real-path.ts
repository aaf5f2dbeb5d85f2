import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path with every link on the way followed, as far as it exists. */
export function realPath(path: string): string {
    try {
        return realpathSync.native(path);
    } catch {
        const folder = dirname(path);
        return folder === path ? path : join(realPath(folder), basename(path));
    }
}
