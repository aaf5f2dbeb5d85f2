/** `rezo check --write-baseline` and what follows from it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rezo, said, sound, start } from './rezo.js';

const careless = 'резолюция: о школах\n\nрешения: Собрание решило:\n  - утвердить отчет отчет;\n  - принять \\план.\n';
const name = 'rezo.baseline.json';
const settings = 'rezo.config.json';
const configured = { [settings]: `{ "baseline": "${name}" }` };
const silent = { code: 0, stdout: '1 file checked: no problems\n', stderr: '' };

const read = (cwd: string, path = name): string => readFileSync(join(cwd, path), 'utf8');
const write = (cwd: string, path: string, text: string): void => { writeFileSync(join(cwd, path), text); };

/** A folder whose findings are known. */
async function archive(files: Readonly<Record<string, string>> = { 'а.res': careless }): Promise<string> {
    const cwd = folderWith({ ...configured, ...files });
    expect((await rezo(['check', '--write-baseline'], { cwd })).code).toBe(0);
    return cwd;
}

describe('check --write-baseline', () => {
    test('remembers what is found, a line for each, and says where', async () => {
        const cwd = folderWith({ ...configured, 'б.res': careless, 'акты/а.res': careless.replace('школах', 'школах школах'), 'в.res': sound() });
        expect(await rezo(['check', '--write-baseline', '--locale', 'ru'], { cwd })).toEqual({
            code: 0, stdout: 'Проверено 3 файла: замечаний нет\n', stderr: `Записан ${name}: 5 известных замечаний\n`,
        });
        expect(read(cwd)).toBe([
            '{', '  "version": 1,', '  "files": {', '    "акты/а.res": [',
            '      { "rule": "doubled-words", "words": "отчет" },', '      { "rule": "doubled-words", "words": "школах" },', '      { "rule": "reference-resolves", "words": "\\\\план" }',
            '    ],', '    "б.res": [', '      { "rule": "doubled-words", "words": "отчет" },', '      { "rule": "reference-resolves", "words": "\\\\план" }', '    ]', '  }', '}', '',
        ].join('\n'));
        expect((await rezo(['check'], { cwd })).code).toBe(0);
        expect(readdirSync(cwd).filter(each => each.endsWith('.tmp'))).toEqual([]);
    });

    test('without a configuration it lies in the current folder, and how to use it is said', async () => {
        const cwd = folderWith({ 'акты/а.res': careless });
        const { stderr } = await rezo(['check', '--write-baseline', '--locale', 'en'], { cwd });
        expect(stderr).toBe(`${name} written: 2 known findings\nTo have it used, name it as "baseline" in rezo.config.json or give --baseline ${name}\n`);
        expect((await rezo(['check'], { cwd })).code).toBe(1);
        expect((await rezo(['check', '--baseline', name], { cwd })).code).toBe(0);
        // Its paths are its own, wherever one stands.
        expect((await rezo(['check', '--baseline', `../${name}`], { cwd: join(cwd, 'акты') })).code).toBe(0);
    });

    test('with a configuration it lies beside it, with --baseline where that says', async () => {
        const cwd = folderWith({ [settings]: '{}', 'акты/а.res': careless });
        await rezo(['check', '--write-baseline'], { cwd: join(cwd, 'акты') });
        expect(read(cwd)).toContain('"акты/а.res"');
        await rezo(['check', '--write-baseline', '--baseline', '../known/one.json'], { cwd: join(cwd, 'акты') });
        expect(read(cwd, 'known/one.json')).toContain('"../акты/а.res"');
        expect((await rezo(['check', '--baseline', 'known/one.json'], { cwd })).code).toBe(0);
    });

    test('keeps what is known of files that were not asked for, and forgets files that are gone', async () => {
        const cwd = await archive({ 'а.res': careless, 'б.res': careless, 'в.res': careless });
        rmSync(join(cwd, 'в.res'));
        write(cwd, 'а.res', sound());
        await rezo(['check', '--write-baseline', 'а.res'], { cwd });
        expect(read(cwd)).toContain('"б.res"');
        expect(read(cwd)).not.toContain('"а.res"');
        expect(read(cwd)).not.toContain('"в.res"');
    });

    test('with --fix it remembers what is left', async () => {
        const cwd = folderWith({ ...configured, 'а.res': careless });
        expect((await rezo(['check', '--write-baseline', '--fix'], { cwd })).code).toBe(0);
        expect(read(cwd, 'а.res')).toContain('утвердить отчет;');
        expect(read(cwd)).not.toContain('doubled-words');
        expect(read(cwd)).toContain('reference-resolves');
    });

    test('a file that cannot be read still fails the run, and what is known of it stays', async () => {
        const cwd = await archive();
        writeFileSync(join(cwd, 'а.res'), Uint8Array.of(0xff, 0xfe, 0xff));
        const before = read(cwd);
        expect((await rezo(['check', '--write-baseline'], { cwd })).code).toBe(2);
        expect(read(cwd)).toBe(before);
    });

    test('nothing is overwritten that is no baseline', async () => {
        const cwd = folderWith({ 'а.res': careless, 'package.json': '{ "name": "x" }' });
        const { code, stderr } = await rezo(['check', '--write-baseline', '--baseline', 'package.json', '--locale', 'en'], { cwd });
        expect({ code, stderr }).toEqual({ code: 2, stderr: 'package.json error This is not a baseline of Rezo: restore it, or delete it and run rezo check --write-baseline\n' });
        expect(read(cwd, 'package.json')).toBe('{ "name": "x" }');
    });

    test('a configuration cannot have it written outside its folder', async () => {
        const cwd = folderWith({ [`inner/${settings}`]: '{ "baseline": "../known.json" }', 'inner/а.res': careless });
        const { code, stderr } = await rezo(['check', '--write-baseline', '--locale', 'ru'], { cwd: join(cwd, 'inner') });
        expect(code).toBe(2);
        expect(stderr).toContain('вне их папки');
        expect(existsSync(join(cwd, 'known.json'))).toBe(false);
    });

    test('one that cannot be written is said before the last line, with exit code 2', () => {
        const cwd = folderWith({ 'а.res': careless, 'folder': 'x' });
        const { code, lines } = said(['check', '--write-baseline', '--baseline', 'folder/known.json', '--locale', 'en'], { cwd });
        expect(code).toBe(2);
        expect(lines).toEqual([expect.stringMatching(/^rezo: folder\/known\.json: cannot be written: /u), '1 file checked: no problems']);
    });

    test.each([['--watch'], ['--fix-dry-run'], ['-']])('cannot go with %s', async option => {
        const { code, stderr } = await rezo(['check', '--write-baseline', option, '--locale', 'ru'], { cwd: folderWith({ 'а.res': careless }), input: careless });
        expect(code).toBe(2);
        expect(stderr).toContain(`rezo: --write-baseline нельзя сочетать с ${option}.`);
    });
});

