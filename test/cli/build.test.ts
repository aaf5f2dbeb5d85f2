import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { broken, folderWith, rezo, sound, start } from './rezo.js';

function tree(folder: string): string[] {
    return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile()).map(path => path.replaceAll('\\', '/')).sort() : [];
}

test('mirrors the sources, says what was written, and leaves unchanged outputs alone', async () => {
    const cwd = folderWith({ 'a/b.res': sound(), 'c.res': `${sound()}\n${sound().replace('резолюция:', 'резолюция \\второй:')}`, 'r.res': 'термин \\окк: отдел кадров\n' });
    const first = await rezo(['build', '--locale', 'ru'], { cwd });
    expect(first.code).toBe(0);
    expect(tree(join(cwd, 'out'))).toEqual(['a/b.html', 'a/b.json', 'c-1.html', 'c-1.json', 'c-второй.html', 'c-второй.json', 'index.html']);
    expect(first.stdout).toMatch(/^a\/b\.res → out\/a\/b\.html, \.json\nc\.res → out\/c-1\.html, \.json\nc\.res → out\/c-второй\.html, \.json\n→ out\/index\.html\nВ out 3 резолюции из 2 файлов: записано 7 файлов, 1 реестр; \d+,\d\d с\n$/u);

    utimesSync(join(cwd, 'out/c-1.html'), 1, 1);
    writeFileSync(join(cwd, 'a/b.res'), sound('о библиотеках'));
    const second = await rezo(['build', '--locale', 'ru'], { cwd });
    expect(second.stdout).toContain('c.res → out/c-1.html, .json (без изменений)');
    expect(second.stdout).toContain('записано 3 файла, без изменений 4');
    expect(statSync(join(cwd, 'out/c-1.html')).mtimeMs).toBe(1000);
});

test('one resolution has no index, and a part of the files goes where all of them go', async () => {
    const cwd = folderWith({ 'a/b.res': sound() });
    await rezo(['build', 'a', '-o', 'site', '--format', 'html'], { cwd });
    await rezo(['build', 'a/b.res', '-o', 'site', '--format', 'json'], { cwd });
    expect(tree(join(cwd, 'site'))).toEqual(['a/b.html', 'a/b.json']);
});

