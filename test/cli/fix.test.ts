import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rezo, sound } from './rezo.js';

const careless = 'резолюция: о школах\n\nрешения: Собрание решило\n  - утвердить отчет отчет;\n  - принять план\n';
const mended = 'резолюция: о школах\n\nрешения: Собрание решило:\n  - утвердить отчет;\n  - принять план.\n';

describe('check --fix', () => {
    test('writes what is certain, says how much, and judges by what is left', async () => {
        const cwd = folderWith({ 'a.res': careless, 'b.res': sound(), 'c.res': sound().replace('отчет', '\\отчет') });
        const { code, stdout, stderr } = await rezo(['check', '--fix', '--locale', 'ru'], { cwd });
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(mended);
        expect(code).toBe(1);
        expect(stdout).not.toContain('a.res');
        expect(stdout).toContain('c.res:6:');
        expect(stderr).toBe('Исправлено 3 замечания в 1 файле\n');
        expect(await rezo(['check', 'a.res', '--fix'], { cwd })).toEqual({ code: 0, stdout: '1 file checked: no problems\n', stderr: '' });
    });

    test('keeps Windows line ends, the byte order mark and a link', async () => {
        const cwd = folderWith({ 'a.res': `\uFEFF${careless.replaceAll('\n', '\r\n')}` });
        symlinkSync('a.res', join(cwd, 'link.res'));
        await rezo(['check', '--fix', 'link.res'], { cwd });
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n')}`);
    });

    test('the text of standard input goes to standard output, remarks beside it', async () => {
        const { stdout, stderr } = await rezo(['check', '--fix', '-', '--locale', 'en'], { cwd: folderWith(), input: careless });
        expect(stdout).toBe(mended);
        expect(stderr).toContain('1 file checked: no problems\n3 fixes applied in 1 file\n');
    });

    test('in worker threads too', async () => {
        const cwd = folderWith(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.res`, careless])));
        const { stderr } = await rezo(['check', '--fix', '--locale', 'ru'], { cwd, env: { REZO_WORKERS: '2' } });
        expect(stderr).toBe('Исправлено 36 замечаний в 12 файлах\n');
        expect(readFileSync(join(cwd, '11.res'), 'utf8')).toBe(mended);
    });

    test('a rule that is off mends nothing', async () => {
        const cwd = folderWith({ 'a.res': careless, 'rezo.config.json': '{ "rules": { "doubled-words": "off" } }' });
        await rezo(['check', '--fix'], { cwd });
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toContain('отчет отчет;');
    });
});

describe('check --fix with rules of a plugin', () => {
    /** A rule that wants another word wherever a pattern matches in what is printed. */
    const replacing = (id: string, pattern: string, by: string): string => `{
        id: 'house/${id}', severity: 'warning', since: '1.0.0', tags: ['text'], fixable: true, title: { ru: 'Слово', en: 'Word' },
        *check({ prose }) {
            for (const piece of prose) for (const { 0: written, index } of piece.text.matchAll(${pattern})) {
                const end = index + written.length;
                yield { span: piece.span(index, end), message: { ru: 'Слово.', en: 'Word.' }, fixes: [{ title: { ru: 'Заменить', en: 'Replace' }, edits: [piece.replace(index, end, ${by})] }] };
            }
        },
    }`;
    const withRules = (...rules: readonly string[]): string => folderWith({
        'a.res': sound().replace('отчет', 'сводку'),
        'house.mjs': `export const rules = [${rules.join(', ')}];`,
        'rezo.config.json': JSON.stringify({ plugins: ['./house.mjs'] }),
    });

    test('one that is never content is asked ten times', async () => {
        const cwd = withRules(replacing('longer', '/сводку+/gu', "written + 'у'"));
        const { stderr } = await rezo(['check', '--fix', '--locale', 'en'], { cwd });
        expect(stderr).toBe('10 fixes applied in 1 file\n');
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(sound().replace('отчет', `сводку${'у'.repeat(10)}`));
    });

    test('of two that want the same words changed one has its way', async () => {
        const cwd = withRules(replacing('shorter', '/сводку/gu', "'свод'"), replacing('other', '/водку/gu', "'квас'"));
        const { stderr } = await rezo(['check', '--fix', '--locale', 'en'], { cwd });
        expect(stderr).toBe('1 fix applied in 1 file\n');
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(sound().replace('отчет', 'свод'));
    });

    test('two that undo each other do not go round and round', async () => {
        const cwd = withRules(replacing('there', '/сводку/gu', "'отчет'"), replacing('back', '/отчет/gu', "'сводку'"));
        const { stderr } = await rezo(['check', '--fix', '--locale', 'en'], { cwd });
        expect(stderr).toBe('1 fix applied in 1 file\n');
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(sound());
    });
});

test('check --fix-dry-run shows a diff that patch can apply, and changes nothing', async () => {
    const cwd = folderWith({ 'a.res': careless });
    const { code, stdout, stderr } = await rezo(['check', '--fix-dry-run', '--locale', 'en'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(careless);
    expect(stdout).toContain('-решения: Собрание решило\n');
    expect(stdout).toContain('+решения: Собрание решило:\n');
    expect(stderr).toContain('3 fixes would be applied in 1 file');
    writeFileSync(join(cwd, 'a.patch'), stdout);
    execFileSync('git', ['apply', '-p0', 'a.patch'], { cwd });
    expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(mended);
});

test('without --fix the summary says that there is something to mend', async () => {
    const { stdout } = await rezo(['check', '--locale', 'ru'], { cwd: folderWith({ 'a.res': careless }) });
    expect(stdout).toContain('3 замечания можно исправить командой rezo check --fix');
});