describe('check --prune-baseline', () => {
    const grown = careless.replace('отчет отчет', 'отчет').replace('  - принять', '  - огласить смету смету;\n  - принять');

    test('forgets what is no longer there, keeps the order of the rest, and remembers nothing new', async () => {
        const cwd = await archive({ 'а.res': careless, 'б.res': careless, 'в.res': careless });
        const lines = read(cwd).split('\n');
        // As a merge or a person may have left it.
        const [a, b] = [lines.findIndex(line => line.includes('doubled-words')), lines.findIndex(line => line.includes('reference-resolves'))];
        [lines[a], lines[b]] = [`${lines[b] ?? ''},`, (lines[a] ?? '').replace(/,$/u, '')];
        write(cwd, name, lines.join('\n'));
        write(cwd, 'б.res', grown);
        rmSync(join(cwd, 'в.res'));
        const { code, stdout, stderr } = await rezo(['check', '--prune-baseline', '--report', 'compact', '--locale', 'ru'], { cwd });
        expect({ code, stderr }).toEqual({ code: 0, stderr: `${name}: убрано 3 замечания, осталось 3\n` });
        expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^б\.res:5:.*doubled-words/u)]);
        expect(read(cwd)).toBe([
            '{', '  "version": 1,', '  "files": {', '    "а.res": [',
            '      { "rule": "reference-resolves", "words": "\\\\план" },', '      { "rule": "doubled-words", "words": "отчет" }',
            '    ],', '    "б.res": [', '      { "rule": "reference-resolves", "words": "\\\\план" }', '    ]', '  }', '}', '',
        ].join('\n'));
        expect((await rezo(['check', '--prune-baseline', '--locale', 'en'], { cwd })).stderr).toBe(`${name}: nothing to remove, 3 known findings\n`);
    });

    test('lowers the count of findings of which some are left, and leaves files alone that were not asked for', async () => {
        const twice = careless.replace('  - принять', '  - огласить отчет отчет;\n  - принять');
        const cwd = await archive({ 'а.res': twice, 'б.res': twice });
        expect(read(cwd).match(/"count": 2/gu)).toHaveLength(2);
        for (const file of ['а.res', 'б.res']) write(cwd, file, careless);
        const { stderr } = await rezo(['check', 'а.res', '--prune-baseline', '--locale', 'en'], { cwd });
        expect(stderr).toBe(`${name}: 1 finding removed, 5 left\n`);
        expect(read(cwd).match(/"count": 2/gu)).toHaveLength(1);
        expect((await rezo(['check', '--locale', 'en'], { cwd })).stderr).toContain('1 known finding is no longer there');
    });

    test('keeps what is known of a file that cannot be read, and does not touch a file that needs no change', async () => {
        const cwd = await archive();
        writeFileSync(join(cwd, 'а.res'), Uint8Array.of(0xff, 0xfe, 0xff));
        const before = read(cwd);
        expect((await rezo(['check', '--prune-baseline'], { cwd })).code).toBe(2);
        expect(read(cwd)).toBe(before);
    });

    test('without a baseline there is nothing to prune', async () => {
        const { code, stderr } = await rezo(['check', '--prune-baseline', '--locale', 'ru'], { cwd: folderWith({ 'а.res': careless }) });
        expect({ code, stderr }).toEqual({ code: 2, stderr: 'rezo: Нет файла известных замечаний: укажите его в rezo.config.json под именем "baseline" или добавьте --baseline ФАЙЛ\n' });
    });

    test('a configuration cannot have it written outside its folder', async () => {
        const cwd = folderWith({ [`inner/${settings}`]: '{ "baseline": "../known.json" }', 'inner/а.res': careless, 'known.json': '{ "version": 1, "files": { "inner/а.res": [{ "rule": "x", "words": "y" }] } }' });
        const before = read(cwd, 'known.json');
        const { code, stderr } = await rezo(['check', '--prune-baseline', '--locale', 'ru'], { cwd: join(cwd, 'inner') });
        expect(code).toBe(2);
        expect(stderr).toContain('вне их папки');
        expect(read(cwd, 'known.json')).toBe(before);
    });
});

