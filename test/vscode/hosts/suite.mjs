/** Runs the Mocha suites in VS Code's own extension host, against the extension that is installed in the server. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteFolder } from '../build-suite.mjs';
import { within } from './browser.mjs';

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures');
/** Mocha's own lines; everything else that a workbench says is of interest only to who looks for a mistake. */
const report = /^\s|^preview after/u;

/** Ends with the exit code of the extension host. A host that was killed says 0: only its results prove that it has run. */
export async function runSuites({ server, browser, screenshots, verbose, timeout = 360_000 }) {
    const workspace = server.copy(path.join(fixtures, 'workspace'), 'workspace');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    try {
        const exited = new Promise(resolve => {
            void page.exposeFunction('codeAutomationExit', resolve);
            void page.exposeFunction('codeAutomationLog', (_type, args) => {
                const text = args.join(' ');
                if (verbose || report.test(text)) console.log(text);
            });
            page.on('crash', () => resolve(1));
        });
        const payload = JSON.stringify([['extensionDevelopmentPath', server.uri(path.join(fixtures, 'blank'))], ['extensionTestsPath', server.uri(path.join(suiteFolder, 'suite/index.js'))], ['skipWelcome', 'true']]);
        await page.goto(`http://${server.authority}/?workspace=${encodeURIComponent(path.join(workspace, 'all.code-workspace'))}&payload=${encodeURIComponent(payload)}`);
        return await within(timeout, 'the suites', exited).catch(async error => {
            await page.screenshot({ path: path.join(screenshots, 'timeout.png') });
            throw error;
        });
    } finally {
        await context.close();
    }
}
