/**
 * Installs real VS Code (its server, its web workbench and its Node extension host) from the npm registry alone: npm's
 * `code-server`, which carries VS Code's own build. About 15 s and 400 MB, once, into a cache folder outside the tree.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);
const exists = file => access(file).then(() => true, () => false);

/** Extensions and modules that no test needs: they make up a third of the size, and some of them ask for the network. */
const superfluous = [
    'node_modules/@github', 'node_modules/@microsoft/mxc-sdk',
    ...['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'github-authentication', 'ms-vscode.js-debug', 'ms-vscode.vscode-js-profile-table'].map(name => `extensions/${name}`),
];

/** Where programs keep what they can fetch again. */
export function cacheFolder() {
    const { env, platform } = process;
    if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
    if (platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
    return path.join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** npm as this script was started with it, else the one on the PATH; ends with this process, and in ten minutes at the latest. */
function npm(cwd, ...args) {
    const cli = process.env.npm_execpath;
    const options = { cwd, maxBuffer: 64 * 1024 * 1024, timeout: 10 * 60_000, shell: !cli && process.platform === 'win32' };
    const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const running = cli ? run(process.execPath, [cli, ...all], options) : run('npm', all, options);
    const stop = () => running.child.kill();
    process.once('exit', stop);
    return running.finally(() => process.off('exit', stop));
}

/** The folder of VS Code's server; installs it when it is not there. REZO_VSCODE_HOME names another cache folder. */
export async function installHost(log = console.log) {
    const { version } = JSON.parse(await readFile(path.join(here, 'host/package-lock.json'), 'utf8')).packages['node_modules/code-server'];
    const cache = process.env.REZO_VSCODE_HOME ?? path.join(cacheFolder(), 'rezo-vscode-host');
    const home = path.join(cache, version);
    const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
    if (await exists(path.join(home, 'ready'))) return vscode;

    log(`Installing VS Code (code-server ${version} from npm) into ${home} …`);
    const started = Date.now();
    await mkdir(cache, { recursive: true });
    // Built beside its place and renamed: two runs at once cannot meet half an installation.
    const staged = await mkdtemp(path.join(cache, '.staged-'));
    const discard = () => rmSync(staged, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', discard);
    try {
        await cp(path.join(here, 'host'), staged, { recursive: true });
        await npm(staged, 'ci');
        const inner = path.join(staged, 'node_modules/code-server/lib/vscode');
        // `npm ci` fails here, its lock leaves out tslib; `install` keeps to the lock for the rest.
        await npm(inner, 'install', '--omit=dev');
        await Promise.all(superfluous.map(name => rm(path.join(inner, name), { recursive: true, force: true })));
        await writeFile(path.join(staged, 'ready'), '');
        await rm(home, { recursive: true, force: true });
        await rename(staged, home);
    } catch (error) {
        discard();
        if (!await exists(path.join(home, 'ready'))) throw error;
    } finally {
        process.off('exit', discard);
    }
    log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
    return vscode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await installHost());
