/** Installs the server that ours is measured against into a cache outside the workspace, as ../install.mjs does for the other programs. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const pinned = join(import.meta.dirname, 'competitors');

/** The folder whose node_modules holds it. */
export function installServers() {
    const version = createHash('sha256').update(readFileSync(join(pinned, 'package-lock.json'))).digest('hex').slice(0, 12);
    const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rezo-bench', `servers-${version}`);
    const done = join(folder, 'installed');
    if (existsSync(done)) return folder;
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(pinned, name), join(folder, name));
    console.log('Installing yaml-language-server into the cache (once) …');
    const script = process.env.npm_execpath;
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync(script ? process.execPath : 'npm', script ? [script, ...args] : args, { cwd: folder, encoding: 'utf8', shell: !script && process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm ci failed for yaml-language-server: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
    writeFileSync(done, '');
    return folder;
}
