/**
 * `npm run test:vscode`: the packaged extension in real VS Code. Prints `N passed, N failed` as its last line, or writes what
 * it found into a file for who adds it up with other tests.
 *
 *     node test/vscode/run.mjs [--only suite|ui|web|pictures] [--vsix FILE] [--report FILE] [--keep-screenshots] [--verbose]
 *
 * Screenshots go to `out/screenshots`; with `--keep-screenshots` to `test/vscode/screenshots`, which is in git.
 * VSCODE_EXECUTABLE=/path/to/code or VSCODE_DOWNLOAD=stable runs the same suites on desktop VS Code. Without them, and for what
 * else there is to run, VS Code's server from npm is taken, with Chromium as its screen: that of CHROMIUM, or of the PATH.
 * TEST_GREP chooses tests by their names.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extensionFolder } from '../../scripts/build-extension.mjs';
import { packageExtension } from '../../scripts/package-extension.mjs';
import { lastLines } from '../../scripts/totals.mjs';
import { buildSuites } from './build-suite.mjs';
import { findChromium, launchBrowser } from './hosts/browser.mjs';
import { findDesktop, runOnDesktop, wantsDesktop } from './hosts/desktop.mjs';
import { runSuites } from './hosts/suite.mjs';
import { VSCodeServer } from './hosts/vscode-server.mjs';
import { runOnWeb } from './hosts/web.mjs';
import { installHost } from './install.mjs';
import { takePictures } from './ui/pictures.mjs';
import { runUi } from './ui/run.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const { values: options } = parseArgs({ options: { only: { type: 'string' }, vsix: { type: 'string' }, report: { type: 'string' }, 'keep-screenshots': { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } } });
const wants = tier => !options.only || options.only === tier;
const screenshots = options['keep-screenshots'] ? path.join(here, 'screenshots') : path.join(root, 'out/screenshots');
// Ended from outside, it still takes its server with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
mkdirSync(screenshots, { recursive: true });
const totals = { passed: 0, failed: 0, skipped: 0, missing: [] };

function count(what, results, started) {
    const found = results ?? { passes: 0, failures: 1, pending: 0, failed: [{ title: what, message: 'left no results: it did not run to its end' }] };
    if (found.failures === 0 && found.passes === 0) found.failures = 1;
    totals.passed += found.passes;
    totals.failed += found.failures;
    totals.skipped += found.pending ?? 0;
    for (const { title, message } of found.failed ?? []) console.error(`FAILED ${title}\n  ${message}`);
    console.log(`${what}: ${found.passes} passed, ${found.failures} failed${found.pending ? `, ${found.pending} skipped` : ''} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** A run without what it needs proves nothing: in CI that is a failure, elsewhere a skip that is named. */
function without(what) {
    if (process.env.CI) {
        console.error(`FAILED the tests in VS Code: ${what}`);
        totals.failed++;
    } else {
        totals.missing.push(`the tests in VS Code: ${what}`);
        totals.skipped++;
    }
}

async function tier(what, run) {
    const started = performance.now();
    try {
        count(what, await run(), started);
    } catch (error) {
        count(what, { passes: 0, failures: 1, failed: [{ title: what, message: error.stack ?? String(error) }] }, started);
    }
}

async function inServer(vscode) {
    const vsix = options.vsix ? path.resolve(options.vsix) : (await packageExtension()).vsix;
    await buildSuites();
    const folder = temporaryFolder();
    const report = path.join(folder, 'results.json');
    const server = await VSCodeServer.start({ vscode, vsix, verbose: options.verbose, env: environment(folder) });
    const browser = await launchBrowser();
    try {
        if (wants('suite')) {
            await tier('suites in VS Code', async () => {
                await runSuites({ server, browser, screenshots, verbose: options.verbose });
                return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
            });
        }
        if (wants('ui')) await tier('visible interface', () => runUi({ server, browser, screenshots, verbose: options.verbose }));
        if (options.only === 'pictures') await tier('pictures', () => takePictures({ server, browser, root }));
        if (wants('web')) await tier('web-worker host', () => runOnWeb({ server, browser, screenshot: path.join(screenshots, 'web.png'), verbose: options.verbose }));
    } finally {
        await browser.close();
        server.stop();
    }
}

/** Goes away with this process, however it ends. */
function temporaryFolder() {
    const folder = mkdtempSync(path.join(tmpdir(), 'rezo-results-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

/** For the extension host: where the results go, and the command line, started with the Node that runs this. */
function environment(folder) {
    const cli = path.join(root, 'packages/cli/bin/rezo.cjs');
    const results = { TEST_RESULTS: path.join(folder, 'results.json') };
    if (!existsSync(path.join(root, 'packages/cli/dist/rezo.cjs')) || process.platform === 'win32') return results;
    const program = path.join(folder, 'rezo');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 });
    return { ...results, REZO_CLI: program };
}

async function onDesktop() {
    let executable;
    try {
        executable = await findDesktop();
    } catch (error) {
        return without(error.message);
    }
    await packageExtension();
    await buildSuites();
    const folder = temporaryFolder();
    const report = path.join(folder, 'results.json');
    return tier('suites in desktop VS Code', async () => {
        const failed = await runOnDesktop({ executable, extension: extensionFolder, env: environment(folder) }).then(() => undefined, error => error);
        if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
        throw failed ?? new Error(`${executable} ended without having run the suites`);
    });
}

async function inServerFromNpm() {
    if (!findChromium()) return without('no Chromium on the PATH or in CHROMIUM (apt-get install chromium)');
    const vscode = await installHost().catch(error => {
        console.error(error.message);
        return undefined;
    });
    return vscode ? inServer(vscode) : without('VS Code could not be installed from npm');
}

try {
    await (wantsDesktop() && wants('suite') ? onDesktop() : inServerFromNpm());
} catch (error) {
    // The package could not be made, or VS Code could not be started.
    console.error(error.stack);
    totals.failed++;
}
if (options.report) writeFileSync(options.report, JSON.stringify(totals));
else console.log(lastLines(totals));
process.exit(totals.failed > 0 ? 1 : 0);
