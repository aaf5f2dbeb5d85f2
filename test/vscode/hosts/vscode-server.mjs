/** VS Code's server with the packaged extension installed, in a folder of its own that goes away with it. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { within } from './browser.mjs';
import { settings } from './settings.mjs';

const licence = '--accept-server-license-terms';

function commandOf(pid) {
    try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
        return '';
    }
}

export class VSCodeServer {
    constructor(folder) {
        this.folder = folder;
    }

    get authority() {
        return `127.0.0.1:${this.port}`;
    }

    /** The address of a file of this machine as the extension host of the server sees it. */
    uri(file) {
        return `vscode-remote://${this.authority}${file}`;
    }

    /** A copy of a folder that tests may change. */
    copy(from, name) {
        const to = path.join(this.folder, name);
        cpSync(from, to, { recursive: true });
        return to;
    }

    /** Settings of the user, for windows that are opened from now on. */
    settings(changed = {}) {
        mkdirSync(path.join(this.folder, 'data/User'), { recursive: true });
        writeFileSync(path.join(this.folder, 'data/User/settings.json'), JSON.stringify({ ...settings, ...changed }));
    }

    /** The processes with these words in their command that belong to this server. */
    processes(words) {
        const all = existsSync('/proc/self/cmdline')
            ? readdirSync('/proc').filter(name => /^\d+$/u.test(name)).map(pid => ({ pid: Number(pid), command: commandOf(pid) }))
            : execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n').map(line => ({ pid: parseInt(line, 10), command: line }));
        return all.filter(({ command }) => command.includes(words) && command.includes(this.folder)).map(({ pid }) => pid);
    }

    /** The folder of an installed extension, by the beginning of its name. */
    installed(name) {
        const extensions = path.join(this.folder, 'extensions');
        return path.join(extensions, readdirSync(extensions).find(entry => entry.startsWith(name)) ?? name);
    }

    stop() {
        try {
            // Its whole group: the extension hosts and what they have started.
            process.kill(-this.process.pid, 'SIGKILL');
        } catch {
            // It has ended already, or never begun.
        }
        rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }

    /** `vsix` is installed first; `env` goes to the extension hosts. */
    static async start({ vscode, vsix, env = {}, verbose = false, args = [] }) {
        const folder = mkdtempSync(path.join(tmpdir(), 'rezo-vscode-'));
        const server = new VSCodeServer(folder);
        process.once('exit', () => server.stop());
        const main = path.join(vscode, 'out/server-main.js');
        const places = ['--server-data-dir', folder, '--extensions-dir', path.join(folder, 'extensions')];
        mkdirSync(path.join(folder, 'tmp'));
        server.settings();
        if (vsix) execFileSync(process.execPath, [main, '--install-extension', vsix, licence, ...places], { stdio: verbose ? 'inherit' : 'pipe', timeout: 120_000 });
        const child = spawn(process.execPath, [
            main, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', licence, '--telemetry-level', 'off',
            // Without it the page's request to run tests is ignored silently.
            '--enable-smoke-test-driver', ...places, ...args,
            // Its sockets and what its own extensions put down go into its own folder, so that nothing is left behind.
        ], { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...env, XDG_RUNTIME_DIR: folder, TMPDIR: path.join(folder, 'tmp') } });
        server.process = child;
        server.port = await within(120_000, 'start of the server', new Promise((resolve, reject) => {
            let log = '';
            const read = data => {
                log += data;
                if (verbose) process.stderr.write(data);
                const [, found] = /agent listening on (\d+)/u.exec(log) ?? [];
                if (found) resolve(Number(found));
            };
            child.stdout.on('data', read);
            child.stderr.on('data', read);
            child.on('exit', code => reject(new Error(`The server ended with ${code}:\n${log.slice(-3000)}`)));
        }));
        return server;
    }
}
