import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml, renderIndex, type IndexEntry } from '../../packages/publish/src/index.js';
import { english, hostile, letters, printedLetters, resolution, russian } from '../../packages/publish/src/testing/index.js';
import { axeSource, browserArguments, missing, nuMessages, program, writePages } from './tools.js';

const entry = ({ title, kind, language, date, datePrinted, status, place }: typeof russian): IndexEntry =>
    ({ href: 'итоги/1.html', title, kind, language, date, datePrinted, status, place, recommendations: 7 });

const pages: Readonly<Record<string, string>> = {
    russian: renderHtml(russian, { css: 'h1 { text-decoration: underline; }' }),
    english: renderHtml(english),
    preview: renderHtml(russian, { sourceLines: true }),
    bare: renderHtml(resolution({ title: '' })),
    hostile: renderHtml(hostile),
    index: renderIndex([entry(russian), entry(english)]),
    'hostile-index': renderIndex([entry(hostile)]),
    'empty-index': renderIndex([]),
};
const files = writePages(pages);
afterAll(() => rmSync(dirname(files[0]!), { recursive: true, force: true }));

/**
 * Warnings that are known and wanted: a section of a resolution often has no heading, Safari needs the role of a list that has
 * no list-style, and a data block is not run, so no policy has to allow it (the browser test below sees no violation).
 */
const wanted = [/^Section lacks heading/u, /^The “list” role is unnecessary/u, /^Inline script violates Content Security Policy/u];
/** A hostile document has a language that is none. */
const ofHostile = [/^Consider adding a “lang” attribute/u, /^This document appears to be written in/u, /^Text run is not in Unicode Normalization Form C/u];

const java = program('java', 'JAVA');
describe.skipIf(missing(java, 'java, for the Nu HTML checker'))('the Nu HTML checker', () => {
    test('has nothing to say about any page', async () => {
        const messages = await nuMessages(java ?? '', files);
        const unwanted = messages.filter(({ type, url, message }) =>
            type === 'error' || type === 'non-document-error' || ![...wanted, ...url.includes('hostile') ? ofHostile : []].some(known => known.test(message)));
        expect(unwanted.map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`)).toEqual([]);
        // Without this, a checker that did not read the files would agree with everything.
        expect(messages.some(({ message }) => wanted[1]?.test(message))).toBe(true);
    }, 60_000);
});

const path = program('chromium', 'CHROMIUM');
describe.skipIf(missing(path, 'chromium, for axe'))('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => { browser = await chromium.launch({ executablePath: path ?? '', args: browserArguments }); }, 60_000);
    afterAll(() => browser?.close());

    async function open<Result>(file: string, options: Parameters<Browser['newContext']>[0], look: (page: Page, said: string[]) => Promise<Result>): Promise<Result> {
        const context = await browser.newContext(options);
        try {
            const page = await context.newPage();
            const said: string[] = [];
            page.on('console', message => said.push(message.text())).on('pageerror', error => said.push(String(error)))
                .on('dialog', dialog => { said.push('dialog'); void dialog.dismiss(); })
                .on('request', request => { if (!request.url().startsWith('file:')) said.push(request.url()); });
            await page.goto(pathToFileURL(file).href);
            return await look(page, said);
        } finally {
            await context.close();
        }
    }

    const rich = files.filter(file => /(?:russian|[/]index)\.html$/u.test(file));
    test.each([['light', 1000, files], ['dark', 1000, rich], ['light', 390, rich]] as const)('axe finds nothing: %s, %i px', async (colorScheme, width, looked) => {
        for (const file of looked) {
            // The language of a hostile document is not a language, so its page has none.
            const rules = file.includes('hostile') ? { 'html-has-lang': { enabled: false } } : {};
            const violations = await open(file, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } }, async page => {
                await page.addScriptTag({ path: axeSource });
                return await page.evaluate(`axe.run(document, { rules: ${JSON.stringify(rules)} }).then(result => result.violations.map(each => each.id + ' ' + each.nodes.map(node => node.html).join(' ')))`) as string[];
            });
            expect(violations, file).toEqual([]);
        }
    }, 120_000);

    test('the style sheet passes the policy, nothing is loaded, nothing runs, nothing is too wide for a telephone', async () => {
        for (const file of files) {
            await open(file, { viewport: { width: 360, height: 800 } }, async (page, said) => {
                expect(await page.evaluate('getComputedStyle(document.querySelector("main")).maxWidth'), file).toBe('704px');
                expect(await page.evaluate('document.documentElement.scrollWidth'), file).toBe(360);
                expect(said, file).toEqual([]);
            });
        }
        expect(await open(files[0] ?? '', {}, page => page.evaluate('getComputedStyle(document.querySelector("h1")).textDecorationLine'))).toBe('underline');
    }, 120_000);

    test('a reader sees the words of the document and no others', async () => {
        const seen = await open(files[0] ?? '', {}, page => page.innerText('main'));
        expect(letters(seen)).toBe(printedLetters(russian, 'ПРОЕКТ', '№'));
    }, 60_000);

    test('on paper an annex begins a page', async () => {
        const pdf = await open(files[0] ?? '', {}, page => page.pdf({ preferCSSPageSize: true }));
        const counted = /\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/u.exec(pdf.toString('latin1'));
        expect(Number(counted?.[1] ?? counted?.[2])).toBe(3);
    }, 60_000);
});
