/** Runs the same suites in desktop VS Code: that of VSCODE_EXECUTABLE, or the version of VSCODE_DOWNLOAD. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteFolder } from '../build-suite.mjs';
import { settings } from './settings.mjs';

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures');

export const hasDesktop = Boolean(process.env.VSCODE_EXECUTABLE || process.env.VSCODE_DOWNLOAD);

export async function runOnDesktop({ extension, env }) {
    const { runTests } = await import('@vscode/test-electron');
    const folder = mkdtempSync(path.join(tmpdir(), 'rezo-vscode-'));
    try {
        cpSync(path.join(fixtures, 'workspace'), path.join(folder, 'workspace'), { recursive: true });
        mkdirSync(path.join(folder, 'user/User'), { recursive: true });
        writeFileSync(path.join(folder, 'user/User/settings.json'), JSON.stringify(settings));
        return await runTests({
            vscodeExecutablePath: process.env.VSCODE_EXECUTABLE, version: process.env.VSCODE_DOWNLOAD || undefined,
            extensionDevelopmentPath: extension, extensionTestsPath: path.join(suiteFolder, 'suite/index.js'), extensionTestsEnv: env,
            launchArgs: [path.join(folder, 'workspace/all.code-workspace'), '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${folder}/user`, `--extensions-dir=${folder}/extensions`],
        });
    } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
}
