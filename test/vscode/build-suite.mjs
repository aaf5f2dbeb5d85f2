/** Bundles the Mocha suites: for the Node extension host one file each, for the web-worker host one file in all. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
export const suiteFolder = path.join(here, 'dist');

/** Mocha's browser build would take the bundle's own `module` for its own: it is shown none. */
const mochaApart = {
    name: 'mocha-apart',
    setup({ onLoad }) {
        onLoad({ filter: /mocha[/\\]mocha\.js$/ }, ({ path: file }) => ({ contents: `(function(){var module,exports,define;\n${readFileSync(file, 'utf8')}\n}).call(globalThis)` }));
    },
};

export async function buildSuites() {
    rmSync(suiteFolder, { recursive: true, force: true });
    mkdirSync(path.join(suiteFolder, 'suite'), { recursive: true });
    // The workspace is of modules; an extension host takes its tests with `require`.
    writeFileSync(path.join(suiteFolder, 'package.json'), '{ "type": "commonjs" }\n');
    const suites = readdirSync(path.join(here, 'suite')).filter(name => name === 'index.ts' || name.endsWith('.suite.ts'));
    const common = { bundle: true, format: 'cjs', target: 'es2022', logLevel: 'warning', sourcemap: 'inline' };
    await Promise.all([
        build({ ...common, platform: 'node', external: ['vscode', 'mocha'], entryPoints: suites.map(name => path.join(here, 'suite', name)), outdir: path.join(suiteFolder, 'suite') }),
        build({ ...common, platform: 'browser', external: ['vscode'], plugins: [mochaApart], define: { global: 'globalThis' }, entryPoints: [path.join(here, 'web/index.ts')], outfile: path.join(suiteFolder, 'web.js') }),
    ]);
}
