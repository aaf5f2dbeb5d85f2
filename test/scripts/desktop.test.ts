import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findDesktop, runOnDesktop, wantsDesktop } from '../vscode/hosts/desktop.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'rezo-desktop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noDownload = () => Promise.reject(new Error('nothing is to be downloaded'));

describe('desktop VS Code for the suites', () => {
    it('is asked for by either variable', () => {
        expect([wantsDesktop({}), wantsDesktop({ VSCODE_DOWNLOAD: 'stable' }), wantsDesktop({ VSCODE_EXECUTABLE: '/usr/bin/code' })]).toEqual([false, true, true]);
    });

    it('says that it could not be downloaded, why, and what helps', async () => {
        const refused = Object.assign(new Error(''), { errors: [new Error('connect ECONNREFUSED 127.0.0.1:443')] });
        await expect(findDesktop({ env: { VSCODE_DOWNLOAD: '1.101.0', DISPLAY: ':0' }, download: () => Promise.reject(refused) })).rejects
            .toThrow('desktop VS Code 1.101.0 could not be downloaded from update.code.visualstudio.com (connect ECONNREFUSED 127.0.0.1:443); VSCODE_EXECUTABLE names an installed one');
    });

    it('says that a program is not there, and that there is no display', async () => {
        await expect(findDesktop({ env: { VSCODE_EXECUTABLE: '/no/such/code', DISPLAY: ':0' }, download: noDownload })).rejects.toThrow('no desktop VS Code in VSCODE_EXECUTABLE=/no/such/code');
        await expect(findDesktop({ env: { VSCODE_EXECUTABLE: process.execPath }, platform: 'linux', download: noDownload })).rejects.toThrow(/needs a display/u);
        expect(await findDesktop({ env: { VSCODE_EXECUTABLE: process.execPath }, platform: 'darwin', download: noDownload })).toBe(process.execPath);
    });

    it.skipIf(process.platform === 'win32')('is started with the extension, the suites and a copy of the workspace', async () => {
        const executable = path.join(folder, 'code');
        writeFileSync(executable, '#!/bin/sh\nprintf "%s\\n" "$@" > "$TEST_RESULTS"\n', { mode: 0o755 });
        const results = path.join(folder, 'arguments');
        await runOnDesktop({ executable, extension: '/extension', env: { TEST_RESULTS: results } });
        const given = readFileSync(results, 'utf8').split('\n');
        expect(given).toContain('--extensionDevelopmentPath=/extension');
        expect(given.find(argument => argument.startsWith('--extensionTestsPath='))).toMatch(/suite\/index\.js$/u);
        expect(given[0]).toMatch(/all\.code-workspace$/u);
        expect(existsSync(given[0] ?? '')).toBe(false);
    });
});
