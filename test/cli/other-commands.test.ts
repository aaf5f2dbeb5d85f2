import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { rules } from '@rezo/language';
import { folderWith, rezo, root, sound } from './rezo.js';

const untidy = 'резолюция: о школах\nстатус: проект\nрешения: Решили:\n- первое\n- второе\n';

describe('format', () => {
    test('rewrites in place, says which, and a second time nothing', async () => {
        const cwd = folderWith({ 'a.res': untidy, 'b.res': sound() });
        expect(await rezo(['format', '--check'], { cwd })).toEqual({ code: 1, stdout: 'a.res is not formatted\n2 files: 1 to format\n', stderr: '' });
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toBe(untidy);
        utimesSync(join(cwd, 'b.res'), 1, 1);
        expect(await rezo(['format'], { cwd })).toEqual({ code: 0, stdout: 'a.res formatted\n2 files: 1 formatted\n', stderr: '' });
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toContain('\n  статус: проект\n');
        expect(statSync(join(cwd, 'b.res')).mtimeMs).toBe(1000);
        expect(await rezo(['format', '--check'], { cwd })).toMatchObject({ code: 0, stdout: '2 files: all formatted\n' });
        expect(readdirSync(cwd).sort()).toEqual(['a.res', 'b.res']);
    });

    test('keeps Windows line ends, the byte order mark, the mode and a link', async () => {
        const cwd = folderWith({ 'a.res': `\uFEFF${untidy.replaceAll('\n', '\r\n')}` });
        symlinkSync('a.res', join(cwd, 'link.res'));
        const mode = statSync(join(cwd, 'a.res')).mode;
        expect((await rezo(['format', 'link.res'], { cwd })).code).toBe(0);
        const text = readFileSync(join(cwd, 'a.res'), 'utf8');
        expect(text.startsWith('\uFEFFрезолюция')).toBe(true);
        expect(text).toContain('\r\n  статус: проект\r\n');
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(statSync(join(cwd, 'a.res')).mode).toBe(mode);
        expect((await rezo(['format', '--check'], { cwd })).code).toBe(0);
    });

    test('standard input goes to standard output', async () => {
        const cwd = folderWith();
        expect(await rezo(['format', '-'], { cwd, input: sound() })).toEqual({ code: 0, stdout: sound(), stderr: '' });
        expect((await rezo(['format', '-', '--check'], { cwd, input: untidy })).code).toBe(1);
    });
});

describe('new', () => {
    test('makes a file that is clean, and does not overwrite one', async () => {
        const cwd = folderWith();
        for (const [index, kind] of ['conference', 'meeting', 'assembly', 'registry'].entries()) {
            for (const language of ['ru', 'en']) expect((await rezo(['new', `${language}/${index}.res`, '--kind', kind, '-l', language], { cwd })).code).toBe(0);
        }
        expect(await rezo(['check', '--max-warnings', '0'], { cwd })).toMatchObject({ code: 0, stdout: '8 files checked: no problems\n' });
        expect((await rezo(['format', '--check'], { cwd })).code).toBe(0);
        expect((await rezo(['build'], { cwd })).code).toBe(0);
    });

    test('a default name, today’s date, and no overwriting', async () => {
        const cwd = folderWith();
        expect((await rezo(['new'], { cwd, env: { LANG: 'ru_RU.UTF-8' } })).stdout).toBe('resolution.res записан\nДальше: rezo check resolution.res && rezo build resolution.res\n');
        expect(readFileSync(join(cwd, 'resolution.res'), 'utf8')).toContain(`дата: ${new Date().toLocaleDateString('ru', { day: '2-digit', month: '2-digit', year: 'numeric' })}`);
        writeFileSync(join(cwd, 'resolution.res'), 'mine');
        expect(await rezo(['new'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'rezo: resolution.res exists already; --force overwrites it.\nSee: rezo new --help\n' });
        expect(readFileSync(join(cwd, 'resolution.res'), 'utf8')).toBe('mine');
        expect((await rezo(['new', '--force'], { cwd })).code).toBe(0);
        expect((await rezo(['new', '--kind', 'conferense'], { cwd })).stderr).toContain('Did you mean conference?');
    });
});

test('schema is the one that the outputs are valid against', async () => {
    const cwd = folderWith({ 'a.res': sound() });
    const { stdout } = await rezo(['schema'], { cwd });
    expect(stdout).toBe(readFileSync(join(root, 'packages/document/resolution.schema.json'), 'utf8'));
    expect((await rezo(['schema', '--out', 'deep/schema.json'], { cwd })).stdout).toBe('deep/schema.json written\n');
    expect(readFileSync(join(cwd, 'deep/schema.json'), 'utf8')).toBe(stdout);
    await rezo(['build', '--format', 'json'], { cwd });
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(stdout) as object);
    expect(validate(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))), JSON.stringify(validate.errors)).toBe(true);
});

