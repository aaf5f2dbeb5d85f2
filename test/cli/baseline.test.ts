/** `rezo check --write-baseline` and what follows from it. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rezo, sound, start } from './rezo.js';

const careless = 'резолюция: о школах\n\nрешения: Собрание решило:\n  - утвердить отчет отчет;\n  - принять \\план.\n';
const usual = 'rezo.baseline.json';
const configured = { 'rezo.config.json': `{ "baseline": "${usual}" }` };

const read = (cwd: string, name = usual): string => readFileSync(join(cwd, name), 'utf8');
const write = (cwd: string, name: string, text: string): void => { writeFileSync(join(cwd, name), text); };

/** A folder whose findings are known. */
async function archive(files: Readonly<Record<string, string>> = { 'акты/а.res': careless }): Promise<string> {
    const cwd = folderWith({ ...configured, ...files });
    expect((await rezo(['check', '--write-baseline'], { cwd })).code).toBe(0);
    return cwd;
}

describe('check --write-baseline', () => {
    test('remembers what is found, and the next run is silent of it', async () => {
        const cwd = folderWith({ ...configured, 'акты/а.res': careless, 'б.res': sound() });
        expect((await rezo(['check', '--write-baseline', '--locale', 'ru'], { cwd })).code).toBe(2);
    });
});
