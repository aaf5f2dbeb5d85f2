import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'rezo-setup-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function script(name: string, exitCode = 0): string {
    const file = path.join(folder, `${name}.mjs`);
    writeFileSync(file, `console.log(JSON.stringify(['${name}', ...process.argv.slice(2)]));\nprocess.exit(${exitCode});\n`);
    return file;
}

function setup(...args: string[]): { readonly ran: unknown[]; readonly status: number | null } {
    const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'scripts/setup.mjs'), ...args], { cwd: root, encoding: 'utf8' });
    return { ran: stdout.split('\n').filter(line => line.startsWith('[')).map(line => JSON.parse(line) as unknown), status };
}

it('what a person adds to a command goes to its last script, spaces and all', () => {
    const found = setup(script('build'), `${script('test')} --unit`, '--', 'test/cli/build.test.ts', '-t', 'a page');
    expect(found).toEqual({ ran: [['build'], ['test', '--unit', 'test/cli/build.test.ts', '-t', 'a page']], status: 0 });
});

it('nothing added, and what is added after a second --', () => {
    expect(setup(script('build'), script('test'), '--').ran).toEqual([['build'], ['test']]);
    expect(setup(script('test'), '--', '--', 'x').ran).toEqual([['test', '--', 'x']]);
});

it('the first script that fails ends the row', () => {
    expect(setup(script('build', 3), script('test'), '--', 'x')).toEqual({ ran: [['build']], status: 3 });
});

it('every command of the workspace takes what is added to it', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
    const deaf = Object.entries(scripts).filter(([name, command]) => name !== 'setup' && !/^node scripts\/setup\.mjs .+ --$/u.test(command));
    expect(deaf).toEqual([]);
});
