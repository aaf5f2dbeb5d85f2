import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { broken, folderWith, rezo, root, sound } from './rezo.js';

/** One warning and no error. */
const dubious = `${sound()}\nрекомендации: Собрание рекомендует:\n\nкому: Школам\n`;

interface Listed {
    readonly files: readonly { readonly path: string; readonly diagnostics: readonly { readonly rule: string; readonly severity: string; readonly message: string; readonly range: object }[] }[];
}

describe('exit codes', () => {
    test('0: clean', async () => {
        const cwd = folderWith({ 'a.res': sound(), 'b/b.res': sound() });
        expect(await rezo(['check'], { cwd })).toEqual({ code: 0, stdout: '2 files checked: no problems\n', stderr: '' });
        expect(await rezo(['check', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    });

    test('1: an error, or too many warnings', async () => {
        const cwd = folderWith({ 'error.res': broken(), 'warning.res': dubious });
        expect((await rezo(['check', 'error.res'], { cwd })).code).toBe(1);
        expect((await rezo(['check', 'warning.res'], { cwd })).code).toBe(0);
        expect((await rezo(['check', 'warning.res', '--max-warnings', '1'], { cwd })).code).toBe(0);
        const strict = await rezo(['check', 'warning.res', '--max-warnings=0', '--quiet'], { cwd });
        expect(strict).toEqual({ code: 1, stdout: '', stderr: 'Too many warnings: 1, allowed are 0.\n' });
    });

    test('2: wrong usage', async () => {
        const cwd = folderWith({ 'a.res': sound() });
        for (const [args, said] of [
            [['chek'], 'There is no command “chek”. Did you mean check?\nSee: rezo --help'],
            [['check', '--jsn'], 'There is no option --jsn. Did you mean --json?\nSee: rezo check --help'],
            [['check', '--format', 'prety'], 'html. Did you mean pretty?'],
            [['check', '--max-warnings', 'few'], '“few” is not a whole number'],
            [['check', '--locale', 'de'], '“de” is none of ru, en'],
            [['check', '-', '--watch'], 'Standard input cannot be watched.'],
            [['check', 'nothing/*.res'], 'No .res file matches “nothing/*.res”.'],
            [[], 'Which command?'],
        ] as const) {
            const { code, stdout, stderr } = await rezo(args, { cwd });
            expect(stderr).toContain(said);
            expect({ code, stdout }).toEqual({ code: 2, stdout: said.startsWith('No .res file matches') ? '0 files checked: no problems\n' : '' });
        }
    });

    test('2: nothing to check', async () => {
        const cwd = folderWith({ 'a.txt': 'x', 'empty/': '' });
        expect(await rezo(['check'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'rezo: No .res files found in this folder.\nSee: rezo check --help\n' });
        expect((await rezo(['check', 'empty'], { cwd, env: { LANG: 'ru_RU.UTF-8' } })).stderr).toContain('Нет файлов .res здесь: empty');
    });
});

describe('for people', () => {
    test('a finding stands with its line and a caret under it', async () => {
        const cwd = folderWith({ 'протоколы/итоги.res': broken() });
        const { stdout } = await rezo(['check', '--locale', 'ru'], { cwd });
        expect(stdout).toMatch(/^протоколы\/итоги\.res:6:16 ошибка .*\\отчет.* {2}reference-resolves\n/u);
        const [, source, caret] = stdout.split('\n');
        expect(source).toBe('   6 │   1. Утвердить \\отчет.');
        expect(caret).toBe('     │                ^^^^^^');
        expect(stdout.endsWith('Проверен 1 файл: 1 ошибка\n')).toBe(true);
    });

    test('tabs, accents, wide letters and emoji keep the caret in its place', async () => {
        const cwd = folderWith({ 'a.res': sound().replace('Утвердить отчет', 'Е\u0301\t日本 👨‍👩‍👧 \\нет') });
        const [, source = '', caret = ''] = (await rezo(['check'], { cwd })).stdout.split('\n');
        expect(source).toBe('   6 │   1. Е\u0301  日本 👨‍👩‍👧 \\нет.');
        expect(caret).toBe('     │                 ^^^^');
    });

    test('a long line is cut to 80 columns around the finding', async () => {
        const words = (from: number) => Array.from({ length: 25 }, (_, index) => `слово${from + index}`).join(' ');
        const cwd = folderWith({ 'a.res': sound().replace('отчет', `${words(1)} \\отчет ${words(26)}`) });
        const [, source = '', caret = ''] = (await rezo(['check'], { cwd })).stdout.split('\n');
        expect(source.length).toBeLessThanOrEqual(80);
        expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('\\отчет');
    });

    test('nothing in a file can reach the terminal as a command', async () => {
        const cwd = folderWith({ 'a.res': sound().replace('отчет', '\u001B[31m\u202E\\отчет') });
        const { stdout } = await rezo(['check'], { cwd });
        expect(stdout).toContain('␛[31m');
        expect(stdout).not.toMatch(/[\u001B\u202E]/u);
    });

    test('colours only where they are wanted', async () => {
        const cwd = folderWith({ 'a.res': broken() });
        expect((await rezo(['check'], { cwd })).stdout).not.toContain('\u001B');
        expect((await rezo(['check'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B[31m');
    });

    test('messages are in the language of the document, of --locale where it is given', async () => {
        const cwd = folderWith({ 'a.res': broken() });
        expect((await rezo(['check'], { cwd })).stdout).toMatch(/error «\\отчет» ничего/u);
        expect((await rezo(['check', '--locale=en'], { cwd })).stdout).toMatch(/error “\\отчет” names nothing/u);
    });
});

describe('for programs', () => {
    test('every file is listed, with ranges as in LSP', async () => {
        const cwd = folderWith({ 'a.res': broken(), 'b.res': sound() });
        const { code, stdout, stderr } = await rezo(['check', '--json'], { cwd });
        expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
        expect(JSON.parse(stdout)).toEqual({
            files: [
                { path: 'a.res', diagnostics: [{ rule: 'reference-resolves', severity: 'error', message: expect.any(String), range: { start: { line: 5, character: 15 }, end: { line: 5, character: 21 } } }] },
                { path: 'b.res', diagnostics: [] },
            ],
        });
    });

    test('--quiet leaves errors only, --format json is the same as --json', async () => {
        const cwd = folderWith({ 'a.res': dubious });
        const all = JSON.parse((await rezo(['check', '--format', 'json'], { cwd })).stdout) as Listed;
        const quiet = JSON.parse((await rezo(['check', '--json', '--quiet'], { cwd })).stdout) as Listed;
        expect(all.files[0]?.diagnostics.map(each => each.severity)).toEqual(['warning']);
        expect(quiet.files[0]?.diagnostics).toEqual([]);
    });
});

test('standard input', async () => {
    const cwd = folderWith({ 'r.res': 'организация \\школа: Школа\n' });
    expect(await rezo(['check', '-'], { cwd, input: sound() })).toEqual({ code: 0, stdout: '1 file checked: no problems\n', stderr: '' });
    const { code, stdout } = await rezo(['check', '-'], { cwd, input: broken() });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<stdin>:6:16 error/u);
    const using = `подключить: r.res\n\n${sound('школы \\школа')}`;
    expect((await rezo(['check', '-'], { cwd, input: using })).code).toBe(0);
});

test('a closed pipe ends it without a word', () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.res`, broken()])));
    const out = execFileSync('sh', ['-c', `"${process.execPath}" "${root}/packages/cli/bin/rezo.cjs" check 2>&1 | head -n 1`], { cwd, encoding: 'utf8' });
    expect(out).toMatch(/^0\.res:6:16 error.*\n$/u);
});
