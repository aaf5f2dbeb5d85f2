/** A folder of which nobody has said that they trust it: reading, checking and the preview are safe. */
import assert from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wait, Workbench } from './workbench.mjs';

export async function untrustedCheck({ server, browser, folder, screenshots, size }) {
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode/settings.json'), '{ "rezo.cli.path": "./evil" }\n');
    server.settings({ 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' });
    const context = await browser.newContext({ viewport: size });
    try {
        const w = await Workbench.open({ server, context, folder, file: 'ошибки.res', screenshots });
        await w.see('.statusbar-item >> text=Restricted Mode');
        await w.see('.monaco-editor .squiggly-error');
        await w.clickLens('Preview');
        await w.preview.locator('h1').waitFor(wait);
        await sleep(1000);
        // In such a folder VS Code puts a frame around every letter that is not Latin, unless the language forbids it.
        assert.strictEqual(await w.page.locator('.monaco-editor .unicode-highlight').count(), 0);
        await w.shoot('22-untrusted');
    } finally {
        await context.close();
        server.settings();
    }
}
