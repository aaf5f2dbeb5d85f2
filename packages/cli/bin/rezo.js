#!/usr/bin/env node
/**
 * Starts the bundled command line. Compiled code is kept between runs in the user's own cache folder (never in a shared
 * temporary one, where another user could plant it); where that cannot be written Rezo only starts slower.
 */
import * as module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
    process.stderr.write(`rezo needs Node 22.12 or newer; this is ${process.version}.\n`);
    process.exit(2);
}

function cacheFolder() {
    const { env, platform } = process;
    if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
    if (platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
    return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache');
}

try {
    module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? join(cacheFolder(), 'rezo', 'compiled'));
} catch {
    // No home folder or no permission: nothing is cached.
}

await import('../dist/rezo.js');
