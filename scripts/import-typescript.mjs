// Lets a script use the packages' TypeScript sources: bundles a module and imports the bundle.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Imports a TypeScript module of the workspace; the bundle lies in node_modules/.cache only for the import. */
export async function importTypeScript(file) {
    const cache = path.join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(path.join(cache, 'rezo-'));
    try {
        const outfile = path.join(folder, 'module.mjs');
        await build({ entryPoints: [path.resolve(root, file)], outfile, bundle: true, platform: 'node', format: 'esm', conditions: ['source'], mainFields: ['module', 'main'], logLevel: 'warning' });
        return await import(pathToFileURL(outfile).href);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
