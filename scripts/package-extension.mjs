/** `npm run package`: makes `out/rezo-<version>.vsix` and says how large it is and why. `--images URL` is for the marketplace. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, extensionFolder } from './build-extension.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const kilobytes = bytes => `${Math.round(bytes / 1024)} KB`;

/** What the package is large of. Each file belongs to the first part that it fits. */
const parts = [
    ['language server for Node: grammar, rules, publishing', /^server\.node/u],
    ['the same for a browser, where a worker can load nothing else', /^server\.browser/u],
    ['dictionaries for spelling, with their licences', /^lexicon[/\\]/u],
    ['client for Node, mostly the language client of VS Code', /^extension\.node/u],
    ['client for a browser', /^extension\.browser/u],
    ['pictures of the walkthrough in two languages', /^walkthrough[/\\]/u],
    ['the rest: grammar of colors, preview, icons, texts, notices', /./u],
];

/** Lines such as `  512 KB packed, 1349 KB unpacked: language server …`, the largest first. */
export function sizesOf(folder) {
    const totals = parts.map(([what]) => ({ what, packed: 0, size: 0 }));
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile())) {
        const file = path.join(entry.parentPath, entry.name);
        const contents = readFileSync(file);
        const total = totals[parts.findIndex(([, pattern]) => pattern.test(path.relative(folder, file)))];
        total.packed += deflateRawSync(contents, { level: 9 }).length;
        total.size += contents.length;
    }
    return totals.sort((a, b) => b.packed - a.packed).map(({ what, packed, size }) => `${kilobytes(packed).padStart(9)} packed, ${kilobytes(size).padStart(7)} unpacked: ${what}`);
}

/** VS Code shows pictures on the page of an installed extension only from the web, and a frame without one for the others. */
function leaveOutPictures(folder) {
    const file = path.join(folder, 'README.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^!\[[^\]]*\]\([^):]+\)\n\n/gmu, ''));
}

/**
 * Builds and packs the extension; returns the path of the package, and what its bundles are made of. The page of the marketplace shows pictures by their whole
 * addresses only: `images` is the address of the folder `packages/vscode` on the web, ending with `/`.
 */
export async function packageExtension({ outdir = path.join(root, 'out'), folder = extensionFolder, images, log = console.log } = {}) {
    const metafiles = await buildExtension(folder);
    if (!images) leaveOutPictures(folder);
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const vsix = path.join(outdir, `${name}-${version}.vsix`);
    mkdirSync(outdir, { recursive: true });
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
    const links = images ? ['--baseImagesUrl', images, '--baseContentUrl', images] : ['--no-rewrite-relative-links'];
    // Everything is bundled, so there are no dependencies to look for.
    const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', ...links, '--out', vsix], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`vsce package failed:\n${stdout}${stderr}`);
    log(`${path.relative(root, vsix)}: ${kilobytes(statSync(vsix).size)}, of them`);
    for (const line of sizesOf(folder)) log(line);
    return { vsix, metafiles };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const { values } = parseArgs({ options: { images: { type: 'string' } } });
    await packageExtension(values);
}
