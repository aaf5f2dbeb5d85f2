/** Installs the competitors into a cache outside the workspace: their versions are pinned in competitors/, their code is not ours. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const pinned = join(import.meta.dirname, 'competitors');

/** `npm` itself when it started us, because on Windows the command is a script that only a shell can start. */
function npm(args, cwd) {
    const script = process.env.npm_execpath;
    const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
    return spawnSync(command, [...first, ...args], { cwd, encoding: 'utf8', shell: !script && process.platform === 'win32' });
}

/** The folder whose node_modules holds the competitors, installed if they are not there. */
export function installCompetitors() {
    const lock = readFileSync(join(pinned, 'package-lock.json'));
    const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
    const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rezo-bench', version);
    const done = join(folder, 'installed');
    if (existsSync(done)) return folder;
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(pinned, name), join(folder, name));
    console.log('Installing the competitors into the cache (once) …');
    const { status, stderr, error } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev'], folder);
    if (status !== 0) throw new Error(`npm ci failed for the competitors: ${error?.message ?? stderr.trim().split('\n').slice(-3).join(' ')}`);
    writeFileSync(done, '');
    return folder;
}
