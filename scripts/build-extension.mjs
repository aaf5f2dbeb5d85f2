/**
 * Builds the VS Code extension into `packages/vscode/dist/extension`: a folder that VS Code can run as it is, and from
 * which the package is made. Its `package.json` is that of the workspace package without what only the workspace needs.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildServer } from './build-server.mjs';
import { writeNotices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.join(root, 'packages/vscode');
export const extensionFolder = path.join(source, 'dist/extension');

/** Files that go into the extension unchanged: where they are, and their place in it. */
const copied = [
    ...['package.nls.json', 'package.nls.ru.json', 'language-configuration.json', 'l10n', 'snippets', 'walkthrough', 'README.md', 'CHANGELOG.md'].map(name => [path.join(source, name), name]),
    ...['file-light.svg', 'file-dark.svg', 'page-light.svg', 'page-dark.svg', 'folder-light.svg', 'folder-dark.svg', 'folder-open-light.svg', 'folder-open-dark.svg', 'theme.json', 'preview-light.svg', 'preview-dark.svg', 'activity.svg', 'logo.png'].map(name => [path.join(source, 'icons', name), `icons/${name}`]),
    [path.join(root, 'syntaxes/rezo.tmLanguage.json'), 'syntaxes/rezo.tmLanguage.json'],
    [path.join(root, 'packages/config/rezo.config.schema.json'), 'rezo.config.schema.json'],
    [path.join(root, 'LICENSE'), 'LICENSE'],
];

/** VS Code knows the extension as `rezo-lang.rezo`; in the workspace the name `rezo` is that of the command line. */
async function manifest() {
    const { private: _private, type: _type, devDependencies: _dependencies, ...kept } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
    return { ...kept, name: 'rezo' };
}

/** Returns what the bundles are made of: the metafiles of esbuild. */
export async function buildExtension(folder = extensionFolder) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const common = { bundle: true, minify: true, conditions: ['source'], target: 'es2022', logLevel: 'warning', legalComments: 'none', absWorkingDir: root, metafile: true };
    const script = async (entry, outfile, options) => (await build({ ...common, ...options, entryPoints: [path.join(source, 'src', entry)], outfile: path.join(folder, outfile) })).metafile;
    const [servers, ...scripts] = await Promise.all([
        buildServer(folder),
        script('node/main.ts', 'extension.node.cjs', { platform: 'node', format: 'cjs', external: ['vscode'] }),
        script('browser/main.ts', 'extension.browser.js', { platform: 'browser', format: 'cjs', external: ['vscode'] }),
        script('media/preview.ts', 'media/preview.js', { platform: 'browser', format: 'iife' }),
        ...copied.map(([from, to]) => cp(from, path.join(folder, to), { recursive: true })),
        manifest().then(data => writeFile(path.join(folder, 'package.json'), `${JSON.stringify(data, null, 2)}\n`)),
    ]);
    const metafiles = [...servers, ...scripts.slice(0, 3)];
    writeNotices(folder, metafiles);
    return metafiles;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await buildExtension();
    console.log(extensionFolder);
}
