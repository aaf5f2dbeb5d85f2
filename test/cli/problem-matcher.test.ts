/** What the extension's problem matchers read is what `rezo check` writes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../packages/cli/src/messages/en.js';
import { ru } from '../../packages/cli/src/messages/ru.js';
import { folderWith, rezo, root } from './rezo.js';

interface Pattern { readonly name: string; readonly regexp: string; readonly file: number; readonly line: number; readonly column: number; readonly severity?: number; readonly code: number }
interface Manifest {
    readonly contributes: {
        readonly problemPatterns: readonly Pattern[];
        readonly problemMatchers: readonly { readonly pattern: string; readonly severity: string }[];
    };
}
interface Report { readonly files: readonly { readonly diagnostics: readonly { readonly rule: string; readonly severity: string; readonly range: { readonly start: { readonly line: number; readonly character: number } } }[] }[] }

const { problemPatterns, problemMatchers } = (JSON.parse(readFileSync(path.join(root, 'packages/vscode/package.json'), 'utf8')) as Manifest).contributes;

/** The problems that VS Code makes of an output: a line belongs to every matcher whose pattern fits. */
function problemsIn(output: string): readonly { readonly file?: string; readonly at: string; readonly severity: string; readonly code?: string }[] {
    return output.split('\n').flatMap(line => problemMatchers.flatMap(({ pattern: name, severity }) => {
        const pattern = problemPatterns.find(each => `$${each.name}` === name);
        const match = pattern && new RegExp(pattern.regexp, 'u').exec(line);
        return pattern && match ? [{ file: match[pattern.file], at: `${match[pattern.line]}:${match[pattern.column]}`, severity: (pattern.severity && match[pattern.severity]) || severity, code: match[pattern.code] }] : [];
    }));
}

test.each(['ru', 'en'])('each finding in %s becomes one problem, with its place, severity and rule', async locale => {
    const cwd = folderWith({ 'протокол 1.res': readFileSync(path.join(root, 'test/vscode/fixtures/workspace/ru/ошибки.res'), 'utf8') });
    const { stdout } = await rezo(['check', '.', '--locale', locale], { cwd });
    const { files } = JSON.parse((await rezo(['check', '.', '--locale', locale, '--json'], { cwd })).stdout) as Report;
    const expected = files.flatMap(({ diagnostics }) => diagnostics.map(({ rule, severity, range: { start } }) => ({ file: 'протокол 1.res', at: `${start.line + 1}:${start.character + 1}`, severity, code: rule })));
    expect(expected.length).toBeGreaterThan(3);
    expect(problemsIn(stdout)).toEqual(expected);
});

test.each([ru, en])('every severity is known', ({ severity }) => {
    for (const word of Object.values(severity)) expect(problemsIn(`a.res:1:2 ${word} Text: of it.  some-rule`)).toMatchObject([{ file: 'a.res', at: '1:2', code: 'some-rule' }]);
});
