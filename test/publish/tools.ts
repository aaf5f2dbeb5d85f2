import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A program on the PATH, or the one that an environment variable names. */
export function program(name: string, variable: string): string | undefined {
    const places = process.env[variable] ? [process.env[variable]] : (process.env['PATH'] ?? '').split(':').filter(Boolean).map(folder => join(folder, name));
    return places.find(path => {
        try {
            accessSync(path, constants.X_OK);
            return true;
        } catch {
            return false;
        }
    });
}

/**
 * Whether a check must be left out because its program is missing. That is said aloud, and where CI is set it is a failure:
 * a check that silently does not run is no check.
 */
export function missing(path: string | undefined, what: string): boolean {
    if (path) return false;
    if (process.env['CI']) throw new Error(`${what} is missing, and CI must run every check`);
    console.warn(`SKIPPED: ${what} is missing`);
    return true;
}

export interface Message { readonly url: string; readonly type: string; readonly subType?: string; readonly message: string; readonly extract?: string }

/** Writes pages to a folder of their own; answers with the paths, in order. */
export function writePages(pages: Readonly<Record<string, string>>): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'rezo-pages-'));
    return Object.entries(pages).map(([name, page]) => {
        const path = join(folder, `${name}.html`);
        writeFileSync(path, page);
        return path;
    });
}

/** The Nu checker on all the pages at once: it takes longer to start than to check. */
export async function nuMessages(java: string, files: readonly string[]): Promise<Message[]> {
    const child = spawn(java, ['-jar', require('vnu-jar') as string, '--format', 'json', ...files], { stdio: ['ignore', 'ignore', 'pipe'] });
    let report = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { report += chunk; });
    await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
    return (JSON.parse(report) as { messages: Message[] }).messages;
}

export const axeSource = require.resolve('axe-core/axe.min.js');
export const browserArguments = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'];