test('the data name their source by its path, not by the machine', async () => {
    const cwd = folderWith({ 'a/b.res': sound() });
    await rezo(['build', '--format', 'json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'out/a/b.json'), 'utf8'))).toMatchObject({ title: 'о школах', source: { uri: 'a/b.res', line: 1 } });
});

test('a file with errors is left and said so; --draft publishes it', async () => {
    const cwd = folderWith({ 'a.res': broken(), 'b.res': sound() });
    const { code, stdout, stderr } = await rezo(['build'], { cwd });
    expect(code).toBe(1);
    expect(tree(join(cwd, 'out'))).toEqual(['b.html', 'b.json']);
    expect(stderr).toMatch(/^a\.res:6:16 error [^]*a\.res not published: 1 error \(--draft publishes all the same\)\n$/u);
    expect(stdout).toContain('1 file left out');
    expect((await rezo(['build', '--draft'], { cwd })).code).toBe(0);
    expect(tree(join(cwd, 'out'))).toEqual(['a.html', 'a.json', 'b.html', 'b.json', 'index.html']);
});

test('--json', async () => {
    const cwd = folderWith({ 'a.res': broken(), 'b.res': sound(), 'r.res': 'термин \\окк: отдел кадров\n' });
    const { code, stdout, stderr } = await rezo(['build', '--json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
        files: [
            { path: 'a.res', resolutions: null, outputs: [], diagnostics: [expect.objectContaining({ rule: 'reference-resolves', severity: 'error' })] },
            { path: 'b.res', resolutions: 1, outputs: [{ path: 'out/b.html', format: 'html', changed: true }, { path: 'out/b.json', format: 'json', changed: true }], diagnostics: [] },
            { path: 'r.res', resolutions: 0, outputs: [], diagnostics: [] },
        ],
        index: null, out: 'out', seconds: expect.any(Number),
    });
});

test('a house style, and one that is not there', async () => {
    const cwd = folderWith({ 'a.res': sound(), 'house.css': 'h1 { color: #123456 }' });
    expect((await rezo(['build', '--css', 'house.css'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.html'), 'utf8')).toContain('#123456');
    const missing = await rezo(['build', '--css', 'nosuch.css', '-o', 'never'], { cwd });
    expect(missing).toMatchObject({ code: 2, stderr: 'rezo: nosuch.css: There is no such file\nSee: rezo build --help\n' });
    expect(existsSync(join(cwd, 'never'))).toBe(false);
});

test('standard input', async () => {
    const cwd = folderWith();
    expect((await rezo(['build', '-'], { cwd, input: sound() })).code).toBe(0);
    expect(tree(join(cwd, 'out'))).toEqual(['stdin.html', 'stdin.json']);
});

describe('nothing is written outside of the output folder, and nothing half', () => {
    test('links in it that lead out are refused, the rest is written', async () => {
        const cwd = folderWith({ 'a/a.res': sound(), 'b.res': sound(), 'elsewhere/': '', 'out/': '' });
        symlinkSync('../elsewhere', join(cwd, 'out/a'));
        const { code, stderr } = await rezo(['build'], { cwd });
        expect(code).toBe(2);
        expect(stderr).toBe('rezo: a/a.res: a link leads out of the output folder; nothing is written there.\n');
        expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
        expect(existsSync(join(cwd, 'out/b.html'))).toBe(true);
    });

    test('a file in the place of a folder, a folder in the place of a file', async () => {
        const cwd = folderWith({ 'a/a.res': sound(), 'b.res': sound(), 'c.res': sound(), 'out/a': 'x', 'out/b.html/': '' });
        const { code, stderr } = await rezo(['build'], { cwd });
        expect(code).toBe(2);
        expect(stderr).toMatch(/^rezo: a\/a\.res: cannot be written: a file is in the way of a folder\.\nrezo: b\.res: cannot be written: it is a folder\.\n$/u);
        expect(tree(join(cwd, 'out'))).toEqual(['a', 'c.html', 'c.json', 'index.html']);
        expect(readFileSync(join(cwd, 'out/a'), 'utf8')).toBe('x');
    });

    test('sources beside the current folder are mirrored below the output folder', async () => {
        const cwd = folderWith({ 'in/': '', 'other/x/a.res': sound(), 'other/y/b.res': sound() });
        await rezo(['build', '../other', '-o', 'out', '--format', 'html'], { cwd: join(cwd, 'in') });
        expect(tree(cwd)).toEqual(['in/out/index.html', 'in/out/x/a.html', 'in/out/y/b.html', 'other/x/a.res', 'other/y/b.res']);
    });

    test('names that are the same to some systems', async () => {
        const cwd = folderWith({ 'A.res': sound(), 'a.res': sound(), 'index.res': sound(), 'nul.res': sound() });
        await rezo(['build', '--format', 'html'], { cwd });
        expect(tree(join(cwd, 'out'))).toEqual(['A.html', 'a-2.html', 'index-2.html', 'index.html', 'nul_.html']);
    });

    test('Ctrl-C is heeded whenever it comes, and leaves whole files only', async () => {
        const count = 1500;
        const cwd = folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.res`, sound()])));
        const out = join(cwd, 'out');
        const written = (): string[] => existsSync(out) ? readdirSync(out) : [];
        for (let heeded = 0, round = 0; heeded < 8; round++) {
            const running = start(['build', '-o', out], { cwd, env: { REZO_WORKERS: '0' } });
            await vi.waitFor(() => { expect(written().length).toBeGreaterThan(count); }, { timeout: 20_000, interval: 5 });
            await new Promise(resolve => setTimeout(resolve, round));
            const isUnderWay = written().length < 2 * count - 100;
            running.signal('SIGINT');
            const { code } = await running.finished;
            if (isUnderWay) {
                expect([130, null], 'the signal ends it').toContain(code);
                expect(written().length).toBeLessThan(2 * count);
                heeded++;
            }
            const paths = tree(out);
            expect(paths.filter(path => !/^(?:\d+\.(?:html|json)|index\.html)$/u.test(path))).toEqual([]);
            for (const path of paths) expect(readFileSync(join(out, path), 'utf8')).toMatch(path.endsWith('html') ? /<\/html>\s*$/u : /\}\n$/u);
            rmSync(out, { recursive: true });
        }
    });
});

test('400 files on worker threads come out as on one, in the same order', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${index % 7}/${index}.res`);
    const cwd = folderWith({ ...Object.fromEntries(names.map((name, index) => [name, index % 50 === 3 ? broken() : `подключить: ../r.res\n\n${sound(`номер ${index} \\школа`)}`])), 'r.res': 'организация \\школа: Школа\n', 'bad.res': Buffer.from([0xff]) });
    const withoutTime = (text: string): string => text.replace(/\d+[.,]\d+ s|"seconds":[\d.]+/u, '').replaceAll(/\bout\d\b/gu, 'out');
    const [one, many] = await Promise.all([['out0', '0'], ['out2', '2']].map(([out = '', workers = '']) => rezo(['build', '-o', out], { cwd, env: { REZO_WORKERS: workers } })));
    expect(many?.code).toBe(2);
    expect({ ...many, stdout: withoutTime(many?.stdout ?? '') }).toEqual({ ...one, stdout: withoutTime(one?.stdout ?? '') });
    const paths = tree(join(cwd, 'out0'));
    expect(paths).toHaveLength((400 - 8) * 2 + 1);
    expect(tree(join(cwd, 'out2'))).toEqual(paths);
    for (const path of paths) expect(readFileSync(join(cwd, 'out2', path), 'utf8')).toBe(readFileSync(join(cwd, 'out0', path), 'utf8'));
    const [checkedByOne, checkedByMany] = await Promise.all(['0', '3'].map(workers => rezo(['check', '--json'], { cwd, env: { REZO_WORKERS: workers } })));
    expect(checkedByMany).toEqual(checkedByOne);
    expect((await rezo(['check', '0', '1', '2', '3', '4', '5', '6'], { cwd })).stdout).toMatch(/400 files checked: 8 errors\n$/u);
});

test('watching', async () => {
    const cwd = folderWith({ 'a.res': `подключить: r.res\n\n${sound('для \\школа')}`, 'b.res': sound(), 'r.res': 'организация \\школа: Школа\n', 'house.css': 'h1 { color: #111111 }' });
    const running = start(['build', '--watch', '--css', 'house.css', '--format', 'html'], { cwd });
    await running.until('Watching');
    const page = (): string => readFileSync(join(cwd, 'out/a.html'), 'utf8');
    expect(page()).toContain('>Школа<');
    writeFileSync(join(cwd, 'r.res'), 'организация \\школа: Гимназия\n');
    await running.until('a.res → out/a.html\n', 2);
    expect(page()).toContain('>Гимназия<');
    writeFileSync(join(cwd, 'house.css'), 'h1 { color: #222222 }');
    await running.until('b.res → out/b.html\n', 2);
    expect(page()).toContain('#222222');
    mkdirSync(join(cwd, 'new/deep'), { recursive: true });
    writeFileSync(join(cwd, 'new/deep/c.res'), sound());
    await running.until('new/deep/c.res → out/new/deep/c.html');
    writeFileSync(join(cwd, 'b.res'), broken());
    await running.until('b.res not published');
    running.signal('SIGINT');
    expect((await running.finished).code).toBe(0);
});

test('watching misses nothing that changes during a run', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`${index}.res`, sound()])));
    const running = start(['check', '--watch'], { cwd });
    await running.until('Watching');
    for (let index = 0; index < 80; index++) writeFileSync(join(cwd, `${index}.res`), broken());
    writeFileSync(join(cwd, '0.res'), sound());
    for (let index = 1; index < 80; index++) await running.until(`\n${index}.res:6:16 error`);
    running.signal('SIGTERM');
    expect((await running.finished).code).toBe(0);
});
