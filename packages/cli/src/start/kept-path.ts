import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the compiled code of a command is kept: in the user's own cache folder, never in a shared temporary one, where
 * another user could plant it. Each command runs other functions, so each has its file; a new Node compiles anew.
 * @returns undefined when the user wants none kept, or has no home
 */
export function keptPath(command: string, env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
    if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
    try {
        const folder = env['NODE_COMPILE_CACHE'] ?? join(cacheFolder(env, platform), 'rezo', 'compiled');
        return join(folder, `${command}-${process.version}-${process.arch}`);
    } catch {
        return undefined;
    }
}

function cacheFolder(env: Environment, platform: NodeJS.Platform): string {
    if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
    if (platform === 'win32' && env['LOCALAPPDATA']) return env['LOCALAPPDATA'];
    return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache');
}
