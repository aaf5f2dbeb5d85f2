#!/usr/bin/env node
/**
 * Pictures of built pages for the documentation.
 *
 *   node scripts/shoot-pages.mjs out/readme/school-libraries.html docs/images/page-ru.png [page.html picture.png …]
 *
 * Each page is drawn 720 px wide at twice the density and cut to its content. The browser is the one in CHROMIUM, or
 * `chromium` on the PATH (`apt-get install -y chromium fonts-paratype`); without scripts and without the network.
 */
import { access, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const width = 720;
const margin = 40;
const launchArguments = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'];

/** Arguments two by two; anything else is a mistake of the caller. */
function pairsOf(files) {
    if (files.length === 0 || files.length % 2 !== 0) throw new Error('usage: shoot-pages.mjs page.html picture.png [page.html picture.png …]');
    return Array.from({ length: files.length / 2 }, (_, index) => [resolve(files[2 * index]), resolve(files[2 * index + 1])]);
}

async function browserPath() {
    if (process.env.CHROMIUM) return process.env.CHROMIUM;
    for (const folder of (process.env.PATH ?? '').split(':').filter(Boolean)) {
        const path = `${folder}/chromium`;
        if (await access(path).then(() => true, () => false)) return path;
    }
    throw new Error('no browser: put chromium on the PATH, or its path into CHROMIUM');
}

/** Draws one page from its top to the end of its content. */
async function shoot(browser, page, picture) {
    await access(page);
    await mkdir(dirname(picture), { recursive: true });
    const context = await browser.newContext({ viewport: { width, height: 600 }, deviceScaleFactor: 2, colorScheme: 'light', javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href);
    // The padding of the page below its last line belongs to the screen, not to the picture.
    const end = await tab.locator('main > :last-child').evaluate(element => element.getBoundingClientRect().bottom);
    const height = Math.ceil(end + margin);
    await tab.setViewportSize({ width, height: Math.max(height, 200) });
    await tab.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width, height } });
    await context.close();
}

const pairs = pairsOf(process.argv.slice(2));
const browser = await chromium.launch({ executablePath: await browserPath(), args: launchArguments });
try {
    for (const [page, picture] of pairs) {
        await shoot(browser, page, picture);
        console.log(picture);
    }
} finally {
    await browser.close();
}
