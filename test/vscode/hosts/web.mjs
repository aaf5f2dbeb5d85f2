/**
 * The web-worker extension host, vscode.dev's, out of the same server: it only serves the files of the workbench. A worker
 * cannot be made of an extension that lies on the server, so extension and tests are given by http, as a web extension is.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { suiteFolder } from '../build-suite.mjs';
import { within } from './browser.mjs';
import { settings } from './settings.mjs';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

function serve(route, folder, prefix) {
    const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length)));
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'text/plain', headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } });
}

/** Puts the extension and its tests into the workbench's own configuration. */
function configured(html, authority) {
    return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/u, (_, before, data, after) => {
        const configuration = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const at = location => ({ scheme: 'http', authority, path: location });
        const changed = {
            ...configuration, remoteAuthority: undefined, folderUri: { scheme: 'memfs', path: '/папка' },
            configurationDefaults: settings,
            developmentOptions: { enableSmokeTestDriver: true, logLevel: 2, extensions: [at('/__extension')], extensionTestsPath: at('/__extension/tests/web.js') },
        };
        return `${before}${JSON.stringify(changed).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}${after}`;
    });
}

/** Resolves with the results of the tests in `web/`. */
export async function runOnWeb({ server, browser, screenshot, verbose, timeout = 180_000 }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const extension = server.installed('rezo-lang.rezo-');
    try {
        await context.route(url => url.pathname.startsWith('/__extension/'), route => serve(route, extension, '/__extension/'));
        // The tests count as a part of the extension: the extension host that runs it runs them too.
        await context.route(url => url.pathname.startsWith('/__extension/tests/'), route => serve(route, suiteFolder, '/__extension/tests/'));
        await context.route(url => url.pathname === '/', async route => {
            const response = await route.fetch();
            await route.fulfill({ response, body: configured(await response.text(), server.authority) });
        });
        const page = await context.newPage();
        let results;
        const exited = new Promise(resolve => {
            void page.exposeFunction('codeAutomationExit', resolve);
            void page.exposeFunction('codeAutomationLog', (_type, args) => {
                const text = args.join(' ');
                if (text.startsWith('@results ')) results = JSON.parse(text.slice('@results '.length));
                else if (text === '@screenshot') void page.screenshot({ path: screenshot });
                else if (verbose || /passing|failing|✔|^\s+\d+\)/u.test(text)) console.log(text);
            });
        });
        if (verbose) page.on('pageerror', error => console.error(error.stack));
        await page.goto(`http://${server.authority}/`);
        await within(timeout, 'the web-worker host', exited).catch(async error => {
            await page.screenshot({ path: screenshot });
            throw error;
        });
        return results;
    } finally {
        await context.close();
    }
}
