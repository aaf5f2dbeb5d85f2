/** What docs/ci.md tells people to copy does what the page says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, folderWith, root, sound } from './rezo.js';

const blocksOf = (page: string): string[] => Array.from(readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^```\w+\n(.*?)^```$/gmsu), ([, body]) => body ?? '');
const blocks = blocksOf('ci.md');
const [github = '', gitlab = '', hook = '', framework = '', baseline = '', pruning = '', html = ''] = blocks;

/** The `rezo` command of a block as it stands there, without the key of YAML before it. */
const commandOf = (block: string): string => /^\s*(?:- )?(?:run: |entry: )?(rezo check.*)$/mu.exec(block)?.[1] ?? '';

/** A PATH on which `rezo` is the one that was built. */
function environment(): NodeJS.ProcessEnv {
    const bin = folderWith({ rezo: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/bin/rezo.cjs')}" "$@"\n` });
    chmodSync(join(bin, 'rezo'), 0o755);
    const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
    return { ...process.env, ...author, PATH: `${bin}${delimiter}${process.env['PATH']}` };
}

function shell(command: string, cwd: string): { readonly status: number | null; readonly stdout: string } {
    return spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', env: environment() });
}

const bad = (): string => folderWith({ 'итоги года.res': broken() });
const good = (): string => folderWith({ 'итоги года.res': sound() });

describe.skipIf(process.platform === 'win32')('docs/ci.md', () => {
    test('both pages have the same seven samples', () => {
        expect(blocks).toHaveLength(7);
        expect(blocksOf('ci.ru.md')).toEqual(blocks);
    });

    test.each([[github, ['rezo.sarif']], [gitlab, ['gl-code-quality-report.json', 'rezo-junit.xml']], [html, ['report/index.html']]])('a job fails at errors, passes without, and always writes what it hands on', (block, files) => {
        for (const [cwd, status] of [[bad(), 1], [good(), 0]] as const) {
            expect(shell(commandOf(block), cwd).status).toBe(status);
            for (const file of files) {
                expect(existsSync(join(cwd, file)), file).toBe(true);
                expect(block).toContain(file);
            }
        }
    });

    test('the GitHub job annotates lines', () => {
        expect(shell(commandOf(github), bad()).stdout).toMatch(/^::error .*file=итоги года\.res,line=\d+/mu);
    });

    test('the hook stops a commit with errors, and looks only at what the commit changes', () => {
        const cwd = folderWith({ 'итоги года.res': broken(), 'заметки.txt': 'x' });
        const git = (...args: string[]): number | null => spawnSync('git', args, { cwd, env: environment() }).status;
        execFileSync('git', ['init', '-q'], { cwd });
        mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
        writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
        git('add', 'заметки.txt');
        expect(git('commit', '-qm', 'notes')).toBe(0);
        git('add', 'итоги года.res');
        expect(git('commit', '-qm', 'broken')).not.toBe(0);
        writeFileSync(join(cwd, 'итоги года.res'), sound());
        git('add', 'итоги года.res');
        expect(git('commit', '-qm', 'sound')).toBe(0);
    });

    test('an archive passes once its findings are remembered, with the name that the page gives', () => {
        const cwd = bad();
        expect(shell(baseline, cwd).status).toBe(0);
        expect(shell('rezo check', cwd).status).toBe(1);
        expect(shell('rezo check --baseline rezo.baseline.json', cwd).status).toBe(0);
        writeFileSync(join(cwd, 'rezo.config.json'), '{ "baseline": "rezo.baseline.json" }');
        expect(shell('rezo check', cwd).status).toBe(0);
    });

    test('a finding that was settled and pruned is new when it comes back', () => {
        const cwd = bad();
        writeFileSync(join(cwd, 'rezo.config.json'), '{ "baseline": "rezo.baseline.json" }');
        shell(baseline, cwd);
        writeFileSync(join(cwd, 'итоги года.res'), sound());
        expect(shell(pruning, cwd).status).toBe(0);
        writeFileSync(join(cwd, 'итоги года.res'), broken());
        expect(shell('rezo check', cwd).status).toBe(1);
    });

    test('the entry for the framework takes files', () => {
        expect(shell(`${commandOf(framework)} 'итоги года.res'`, bad()).status).toBe(1);
        expect(shell(`${commandOf(framework)} 'итоги года.res'`, good()).status).toBe(0);
    });
});