describe('a baseline', () => {
    test('knows findings whose lines have moved and whose text is broken otherwise', async () => {
        const cwd = await archive();
        write(cwd, 'а.res', careless.replace('решения', 'статус: проект\n\nрешения').replaceAll('\n', '\r\n').replace('утвердить', 'утвердить\r\n      '));
        expect(await rezo(['check', '--locale', 'en'], { cwd })).toEqual(silent);
    });

    test('a second finding equal to a known one is new, and so is the same in another file', async () => {
        const cwd = await archive();
        write(cwd, 'а.res', careless.replace('  - принять', '  - огласить отчет отчет;\n  - принять'));
        const again = await rezo(['check', '--report', 'compact', '--max-warnings', '0'], { cwd });
        expect(again.code).toBe(1);
        expect(again.stdout.trim().split('\n')).toEqual([expect.stringMatching(/^а\.res:5:.*doubled-words/u)]);
        write(cwd, 'б.res', careless);
        expect((await rezo(['check', '--locale', 'ru'], { cwd })).stdout).toContain('2 файла: 1 ошибка, 2 предупреждения\n');
    });

    test('what is no longer there is said in one line, not with --quiet', async () => {
        const cwd = await archive({ 'а.res': careless, 'б.res': careless });
        write(cwd, 'а.res', careless.replace('отчет отчет', 'отчет'));
        expect((await rezo(['check', '--locale', 'en'], { cwd })).stderr).toBe('1 known finding is no longer there; rezo check --prune-baseline removes it from the baseline\n');
        rmSync(join(cwd, 'б.res'));
        expect((await rezo(['check', '--locale', 'ru'], { cwd })).stderr).toBe('Больше нет 3 известных замечаний; rezo check --prune-baseline уберет их из списка\n');
        // The file that is gone was not asked for.
        expect((await rezo(['check', 'а.res', '--locale', 'ru'], { cwd })).stderr).toContain('Больше нет 1 известного замечания;');
        expect(await rezo(['check', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    });

    test.each([[['--prune-baseline'], '--prune-baseline'], [['--watch'], '--watch'], [['--fix-dry-run'], '--fix-dry-run'], [['-'], '-']])('cannot be changed two ways, nor with %j', async (options, named) => {
        const change = named === '--prune-baseline' ? '--write-baseline' : '--prune-baseline';
        const { code, stderr } = await rezo(['check', change, ...options, '--locale', 'en'], { cwd: folderWith({ 'а.res': careless }), input: careless });
        expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(`${change} cannot go with ${named}.`) as unknown });
    });

    test('is the same with worker threads, and every report is silent of what is known', async () => {
        const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.res`, careless]));
        const one = await archive(files);
        const many = folderWith({ ...configured, ...files });
        const env = { REZO_WORKERS: '2' };
        await rezo(['check', '--write-baseline'], { cwd: many, env });
        expect(read(many)).toBe(read(one));
        write(many, '7.res', careless.replace('\\план', '\\смета'));
        const { code, stdout } = await rezo(['check', '--json', '--report', 'sarif=a.sarif', '--report', 'junit=a.xml'], { cwd: many, env });
        expect(code).toBe(1);
        expect(stdout.match(/"rule"/gu)).toHaveLength(1);
        expect(read(many, 'a.sarif').match(/"ruleId"/gu)).toHaveLength(1);
        expect(read(many, 'a.xml').match(/<failure/gu)).toHaveLength(1);
    });

    test('--fix leaves what is known as it is', async () => {
        const cwd = await archive();
        const grown = careless.replace('  - принять', '  - созвать созвать совет;\n  - принять');
        write(cwd, 'а.res', grown);
        expect((await rezo(['check', '--fix'], { cwd })).code).toBe(0);
        expect(read(cwd, 'а.res')).toBe(grown.replace('созвать созвать', 'созвать'));
    });

    test('knows nothing of standard input', async () => {
        const cwd = await archive({ 'stdin.res': careless });
        expect((await rezo(['check', '-'], { cwd, input: careless })).code).toBe(1);
        expect((await rezo(['check'], { cwd })).code).toBe(0);
    });

    test.each([
        [undefined, 'Такого файла известных замечаний нет: его записывает rezo check --write-baseline'],
        ['<<<<<<< ours\n', 'Это не файл известных замечаний Rezo: восстановите его или удалите и выполните rezo check --write-baseline'],
        ['{ "version": 2 }', 'Этот файл известных замечаний записан более новой версией Rezo: обновите Rezo'],
    ])('that is missing or broken is exit code 2: %j', async (text, message) => {
        const cwd = folderWith({ ...configured, 'а.res': sound(), ...(text !== undefined && { [name]: text }) });
        expect(await rezo(['check', '--locale', 'ru'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `${name} ошибка ${message}\n` });
    });

    test.each([[[]], [['--baseline', name]]])('is read anew while watching, and a broken one does not end it: %j', async options => {
        const cwd = await archive({ 'акты/а.res': careless });
        const running = start(['check', 'акты', '--watch', '--locale', 'en', ...options], { cwd });
        await running.until('1 file checked: no problems');
        await running.until('Watching for changes');
        const good = read(cwd);
        write(cwd, name, '{');
        await running.until('This is not a baseline of Rezo');
        write(cwd, name, good.replace('\\\\план', '\\\\смета'));
        await running.until('1 file checked: 1 error');
        await running.until('1 known finding is no longer there');
        running.signal('SIGINT');
        expect((await running.finished).code).toBe(0);
    });
});
