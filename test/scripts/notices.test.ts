/** Whatever is passed on says whose work it contains, with the licences of that work. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../../scripts/build-server.mjs';
import { isAllowed, noticesFile } from '../../scripts/notices.mjs';
import { packageExtension } from '../../scripts/package-extension.mjs';
import { unzipped } from './zip.js';

const folder = mkdtempSync(path.join(tmpdir(), 'rezo-notices-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('licences that may be passed on', () => {
    it.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'CC-BY-4.0'])('%s', licence => { expect(isAllowed(licence)).toBe(true); });
    it.each(['GPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', 'SEE LICENSE IN x', undefined, 'LGPL-3.0'])('not %s', licence => { expect(isAllowed(licence)).toBe(false); });
});

interface Notice { readonly name: string; readonly licence: string; readonly text: string }

function noticesIn(text: string): readonly Notice[] {
    const [, ...parts] = text.split(/^-{80}\n/mu);
    return parts.flatMap((title, index) => {
        const [, name = '', licence = ''] = /^(\S+) \d+\.\d+\.\d+\S* \((.+)\)\n$/u.exec(title) ?? [];
        return index % 2 === 0 ? [{ name, licence, text: parts[index + 1] ?? '' }] : [];
    });
}

const namesIn = (text: string): readonly string[] => noticesIn(text).map(({ name }) => name);

/** The packages in each bundle by its file's name: what esbuild says that it took their code from. */
function bundlesOf(metafiles: readonly Metafile[]): ReadonlyMap<string, readonly string[]> {
    return new Map(metafiles.flatMap(({ outputs }) => Object.entries(outputs).map(([file, { inputs }]): [string, readonly string[]] => {
        const names = Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => {
            const [scope = '', name = ''] = bytesInOutput > 0 && input.includes('node_modules/') ? (input.split('node_modules/').at(-1) ?? '').split('/') : [];
            return scope === '' ? [] : [scope.startsWith('@') ? `${scope}/${name}` : scope];
        });
        return [path.basename(file), [...new Set(names)]];
    })));
}

function expectWhole(notices: string): void {
    const found = noticesIn(notices);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, licence, text } of found) {
        expect(isAllowed(licence), name).toBe(true);
        expect(text, name).toMatch(/licen[cs]e|permission/iu);
        expect(text.length, name).toBeGreaterThan(500);
    }
}

it('the command line names the packages that are in it, each with the text of its licence', () => {
    const notices = readFileSync(new URL('../../packages/cli/dist/THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
    expectWhole(notices);
    for (const name of ['langium 4.4.0 (MIT)', 'typograf 7.8.0 (MIT)', 'diff 9.0.0 (BSD-3-Clause)', 'chokidar 5.0.0 (MIT)']) expect(notices).toContain(`\n${name}\n`);
    expect(notices).not.toContain('vitest');
});

it('so does the language server that editors start, for Node and for a browser', async () => {
    const notices = readFileSync(new URL('../../packages/server/dist/THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
    const bundles = bundlesOf(await buildServer(path.join(folder, 'server')));
    expect([...bundles.keys()]).toEqual(['server.node.cjs', 'server.browser.js']);
    for (const names of bundles.values()) expect(names).toEqual(expect.arrayContaining(['langium', 'chevrotain', 'typograf', 'vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-uri']));
    expectWhole(notices);
    expect(namesIn(notices).toSorted()).toEqual([...new Set([...bundles.values()].flat())].toSorted());
});

describe('the package of the extension', () => {
    let files: ReturnType<typeof unzipped>;
    let bundles: ReturnType<typeof bundlesOf>;
    const read = (name: string): string => files.get(`extension/${name}`)?.toString('utf8') ?? '';
    beforeAll(async () => {
        const { vsix, metafiles } = await packageExtension({ outdir: folder, folder: path.join(folder, 'extension'), log: () => undefined });
        files = unzipped(readFileSync(vsix));
        bundles = bundlesOf(metafiles);
    });

    it('holds no script that is not accounted for', () => {
        const scripts = [...files.keys()].filter(name => /\.[cm]?js$/u.test(name));
        expect(scripts.map(name => path.posix.basename(name)).toSorted()).toEqual([...bundles.keys()].toSorted());
    });

    it.each([
        ['server.node.cjs', ['langium', 'typograf', 'vscode-languageserver']],
        ['server.browser.js', ['langium', 'typograf', 'vscode-languageserver']],
        ['extension.node.cjs', ['vscode-languageclient', 'minimatch', 'semver']],
        ['extension.browser.js', ['vscode-languageclient', 'minimatch']],
        ['preview.js', ['morphdom']],
    ])('names what is in %s', (bundle, some) => {
        expect(bundles.get(bundle)).toEqual(expect.arrayContaining(some));
        expect(namesIn(read(noticesFile))).toEqual(expect.arrayContaining([...bundles.get(bundle) ?? []]));
    });

    it('names nothing else, and gives the text of every licence', () => {
        const notices = read(noticesFile);
        expectWhole(notices);
        expect(namesIn(notices).toSorted()).toEqual([...new Set([...bundles.values()].flat())].toSorted());
    });

    it('has its own licence, and that of each dictionary', () => {
        expect(read('LICENSE.txt')).toMatch(/^MIT License/u);
        expect([...files.keys()].filter(name => name.endsWith('.words')).map(name => path.posix.basename(name))).toEqual(['en.words', 'ru.words']);
        for (const name of ['dictionary-ru', 'dictionary-en', 'dictionary-en-gb']) expect(read(`lexicon/${name}.LICENSE.txt`)).toMatch(/copyright/iu);
    });
});
