/** Runs the same suites in desktop VS Code: that of VSCODE_EXECUTABLE, or the version of VSCODE_DOWNLOAD. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { suiteFolder } from '../build-suite.mjs';
import { cacheFolder } from '../install.mjs';
import { settings } from './settings.mjs';

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures');

export function wantsDesktop({ VSCODE_EXECUTABLE, VSCODE_DOWNLOAD } = process.env) {
    return Boolean(VSCODE_EXECUTABLE || VSCODE_DOWNLOAD);
}

/** The program of desktop VS Code. The message of what it throws says what is missing, and what can be done. */
export async function findDesktop({ env = process.env, platform = process.platform, download = downloadDesktop } = {}) {
    const { VSCODE_EXECUTABLE: given, VSCODE_DOWNLOAD: version } = env;
    if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) throw new Error('desktop VS Code needs a display (xvfb-run -a npm run test:vscode makes one)');
    if (given) {
        if (!existsSync(given)) throw new Error(`no desktop VS Code in VSCODE_EXECUTABLE=${given}`);
        return given;
    }
    return download(version).catch(error => {
        throw new Error(`desktop VS Code ${version} could not be downloaded from update.code.visualstudio.com (${reasonOf(error)}); VSCODE_EXECUTABLE names an installed one`);
    });
}

/** The first cause that says anything: what several addresses refuse comes without words of its own. */
function reasonOf(error) {
    return error?.message || error?.errors?.[0]?.message || error?.code || String(error);
}

async function downloadDesktop(version) {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    return downloadAndUnzipVSCode({ version, cachePath: path.join(cacheFolder(), 'rezo-vscode-desktop') });
}

/** Rejects when the suites fail, and when VS Code could not run them at all. */
export async function runOnDesktop({ executable, extension, env }) {
    const { runTests } = await import('@vscode/test-electron');
    const folder = mkdtempSync(path.join(tmpdir(), 'rezo-vscode-'));
    try {
        cpSync(path.join(fixtures, 'workspace'), path.join(folder, 'workspace'), { recursive: true });
        mkdirSync(path.join(folder, 'user/User'), { recursive: true });
        writeFileSync(path.join(folder, 'user/User/settings.json'), JSON.stringify(settings));
        return await runTests({
            vscodeExecutablePath: executable,
            extensionDevelopmentPath: extension, extensionTestsPath: path.join(suiteFolder, 'suite/index.js'), extensionTestsEnv: env,
            launchArgs: [path.join(folder, 'workspace/all.code-workspace'), '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${folder}/user`, `--extensions-dir=${folder}/extensions`],
        });
    } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
}
