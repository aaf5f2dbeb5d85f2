/** Runs the built command line as a process, the way a user does. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export { folderWith } from '../../packages/cli/src/testing/folder.js';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'packages/cli/bin/rezo.cjs');

export interface Finished {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

export interface RunOptions {
    readonly cwd: string;
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
}

export interface Running {
    readonly finished: Promise<Finished>;
    /** Waits until the output, both streams together, has this text, as often as asked for. */
    until(text: string, times?: number): Promise<string>;
    signal(name: NodeJS.Signals): void;
}

export function start(args: readonly string[], { cwd, input, env }: RunOptions): Running {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...environment(), ...env } });
    let stdout = '', stderr = '', all = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; all += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; all += text; });
    child.stdin.on('error', () => { /* It may end before it has read everything. */ });
    child.stdin.end(input);
    const finished = new Promise<Finished>((resolve, reject) => {
        child.on('error', reject).on('close', code => { resolve({ code, stdout, stderr }); });
    });
    return {
        finished,
        signal: name => { child.kill(name); },
        async until(text, times = 1) {
            for (const deadline = Date.now() + 20_000; all.split(text).length <= times; await new Promise(resolve => setTimeout(resolve, 20))) {
                if (Date.now() > deadline || child.exitCode !== null) throw new Error(`«${text}» did not come ${times} times in:\n${all}`);
            }
            return all;
        },
    };
}

/** Without what would give the output another language or colours. */
function environment(): NodeJS.ProcessEnv {
    if (!existsSync(path.join(root, 'packages/cli/dist/rezo.cjs'))) throw new Error('These tests need the bundle: npm run build');
    const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, FORCE_COLOR: ____, ...rest } = process.env;
    return rest;
}

/** Everything that a run says, both streams in the order in which it is said, as in a terminal. */
export function said(args: readonly string[], { cwd }: Pick<RunOptions, 'cwd'>): { readonly code: number | null; readonly lines: readonly string[] } {
    const output = path.join(mkdtempSync(path.join(tmpdir(), 'rezo-said-')), 'output');
    const file = openSync(output, 'w');
    const { status } = spawnSync(process.execPath, [bin, ...args], { cwd, env: environment(), stdio: ['ignore', file, file] });
    closeSync(file);
    return { code: status, lines: readFileSync(output, 'utf8').trimEnd().split('\n') };
}

export function rezo(args: readonly string[], options: RunOptions): Promise<Finished> {
    return start(args, options).finished;
}

/** A resolution without a mistake. */
export function sound(title = 'о школах'): string {
    return `резолюция: ${title}\n  статус: проект\n  дата: 14.03.2025\n\nрешения: Собрание решило:\n  1. Утвердить отчет.\n  2. Принять план.\n`;
}

/** One mistake of severity error: a mention that names nothing. */
export function broken(): string {
    return sound().replace('отчет', '\\отчет');
}
