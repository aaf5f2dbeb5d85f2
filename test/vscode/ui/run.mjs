/** What a person sees: the same package in a window of VS Code, with a screenshot of each check. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { within } from '../hosts/browser.mjs';
import { checks } from './checks.mjs';
import { russianCheck } from './russian.mjs';
import { untrustedChecks } from './untrusted.mjs';
import { Workbench } from './workbench.mjs';

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures');
const size = { width: 1280, height: 800 };
/** In milliseconds, for all checks together: one that fails may leave behind what the next ones wait for in vain. */
const limit = 8 * 60_000;

async function attempt(results, name, { workbench, end }, run) {
    if (process.env.TEST_GREP && !new RegExp(process.env.TEST_GREP, 'u').test(name)) return;
    const started = performance.now();
    try {
        await within(Math.max(1, end - started), name, run());
        results.passes++;
        console.log(`    ✔ ${name} (${Math.round(performance.now() - started)}ms)`);
    } catch (error) {
        results.failures++;
        results.failed.push({ title: name, message: error.stack ?? String(error) });
        console.log(`    ✘ ${name}\n      ${error.message}`);
        await workbench?.shoot(`failed-${results.failures}`).catch(() => undefined);
    }
}

export async function runUi({ server, browser, screenshots, verbose }) {
    const results = { passes: 0, failures: 0, pending: 0, failed: [] };
    const folder = server.copy(path.join(fixtures, 'workspace/ru'), 'window');
    const context = await browser.newContext({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'] });
    const end = performance.now() + limit;
    const workbench = await Workbench.open({ server, context, folder, file: 'конференция.res', screenshots, verbose });
    for (const [name, run] of Object.entries(checks)) await attempt(results, name, { workbench, end }, () => run(workbench));
    await context.close();
    await attempt(results, 'everything speaks Russian in a Russian editor', { end }, () => russianCheck({ server, browser, folder: server.copy(path.join(fixtures, 'workspace/ru'), 'окно'), screenshots, size }));
    await untrustedChecks((name, w, run) => attempt(results, name, { workbench: w, end }, run), { server, browser, folder: server.copy(path.join(fixtures, 'workspace/ru'), 'foreign'), screenshots, size });
    return results;
}
