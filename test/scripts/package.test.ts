import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package-extension.mjs';
import { unzipped } from './zip.js';

const folder = mkdtempSync(path.join(tmpdir(), 'rezo-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pageOf(images?: string): Promise<string> {
    const { vsix } = await packageExtension({ outdir: folder, folder: path.join(folder, 'extension'), images, log: () => undefined });
    return unzipped(readFileSync(vsix)).get('extension/readme.md')?.toString('utf8') ?? '';
}

describe('the page of the extension', () => {
    it('has no pictures where VS Code could not show them', async () => {
        const page = await pageOf();
        expect(page).toMatch(/^# Rezo for Visual Studio Code\n/u);
        expect(page).toMatch(/^# Rezo для Visual Studio Code$/mu);
        expect(page).not.toContain('![');
    });

    it('has them for the marketplace, by their whole addresses', async () => {
        const page = await pageOf('https://example.org/rezo/');
        const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, address]) => address);
        expect(pictures.length).toBeGreaterThan(2);
        for (const address of pictures) expect(address).toMatch(/^https:\/\/example\.org\/rezo\/walkthrough\/(?:en|ru)\/\w+\.png$/u);
    });
});
