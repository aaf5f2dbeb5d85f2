/**
 * Notices that the licences of bundled packages ask for: `THIRD-PARTY-NOTICES.txt` beside the bundles, with exactly the
 * packages of which esbuild has put something into them. A licence that we cannot pass on is an error of the build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './shared.mjs';

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Code under MIT and the like (Blue Oak is one of them: minimatch, which VS Code's client brings), fonts under OFL, data under CC0 or CC BY. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0']);

/** Whether a licence, written as SPDX does it (`(MIT OR GPL-3.0)`, `MIT AND ISC`), lets us pass the package on. */
export function isAllowed(licence) {
    if (typeof licence !== 'string') return false;
    return licence.replaceAll(/[()]/gu, '').split(/\sOR\s/u).some(choice => choice.split(/\sAND\s/u).every(name => allowed.has(name.trim())));
}

/** The folders of the packages of which a bundle contains something. Paths in a metafile are relative to `from`. */
export function packageFolders(metafiles, from) {
    const folders = new Set();
    for (const { outputs } of metafiles) {
        for (const { inputs } of Object.values(outputs)) {
            for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
                const [folder] = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file.replaceAll('\\', '/')) ?? [];
                if (folder && bytesInOutput > 0) folders.add(path.resolve(from, folder));
            }
        }
    }
    return [...folders];
}

/** A file of the package by its name; licences are named in many ways. */
function fileNamed(folder, pattern) {
    const name = readdirSync(folder).sort().find(entry => pattern.test(entry));
    return name && readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

function packageOf(folder) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (!isAllowed(license)) throw new Error(`${name} ${version} is under ${license ?? 'no licence'}: it cannot be a part of Rezo.`);
    const text = fileNamed(folder, /^licen[cs]e/iu) ?? fileNamed(folder, /^copying/iu);
    if (!text) throw new Error(`${name} ${version} comes without the text of its licence.`);
    return { name, version, license, text: [text, fileNamed(folder, /^notice/iu)].filter(Boolean).join('\n\n') };
}

/** @param metafiles those of esbuild; @param from the folder it worked in */
export function noticesOf(metafiles, from = root) {
    const packages = packageFolders(metafiles, from).map(packageOf).sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
    // The same package may lie in two places.
    const sections = new Map(packages.map(({ name, version, license, text }) => [`${name} ${version} (${license})`, text]));
    const rule = '-'.repeat(80);
    return `Rezo contains these packages, or parts of them:\n\n${[...sections.keys()].map(title => `  ${title}`).join('\n')}\n\n${[...sections].map(([title, text]) => `${rule}\n${title}\n${rule}\n\n${text}\n`).join('\n')}`;
}

export function writeNotices(outdir, metafiles, from = root) {
    writeFileSync(path.join(outdir, noticesFile), noticesOf(metafiles, from));
}
