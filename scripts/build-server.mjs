// Bundles the language server: for Node (an editor starts it over stdio) and for a browser worker (vscode.dev).
import { build } from 'esbuild';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNotices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The data of the language packs, with the licences of what they were made of. */
const dictionaries = path.join(root, 'packages/lexicon/data');

/** Builds both servers into a folder: `server.node.cjs` and `server.browser.js`, with their dictionaries. Returns what they are made of. */
export async function buildServer(outdir = path.join(root, 'packages/server/dist')) {
    const common = { bundle: true, minify: true, conditions: ['source'], target: 'es2022', logLevel: 'warning', legalComments: 'none', absWorkingDir: root, metafile: true, alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, define: { 'import.meta.dirname': '__dirname' } };
    const [node, browser] = await Promise.all([
        build({ ...common, entryPoints: ['packages/server/src/main.node.ts'], outfile: path.join(outdir, 'server.node.cjs'), platform: 'node', format: 'cjs' }),
        build({ ...common, entryPoints: ['packages/server/src/main.browser.ts'], outfile: path.join(outdir, 'server.browser.js'), platform: 'browser', format: 'iife' }),
        cp(dictionaries, path.join(outdir, 'lexicon'), { recursive: true }),
    ]);
    return [node.metafile, browser.metafile];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const outdir = path.join(root, 'packages/server/dist');
    writeNotices(outdir, await buildServer(outdir));
}
