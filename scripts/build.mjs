/**
 * Builds what ships: the generated files, the bundle of the command line and of the API, and the type declarations.
 * `--bundle` makes only the bundle; `--types` also waits for the declarations, which a run from the workspace does not need.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { root, seconds } from './shared.mjs';

const started = performance.now();
const flags = new Set(process.argv.slice(2));
const cli = join(root, 'packages/cli');

function runNode(...args) {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}

if (!flags.has('--bundle')) runNode('scripts/generate.mjs');

/**
 * What the command line loads when it needs it, each under its name in `dist`. They are cut by hand: esbuild's own splitting
 * makes a chunk of every module that two of them share, and each of thirty small chunks takes time to load.
 */
const lazy = {
    new: 'src/commands/new.ts', schema: 'src/commands/schema.ts', watch: 'src/watch/watch.ts', pool: 'src/work/pool.ts',
    tinyglobby: 'tinyglobby', ignore: 'ignore',
};
/** Those that share the language, and so share a chunk. */
const withLanguage = { engine: 'src/work/engine.ts', publishing: 'src/work/publishing.ts', rules: 'src/commands/rules.ts', explain: 'src/commands/explain.ts', worker: 'src/work/worker.ts', project: 'src/config/project.ts' };

/** Leaves dynamic imports to the files above. */
const cutHere = {
    name: 'cut-here',
    setup({ onResolve }) {
        onResolve({ filter: /./ }, ({ kind, path }) => {
            if (kind !== 'dynamic-import') return undefined;
            const name = basename(path, '.js');
            if (!(name in lazy) && !(name in withLanguage)) throw new Error(`scripts/build.mjs does not know the dynamic import of ${path}`);
            return { path: `./${name}.js`, external: true };
        });
    },
};

const options = {
    absWorkingDir: cli,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    minify: true,
    // The packages of the workspace are bundled from their TypeScript, so nothing has to be compiled before.
    conditions: ['source', 'module'],
    mainFields: ['module', 'main'],
    alias: { 'vscode-languageserver-protocol': join(root, 'scripts/lean-protocol.mjs') },
    define: { 'process.env.NODE_ENV': '"production"' },
    // It starts its workers from a file of its own folder.
    external: ['tinypool'],
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
};
const bundles = await Promise.all([
    build({ ...options, entryPoints: { rezo: 'src/rezo.ts', ...lazy }, plugins: [cutHere] }),
    build({ ...options, entryPoints: withLanguage, splitting: true, chunkNames: 'chunks/[name]-[hash]' }),
    build({ ...options, entryPoints: { index: 'src/index.ts' } }),
]);
const files = bundles.flatMap(bundle => bundle.outputFiles);

// Chunks carry a hash in their names: old ones would pile up. They go only now, so that a failed build leaves the last one.
rmSync(join(cli, 'dist'), { recursive: true, force: true });
for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
}
const bytes = files.reduce((sum, file) => sum + file.contents.length, 0);

if (flags.has('--types')) {
    // Incremental state would say that the declarations just deleted are there.
    rmSync(join(cli, 'tsconfig.tsbuildinfo'), { force: true });
    runNode(join(root, 'node_modules/typescript/bin/tsc'), '--build');
}
console.log(`Built packages/cli/dist (${Math.round(bytes / 1024)} KB) in ${seconds(started)}`);
