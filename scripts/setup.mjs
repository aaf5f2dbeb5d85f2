/**
 * Installs the packages that the lock file names, when they are not there yet, and then runs the scripts given as arguments
 * with the Node that the workspace brings along. So `npm start` and `npm test` work on a fresh clone, also with an older Node.
 * What stands behind `--` goes to the last script: npm puts there what a person has added to a command.
 *
 *     node scripts/setup.mjs scripts/build.mjs "scripts/test.mjs --unit" -- packages/publish
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { readText, root, seconds } from './shared.mjs';

/** npm keeps what it installed in this file, except the root package and the packages left out on this system. */
function isInstalled() {
    const installed = readText(join(root, 'node_modules', '.package-lock.json'));
    if (installed === undefined) return false;
    const has = JSON.parse(installed).packages;
    const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    return Object.entries(wants).every(([path, wanted]) =>
        path === '' || !path.startsWith('node_modules/') || wanted.optional || wanted.link || has[path]?.version === wanted.version);
}

function install() {
    const started = performance.now();
    console.log('Installing packages');
    // npm tells its scripts where it is; on Windows it is no program that could be started by name.
    const npm = process.env.npm_execpath;
    const options = { cwd: root, stdio: 'inherit' };
    // Not `npm ci`: it refuses a lock file that lacks an optional package of another system, which not every registry has.
    // The versions are those of the lock file all the same, and `--no-save` leaves it as it is.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: true });
    if (status !== 0) process.exit(status ?? 1);
    console.log(`Packages installed in ${seconds(started)}`);
}

/** The workspace's own Node where there is one for this system, else the one that runs this. */
function nodeOfWorkspace() {
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    const own = [join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'), join(root, 'node_modules', '.bin', 'node')];
    return own.find(path => existsSync(path)) ?? process.execPath;
}

if (!isInstalled()) install();
const node = nodeOfWorkspace();
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (node === process.execPath && (major < 22 || (major === 22 && minor < 12))) {
    console.error(`Rezo is built with Node 22.12 or newer; this is ${process.version}, and there is no other for ${process.platform}-${process.arch}.`);
    process.exit(1);
}
const given = process.argv.slice(2);
const end = given.includes('--') ? given.indexOf('--') : given.length;
const scripts = given.slice(0, end);
for (const [index, script] of scripts.entries()) {
    const [file, ...args] = script.split(' ');
    const added = index === scripts.length - 1 ? given.slice(end + 1) : [];
    const { status } = spawnSync(node, [resolve(root, file), ...args, ...added], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}