test('rules, as a table and as JSON', async () => {
    const cwd = folderWith();
    const { stdout } = await rezo(['rules', '--locale', 'ru'], { cwd });
    expect(stdout.split('\n')).toHaveLength(rules.length + 2);
    expect(stdout).toMatch(/^Правило +Важность +Правка +Что находит\n/u);
    const listed = JSON.parse((await rezo(['rules', '--json'], { cwd })).stdout) as { rules: { id: string; title: object }[] };
    expect(listed.rules.map(rule => rule.id)).toEqual(rules.map(rule => rule.id));
    expect(listed.rules[0]).toMatchObject({ severity: expect.any(String), fixable: expect.any(Boolean), title: { ru: expect.any(String), en: expect.any(String) } });
});

test('version and help', async () => {
    const cwd = folderWith();
    expect(await rezo(['--version'], { cwd })).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    const [long, short, word] = await Promise.all([['build', '--help'], ['build', '-h'], ['help', 'build']].map(args => rezo(args, { cwd })));
    expect(long).toMatchObject({ code: 0, stdout: expect.stringContaining('-o, --out DIR') });
    expect([short, word]).toEqual([long, long]);
    expect((await rezo(['help'], { cwd, env: { LC_ALL: 'ru_RU.UTF-8' } })).stdout).toContain('Rezo проверяет и публикует резолюции');
    expect((await rezo(['help', 'biuld'], { cwd })).stderr).toContain('Did you mean build?');
});

test('works where nothing can be cached', async () => {
    const cwd = folderWith({ 'a.res': sound(), 'file': '' });
    expect(await rezo(['check'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'file'), HOME: join(cwd, 'file') } })).toEqual({ code: 0, stdout: '1 file checked: no problems\n', stderr: '' });
});

test.each(['0', '2'])('what was compiled in a run over many files serves the next one (%s threads)', async REZO_WORKERS => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.res`, sound()])));
    const cache = folderWith();
    const kept = async (): Promise<unknown> => {
        await rezo(['check'], { cwd, env: { XDG_CACHE_HOME: cache, REZO_WORKERS } });
        const folder = join(cache, 'rezo/compiled');
        return readdirSync(folder).map(name => [name, statSync(join(folder, name)).ino]);
    };
    const first = await kept();
    expect(first).toHaveLength(1);
    expect(await kept()).toEqual(first);
});

test('the sample prints what its comment says', () => {
    const sample = join(root, 'packages/cli/samples/publish.mjs');
    const promised = [...readFileSync(sample, 'utf8').matchAll(/^ \* {5}(.*)$/gmu)].map(([, line]) => line).slice(1);
    const { stdout, stderr } = spawnSync(process.execPath, [sample], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(promised);
});

describe('explain', () => {
    test('shows the page of a rule in either language', async () => {
        const russian = await rezo(['explain', 'item-ending', '--locale', 'ru'], { cwd: root });
        expect(russian.code).toBe(0);
        expect(russian.stdout).toMatch(/^item-ending — Знак в конце пункта\nважность: предупреждение; правка есть\n\nПункт кончается/u);
        expect(russian.stdout).toContain('\nПлохо\n│ резолюция:');
        const english = await rezo(['explain', 'item-ending', '--locale', 'en'], { cwd: root });
        expect(english.stdout).toMatch(/\nWhat it cannot know\n[\s\S]*docs\/rules\/item-ending\.md\n$/u);
    });

    test('as JSON', async () => {
        const { stdout } = await rezo(['explain', 'date-exists', '--json', '--locale', 'en'], { cwd: root });
        expect(JSON.parse(stdout)).toMatchObject({ id: 'date-exists', severity: 'error', bad: expect.stringContaining('resolution') as unknown });
    });

    test('names the rule that was meant, and asks for one', async () => {
        expect(await rezo(['explain', 'item-endng', '--locale', 'ru'], { cwd: root })).toEqual({ code: 2, stdout: '', stderr: 'rezo: Правила «item-endng» нет. Возможно, имелось в виду item-ending?\nСправка: rezo explain --help\n' });
        expect((await rezo(['explain', '--locale', 'en'], { cwd: root })).stderr).toContain('`rezo rules` lists them.');
    });
});
