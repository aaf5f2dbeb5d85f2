/** `npm run package`: makes `out/rezo-<version>.vsix` and says how large it is and why. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension, extensionFolder as folder } from './build-extension.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const kilobytes = bytes => `${Math.round(bytes / 1024)} KB`;

/** Builds and packs the extension; returns the path of the package. */
export async function packageExtension(outdir = path.join(root, 'out'), log = console.log) {
    await buildExtension();
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const vsix = path.join(outdir, `${name}-${version}.vsix`);
    mkdirSync(outdir, { recursive: true });
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
    // Everything is bundled, so there are no dependencies to look for; pictures of the README are shown by the marketplace.
    const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`vsce package failed:\n${stdout}${stderr}`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name)).map(file => ({ file: path.relative(folder, file), size: statSync(file).size })).sort((a, b) => b.size - a.size);
    log(`${path.relative(root, vsix)}: ${kilobytes(statSync(vsix).size)} packed, ${files.length} files, of them:`);
    for (const { file, size } of files.slice(0, 6)) log(`  ${kilobytes(size).padStart(8)}  ${file}`);
    return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension();
