/**
 * Builds what ships: the generated files, the bundle of the command line and of the API, and the type declarations.
 * `--bundle` makes only the bundle; `--types` also waits for the declarations, which a run from the workspace does not need.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';
import { root, seconds } from './shared.mjs';

const started = performance.now();
const flags = new Set(process.argv.slice(2));
const cli = join(root, 'packages/cli');

function runNode(...args) {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}

if (!flags.has('--bundle')) runNode('scripts/generate.mjs');

const options = {
    absWorkingDir: cli,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node22.12',
    minify: true,
    // The packages of the workspace are bundled from their TypeScript, so nothing has to be compiled before.
    conditions: ['source', 'module'],
    mainFields: ['module', 'main'],
    alias: {
        'vscode-languageserver-protocol': join(root, 'scripts/lean-protocol.mjs'),
        chevrotain: join(root, 'scripts/lean-chevrotain.mjs'),
        'chevrotain-allstar': join(root, 'scripts/lean-chevrotain.mjs'),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    // It starts its workers from a file of its own folder.
    external: ['tinypool'],
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'warning',
};
const script = {
    ...options,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // The address is asked for by createRequire alone, which takes a path as well.
    define: { ...options.define, 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
};
const importFile = 'import-file';
/** An editor starts it once, with the whole protocol, and no other command needs it. */
const server = 'lsp-server';
/** What is loaded with its compiled code (`src/start`) cannot import: that is left to a file that Node loads. */
const compiled = {
    ...script,
    supported: { 'dynamic-import': false },
    plugins: [{
        name: 'apart',
        setup: ({ onResolve }) => onResolve({ filter: new RegExp(`/(?:${importFile}|${server})\\.js$`) }, ({ path }) => ({ path: `./${basename(path, '.js')}.cjs`, external: true })),
    }],
};
const bundles = await Promise.all([
    build({ ...compiled, entryPoints: { rezo: 'src/rezo.ts' } }),
    build({ ...script, entryPoints: { start: 'src/start/main.ts', [importFile]: `src/config/${importFile}.ts` } }),
    build({ ...script, entryPoints: { [server]: `src/${server}.ts` }, alias: {} }),
    build({ ...options, format: 'esm', entryPoints: { worker: 'src/start/worker.ts', index: 'src/index.ts' } }),
]);
const files = bundles.flatMap(bundle => bundle.outputFiles).map(({ path, contents, text }) => ({ path, contents: basename(path) === 'rezo.cjs' ? asciiWithDigest(text) : contents }));

/**
 * Read as one byte a character a script starts 5 ms sooner. esbuild has escaped all but regular expressions and `String.raw`,
 * which we use only to write regular expressions, where the escape means the same. The first line tells one bundle from
 * another of the same length.
 */
function asciiWithDigest(text) {
    const ascii = text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return Buffer.from(`//${createHash('sha256').update(ascii).digest('hex').slice(0, 16)}\n${ascii}`, 'latin1');
}

// Only now, so that a failed build leaves the last one.
rmSync(join(cli, 'dist'), { recursive: true, force: true });
for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
}
// The data of the language packs, with the licences of what they were made of.
cpSync(join(root, 'packages/lexicon/data'), join(cli, 'dist/lexicon'), { recursive: true });
writeNotices(join(cli, 'dist'), bundles.map(({ metafile }) => metafile), cli);
const bytes = files.reduce((sum, file) => sum + file.contents.length, 0);

if (flags.has('--types')) {
    // Incremental state would say that the declarations just deleted are there.
    rmSync(join(cli, 'tsconfig.tsbuildinfo'), { force: true });
    runNode(join(root, 'node_modules/typescript/bin/tsc'), '--build');
}
console.log(`Built packages/cli/dist (${Math.round(bytes / 1024)} KB) in ${seconds(started)}`);
