// Bundles the language server: for Node (an editor starts it over stdio) and for a browser worker (vscode.dev).
import { build } from 'esbuild';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The data of the language packs, with the licences of what they were made of. */
const dictionaries = path.join(root, 'packages/lexicon/data');

/** Builds both servers into a folder: `server.node.cjs` and `server.browser.js`. */
export async function buildServer(outdir = path.join(root, 'packages/server/dist')) {
    const common = { bundle: true, minify: true, conditions: ['source'], target: 'es2022', logLevel: 'warning', legalComments: 'none', absWorkingDir: root, define: { 'import.meta.dirname': '__dirname' } };
    await Promise.all([
        build({ ...common, entryPoints: ['packages/server/src/main.node.ts'], outfile: path.join(outdir, 'server.node.cjs'), platform: 'node', format: 'cjs' }),
        build({ ...common, entryPoints: ['packages/server/src/main.browser.ts'], outfile: path.join(outdir, 'server.browser.js'), platform: 'browser', format: 'iife' }),
        cp(dictionaries, path.join(outdir, 'lexicon'), { recursive: true }),
    ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer();
