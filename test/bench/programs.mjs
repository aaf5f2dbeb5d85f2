/** The programs that are measured, as the command lines that a user would type; all on the Node that runs the benchmark. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @typedef {{ file: string, args: string[], cwd: string, env?: Record<string, string> }} Command */

/** @returns {Command} */
function node(script, args, cwd, env) {
    return { file: process.execPath, args: [script, ...args], cwd, env };
}

/**
 * @param {{ root: string, competitors: string, scratch: string }} places the workspace, the folder of the competitors, and
 * a folder of this run, where Rezo keeps its compiled code, so that no other run has an influence
 */
export function programs({ root, competitors, scratch }) {
    const rezo = join(root, 'packages/cli/bin/rezo.cjs');
    const ownCache = { XDG_CACHE_HOME: join(scratch, 'cache') };
    const script = path => join(competitors, 'node_modules', path);
    const out = name => join(scratch, 'out', name);
    return {
        rezoBuild: (path, cwd, env) => node(rezo, ['build', path, '--out', out('rezo'), '--format', 'html,json'], cwd, { ...ownCache, ...env }),
        rezoCheck: (path, cwd, env) => node(rezo, ['check', path], cwd, { ...ownCache, ...env }),
        markdownIt: (path, cwd, env) => node(script('markdown-it/bin/markdown-it.mjs'), [path, '-o', out('markdown-it.html')], cwd, env),
        asciidoctor: (path, cwd, env) => node(script('asciidoctor/bin/asciidoctor'), ['-o', out('asciidoctor.html'), path], cwd, env),
        asciidoctor3: (path, cwd, env) => node(script('asciidoctor-3/bin/asciidoctor'), ['-o', out('asciidoctor-3.html'), path], cwd, env),
        markdownlint: (glob, cwd, env) => node(script('markdownlint-cli2/markdownlint-cli2-bin.mjs'), [glob], cwd, env),
        nodeAlone: cwd => ({ file: process.execPath, args: ['-e', '0'], cwd }),
        /** Undefined where pandoc is not installed. */
        pandoc: spawnSync('pandoc', ['--version']).status === 0
            ? (path, cwd) => ({ file: 'pandoc', args: ['--standalone', '--from', 'gfm', '--to', 'html', '-o', out('pandoc.html'), path], cwd })
            : undefined,
    };
}

/** The versions of the competitors, by their names. */
export function versions() {
    const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'competitors/package.json'), 'utf8'));
    return Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]));
}
