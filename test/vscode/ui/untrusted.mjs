/** A folder of which nobody has said that they trust it: reading, checking and the preview are safe; a program of its own is not. */
import assert from 'node:assert';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wait, Workbench } from './workbench.mjs';

/** What the folder wants to be started leaves a trace of it. */
function layTraps(folder) {
    const trap = name => {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), `#!/bin/sh\n: > '${path.join(folder, 'trace')}'\n`, { mode: 0o755 });
    };
    trap('evil');
    trap('node_modules/.bin/rezo');
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode/settings.json'), '{ "rezo.cli.path": "./evil" }\n');
    return path.join(folder, 'trace');
}

export async function untrustedChecks(attempt, { server, browser, folder, screenshots, size }) {
    const trace = layTraps(folder);
    server.settings({ 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' });
    const context = await browser.newContext({ viewport: size });
    try {
        const w = await Workbench.open({ server, context, folder, file: 'ошибки.res', screenshots });
        await attempt('in a folder that is not trusted everything safe works', w, () => safeWork(w));
        await attempt('no program of a folder that is not trusted is started', w, () => programs(w, trace));
    } finally {
        await context.close();
        server.settings();
    }
}

async function safeWork(w) {
    await w.see('.statusbar-item >> text=Restricted Mode');
    // A window that has never met the extension opens its file before it knows what the extension sets for its language.
    await w.reload();
    await w.tab('ошибки.res');
    await w.see('.monaco-editor .squiggly-error');
    await w.clickLens('Preview');
    await w.preview.locator('h1').waitFor(wait);
    await sleep(1000);
    // In such a folder VS Code puts a frame around every letter that is not Latin, unless the language forbids it.
    await w.page.locator('.monaco-editor .unicode-highlight').first().waitFor({ ...wait, state: 'detached' });
    await w.shoot('22-untrusted');
}

async function programs(w, trace) {
    await w.run('Preferences: Open Workspace Settings');
    await w.see('.settings-editor .suggest-input-container');
    await w.page.keyboard.type('rezo.cli.path');
    await w.see('.setting-item-contents >> text=Requires workspace trust');
    await w.shoot('23-untrusted-setting');
    const asked = w.page.locator('.monaco-dialog-box');
    await w.run('Tasks: Run Task');
    await asked.locator('.monaco-button', { hasText: 'Cancel' }).click(wait);
    await asked.waitFor({ state: 'hidden' });
    await sleep(1000);
    assert.ok(!existsSync(trace), 'nothing was started');
    // Whoever trusts the folder has its program started: it would have left its trace before, too.
    await w.run('Tasks: Run Task');
    await asked.locator('.monaco-button', { hasText: 'Trust' }).click(wait);
    for (const name of ['rezo', 'check']) await w.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click(wait);
    for (const end = Date.now() + wait.timeout; !existsSync(trace) && Date.now() < end;) await sleep(50);
    assert.ok(existsSync(trace), 'the program of a trusted folder was started');
}
