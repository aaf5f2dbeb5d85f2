import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rezo, sound } from './rezo.js';

/** Windows-1251: the letters from А on, one byte each. */
function windows1251(text: string): Buffer {
    return Buffer.from([...text].map(letter => letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0) & 0x7f));
}

const unreadable: Readonly<Record<string, { make: (folder: string) => void; said: RegExp; line?: number }>> = {
    'not UTF-8': {
        make: folder => { writeFileSync(join(folder, 'bad.res'), Buffer.concat([Buffer.from('// 1\n// 2\n'), windows1251(sound())])); },
        said: /bad\.res:3:1 ошибка Файл не в UTF-8 \(похоже на Windows-1251\), строка 3: сохраните его в UTF-8 {2}file-readable/u,
        line: 2,
    },
    'UTF-16': {
        make: folder => { writeFileSync(join(folder, 'bad.res'), Buffer.from(`\uFEFF${sound()}`, 'utf16le')); },
        said: /bad\.res:1:1 ошибка Файл не в UTF-8 \(похоже на UTF-16\), строка 1/u,
    },
    'half a surrogate pair': {
        make: folder => { writeFileSync(join(folder, 'bad.res'), Buffer.concat([Buffer.from(sound()), Buffer.from([0xed, 0xa0, 0xbd])])); },
        said: /bad\.res:8:1 ошибка Файл не в UTF-8, строка 8/u,
        line: 7,
    },
    'a link to nothing': { make: folder => { symlinkSync('nowhere', join(folder, 'bad.res')); }, said: /bad\.res ошибка Ссылка ведет к файлу, которого нет/u },
    'a link to itself': { make: folder => { symlinkSync('bad.res', join(folder, 'bad.res')); }, said: /bad\.res ошибка Ссылки ходят по кругу/u },
    '50 MB': {
        make: folder => {
            writeFileSync(join(folder, 'bad.res'), '');
            truncateSync(join(folder, 'bad.res'), 50 * 1024 * 1024);
        },
        said: /bad\.res ошибка Файл слишком велик: 50 МБ при пределе 10 МБ/u,
    },
};

describe('a file that cannot be read is said, and the others are done', () => {
    test.each(Object.entries(unreadable))('%s', async (_, { make, said, line = 0 }) => {
        const cwd = folderWith({ 'a.res': sound(), 'z.res': sound() });
        make(cwd);
        const check = await rezo(['check', '--locale', 'ru'], { cwd });
        expect(check.code).toBe(2);
        expect(check.stderr).toMatch(said);
        expect(check.stdout).toBe('Проверено 3 файла: не прочитан 1 файл\n');

        const json = await rezo(['check', '--json'], { cwd });
        expect(json.code).toBe(2);
        expect(json.stderr).toBe('');
        const place = { line, character: 0 };
        expect(JSON.parse(json.stdout)).toEqual({
            files: [
                { path: 'a.res', diagnostics: [] },
                { path: 'bad.res', diagnostics: [{ rule: 'file-readable', severity: 'error', message: expect.any(String), range: { start: place, end: place } }] },
                { path: 'z.res', diagnostics: [] },
            ],
        });

        const build = await rezo(['build', '--format', 'json', '--locale', 'ru'], { cwd });
        expect(build.code).toBe(2);
        expect(build.stderr).toMatch(said);
        expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'z.json']);

        expect((await rezo(['format'], { cwd })).code).toBe(2);
        expect(readdirSync(cwd).sort()).toEqual(['a.res', 'bad.res', 'out', 'z.res']);
    });

    test('a path that is not there', async () => {
        const cwd = folderWith({ 'a.res': sound() });
        const { code, stdout, stderr } = await rezo(['check', 'nosuch.res', 'a.res'], { cwd });
        expect(code).toBe(2);
        expect(stderr).toBe('nosuch.res error There is no such file  file-readable\n');
        expect(stdout).toBe('2 files checked: 1 file not read\n');
    });
});

test('a folder named x.res is searched; using it is a finding on its line', async () => {
    const cwd = folderWith({ 'x.res/a.res': sound(), 'user.res': `подключить: x.res\n\n${sound()}` });
    expect((await rezo(['check', 'x.res'], { cwd })).stdout).toBe('1 file checked: no problems\n');
    const { code, stdout } = await rezo(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^user\.res:1:\d+ error /u);
});

describe('imports', () => {
    const using = (path: string): string => `подключить: ${path}\n\n${sound()}`;

    test('that climb out of the project are refused, also through a link', async () => {
        const cwd = folderWith({ 'secret.res': 'организация \\тайна: Тайна\n', 'in/.git/HEAD': '', 'in/a.res': using('../secret.res'), 'in/b.res': using('link/secret.res') });
        symlinkSync('..', join(cwd, 'in/link'));
        const { code, stdout } = await rezo(['check', 'a.res', 'b.res'], { cwd: join(cwd, 'in') });
        expect(code).toBe(1);
        expect(stdout).toMatch(/a\.res:1:\d+ error/u);
        expect(stdout).toMatch(/b\.res:1:\d+ error/u);
        expect(stdout).not.toContain('Тайна');
    });

    test('that cannot be read say why, in the language of the document', async () => {
        const cwd = folderWith({ 'a.res': using('bad/r.res'), 'bad/.gitignore': '*' });
        mkdirSync(join(cwd, 'bad'), { recursive: true });
        writeFileSync(join(cwd, 'bad/r.res'), windows1251('организация \\школа: Школа\n'));
        const { code, stdout } = await rezo(['check', 'a.res'], { cwd });
        expect(code).toBe(1);
        expect(stdout).toMatch(/a\.res:1:\d+ error .*не в UTF-8 \(похоже на Windows-1251\)/u);
    });
});

describe('strange texts are texts', () => {
    const strange: Readonly<Record<string, string>> = {
        'NUL bytes': sound().replace('отчет', 'от\0чет'),
        'an unclosed note': sound().replace('отчет', 'отчет\\сноска(без конца'),
        '10,000 nested parentheses': sound().replace('отчет', `отчет\\сноска${'('.repeat(10_000)}x${')'.repeat(10_000)}`),
        '10,000 nested notes': sound().replace('отчет', `отчет${'\\сноска('.repeat(10_000)}`),
        '100,000 list items': `${sound()}\nпоручения: \n\nцели:\n${'  - пункт о школах и библиотеках;\n'.repeat(100_000)}`,
        'one line of a megabyte': sound().replace('отчет', 'слово '.repeat(100_000)),
        'nothing': '',
    };

    test.each(Object.entries(strange))('%s', async (_, text) => {
        const cwd = folderWith({ 'a.res': sound(), 'strange.res': text, 'z.res': sound() });
        const { code, stdout, stderr } = await rezo(['check', '--json'], { cwd });
        expect(stderr).toBe('');
        expect(code).toBeLessThanOrEqual(1);
        const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { rule: string }[] }[] };
        expect(files.map(file => file.path)).toEqual(['a.res', 'strange.res', 'z.res']);
        expect(files[1]?.diagnostics.filter(each => each.rule === 'file-readable')).toEqual([]);

        const build = await rezo(['build', '--draft'], { cwd });
        expect(build.stderr).toBe('');
        expect(build.code).toBe(0);
        expect(readdirSync(join(cwd, 'out')).filter(name => name.endsWith('.tmp'))).toEqual([]);
        expect(readFileSync(join(cwd, 'out/z.html'), 'utf8')).toContain('</html>');
    });
});
