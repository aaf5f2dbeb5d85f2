import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, rezo, sound } from './rezo.js';

/** A resolution with two mistakes of severity warning: a lead without a colon, and an item without a full stop at the end. */
const careless = 'резолюция: о школах\n\nрешения: Собрание решило\n  - утвердить отчет;\n  - принять план\n';
const config = (settings: object): string => JSON.stringify(settings, null, 2);

async function rulesFound(cwd: string, ...args: string[]): Promise<readonly (readonly [path: string, rule: string, severity: string])[]> {
    const { stdout } = await rezo(['check', '--json', ...args], { cwd });
    const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { rule: string; severity: string }[] }[] };
    return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule, severity }) => [path, rule, severity] as const));
}

describe('rezo.config.json', () => {
    test('the nearest one upwards holds, and package.json may hold it too', async () => {
        const cwd = folderWith({ 'a.res': careless, 'deep/down/b.res': careless, 'other/c.res': careless });
        writeFileSync(join(cwd, 'rezo.config.json'), config({ rules: { 'lead-ending': 'off' } }));
        writeFileSync(join(cwd, 'deep/package.json'), config({ rezo: { rules: { 'item-ending': 'off', 'lead-ending': 'error' } } }));
        writeFileSync(join(cwd, 'other/package.json'), config({ name: 'has no settings' }));
        expect(await rulesFound(cwd)).toEqual([['a.res', 'item-ending', 'warning'], ['deep/down/b.res', 'lead-ending', 'error'], ['other/c.res', 'item-ending', 'warning']]);
    });

    test('overrides by glob, presets, and a file given by --config', async () => {
        const cwd = folderWith({ 'a.res': careless, 'архив/b.res': careless });
        writeFileSync(join(cwd, 'rezo.config.json'), config({ overrides: [{ files: ['архив/**'], rules: { 'item-ending': 'off', 'lead-ending': { severity: 'hint' } } }] }));
        expect(await rulesFound(cwd)).toEqual([['a.res', 'lead-ending', 'warning'], ['a.res', 'item-ending', 'warning'], ['архив/b.res', 'lead-ending', 'hint']]);
        writeFileSync(join(cwd, 'minimal.json'), config({ preset: 'minimal' }));
        expect(await rulesFound(cwd, '--config', 'minimal.json')).toEqual([]);
    });

    test('spelling is checked where the project asks for it, and its words are known', async () => {
        const cwd = folderWith({ 'a.res': sound().replace('отчет', 'отчед и глокализацию') });
        expect(await rulesFound(cwd)).toEqual([]);
        writeFileSync(join(cwd, 'rezo.config.json'), config({ rules: { spelling: 'warning' }, words: ['глокализация'] }));
        expect(await rulesFound(cwd)).toEqual([['a.res', 'spelling', 'warning']]);
    });

    test('ignored files are passed over unless they are named', async () => {
        const cwd = folderWith({ 'a.res': sound(), 'черновики/b.res': careless });
        writeFileSync(join(cwd, 'rezo.config.json'), config({ ignore: ['черновики/'] }));
        expect((await rezo(['check'], { cwd })).stdout).toBe('1 file checked: no problems\n');
        expect(await rulesFound(cwd, 'черновики/b.res')).toHaveLength(2);
    });

    test('a lowered error no longer stops publishing, and a raised warning does', async () => {
        const cwd = folderWith({ 'a.res': sound().replace('отчет', '\\отчет'), 'b.res': careless });
        writeFileSync(join(cwd, 'rezo.config.json'), config({ rules: { 'reference-resolves': 'warning', 'item-ending': 'error' } }));
        const { code, stdout, stderr } = await rezo(['build'], { cwd });
        expect(code).toBe(1);
        expect(stdout).toContain('a.res →');
        expect(stdout + stderr).not.toContain('b.res →');
    });

    test('holds in worker threads too', async () => {
        const cwd = folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.res`, careless])));
        writeFileSync(join(cwd, 'rezo.config.json'), config({ rules: { 'lead-ending': 'off', 'item-ending': 'error' } }));
        const { stdout } = await rezo(['check'], { cwd, env: { REZO_WORKERS: '2' } });
        expect(stdout).toContain('20 files checked: 20 errors');
    });

    test('what is wrong is named with its line, in either language, and nothing is checked', async () => {
        const cwd = folderWith({ 'a.res': careless });
        writeFileSync(join(cwd, 'rezo.config.json'), '{\n  "rules": {\n    "item-endng": "off",\n    "dashes": "on"\n  }\n}\n');
        expect(await rezo(['check', '--locale', 'ru'], { cwd })).toEqual({
            code: 2, stdout: '',
            stderr: 'rezo.config.json:3:5 ошибка Правила «item-endng» нет. Возможно, имелось в виду «item-ending»?\nrezo.config.json:4:15 ошибка Здесь может стоять «off», «error», «warning», «information», «hint».\n',
        });
        writeFileSync(join(cwd, 'rezo.config.json'), '{ "rules": ');
        for (const command of ['check', 'build', 'format', 'rules']) expect((await rezo([command], { cwd })).code).toBe(2);
    });

    test('one that is not there is a wrong call', async () => {
        const cwd = folderWith({ 'a.res': sound() });
        expect(await rezo(['check', '--config', 'no.json'], { cwd })).toMatchObject({ code: 2, stderr: 'no.json:1:1 error The configuration cannot be read: ENOENT.\n' });
    });

    test('rules are listed with the severity that they have here', async () => {
        const cwd = folderWith({ 'rezo.config.json': config({ rules: { dashes: 'off', 'item-ending': 'error' } }) });
        const { stdout } = await rezo(['rules'], { cwd });
        expect(stdout).toMatch(/^dashes +off /mu);
        expect(stdout).toMatch(/^item-ending +error +yes /mu);
    });
});

const plugin = `export const rules = [{
    id: 'house/no-shouting', severity: 'warning', since: '1.0.0', tags: ['text'], fixable: false,
    title: { ru: 'Восклицание', en: 'Exclamation' },
    *check({ text }) {
        for (const { index } of text.matchAll(/!/g)) yield { span: { start: index, end: index + 1 }, message: { ru: 'Не кричите.', en: 'Do not shout.' } };
    },
}];\n`;

describe('plugins', () => {
    const withPlugin = (code: string, more: object = {}): string => {
        const cwd = folderWith({ 'a.res': sound().replace('план.', 'план!') });
        mkdirSync(join(cwd, 'rules'));
        writeFileSync(join(cwd, 'rules/house.mjs'), code);
        writeFileSync(join(cwd, 'rezo.config.json'), config({ plugins: ['./rules/house.mjs'], ...more }));
        return cwd;
    };

    test('bring rules, which are configured like all others', async () => {
        expect(await rulesFound(withPlugin(plugin))).toContainEqual(['a.res', 'house/no-shouting', 'warning']);
        expect(await rulesFound(withPlugin(plugin, { rules: { 'house/no-shouting': 'error' } }))).toContainEqual(['a.res', 'house/no-shouting', 'error']);
        expect((await rezo(['rules'], { cwd: withPlugin(plugin) })).stdout).toContain('house/no-shouting');
    });

    test.each([
        ['throws when it is loaded', 'throw new Error("no luck");', 'no luck'],
        ['exports nothing', 'export const x = 1;', 'it exports no list “rules”'],
        ['has a rule without an owner', plugin.replace('house/no-shouting', 'no-shouting'), 'the id “no-shouting” should be like “owner/rule”'],
        ['has an option without a title', plugin.replace('fixable: false,', "fixable: false, options: [{ name: 'most', default: 3 }],"), 'the property options'],
        ['has half a rule', plugin.replace("title: { ru: 'Восклицание', en: 'Exclamation' },", ''), 'the property title'],
    ])('one that %s is named, without a trace of the stack', async (_, code, why) => {
        const { code: exit, stderr } = await rezo(['check'], { cwd: withPlugin(code) });
        expect(exit).toBe(2);
        expect(stderr).toMatch(/^rezo\.config\.json:3:5 error The plugin “\.\/rules\/house\.mjs” could not be loaded: /u);
        expect(stderr).toContain(why);
        expect(stderr.trim().split('\n')).toHaveLength(1);
    });

    test('one that has a rule of another, or cannot be loaded, is told where it is named', async () => {
        const cwd = withPlugin(plugin, { ignore: ['./more.mjs'], plugins: ['./rules/house.mjs', './more.mjs', './none.mjs'] });
        writeFileSync(join(cwd, 'more.mjs'), plugin);
        const { code, stderr } = await rezo(['check'], { cwd });
        expect(code).toBe(2);
        const written = readFileSync(join(cwd, 'rezo.config.json'), 'utf8').split('\n');
        const places = stderr.trim().split('\n').map(line => /^rezo\.config\.json:(\d+):(\d+) error (?:The (?:rule|plugin) “[^”]+”)/u.exec(line)).map(match => written[Number(match?.[1]) - 1]?.slice(Number(match?.[2]) - 1));
        expect(places).toEqual(['"./none.mjs"', '"./more.mjs",']);
    });

    test.each([
        ['no span', 'span: { start: index, end: index + 1 }, ', '', 'замечанию нужны span'],
        ['a span that is none', 'end: index + 1', 'end: "1"', 'границы span'],
        ['a fix outside of the text', 'message: {', "fixes: [{ title: { ru: 'а', en: 'a' }, edits: [{ start: 0, end: 1e6, text: '' }] }], message: {", 'правке нужны title'],
        ['edits that overlap', 'message: {', "fixes: [{ title: { ru: 'а', en: 'a' }, edits: [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }] }], message: {", 'правке нужны title'],
    ])('a finding with %s breaks nothing and says what is wrong with it', async (_, right, wrong, why) => {
        const cwd = withPlugin(plugin.replace(right, wrong));
        const { code, stdout } = await rezo(['check', '--fix'], { cwd });
        expect(code).toBe(1);
        expect(stdout).toContain(`Правило «house/no-shouting» не сработало: ${why}`);
        expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toContain('план!');
    });

    test('a rule is suppressed in the text like any other, and a misspelt one is told', async () => {
        const cwd = withPlugin(plugin);
        const checked = async (id: string): Promise<readonly unknown[]> => {
            writeFileSync(join(cwd, 'a.res'), sound().replace('план.', 'план!').replace('  2.', `  // резо-выкл ${id}\n  2.`));
            return (await rulesFound(cwd)).map(([, rule]) => rule);
        };
        expect(await checked('house/no-shouting')).toEqual([]);
        expect(await checked('house/no-shoutin')).toEqual(['suppression-used', 'house/no-shouting']);
    });

    test('a rule that fails says so, and the others go on', async () => {
        const cwd = withPlugin(plugin.replace('for (', 'throw new Error("oops"); for ('));
        const { code, stdout } = await rezo(['check'], { cwd });
        expect(code).toBe(1);
        expect(stdout).toContain('a.res:1:1 error Правило «house/no-shouting» не сработало: oops.');
    });
});

test('rezo schema config prints the schema that the reader agrees with', async () => {
    const { stdout } = await rezo(['schema', 'config'], { cwd: folderWith() });
    expect(stdout).toBe(readFileSync(new URL('../../packages/config/rezo.config.schema.json', import.meta.url), 'utf8'));
    expect((await rezo(['schema', 'confg'], { cwd: folderWith() })).code).toBe(2);
});

test('rezo rules tells of presets and of options as they are set', async () => {
    const cwd = folderWith({ 'rezo.config.json': config({ rules: { 'long-item': { maxLength: 400 } } }) });
    const { rules } = JSON.parse((await rezo(['rules', '--json'], { cwd })).stdout) as { rules: { id: string }[] };
    expect(rules.find(({ id }) => id === 'long-item')).toMatchObject({
        severity: 'hint', presets: { minimal: 'off', recommended: 'hint', strict: 'information' }, options: [{ name: 'maxLength', default: 600, value: 400 }, { name: 'maxParts', value: 2 }],
    });
    expect(rules.find(({ id }) => id === 'spelling')).toMatchObject({ severity: 'off', onlyInEditor: true, presets: { recommended: 'off', strict: 'warning' } });
});

test('the sample plugin reports a recommendation whose deadline is taken away', async () => {
    const sample = new URL('../../examples/plugin/', import.meta.url);
    const cwd = folderWith(Object.fromEntries(['house-rules.mjs', 'rezo.config.json', 'garden.res'].map(name => [name, readFileSync(new URL(name, sample), 'utf8')])));
    expect((await rezo(['check'], { cwd })).code).toBe(0);
    const path = join(cwd, 'garden.res');
    writeFileSync(path, readFileSync(path, 'utf8').replace('    срок: 25.05.2026\n', ''));
    expect(await rulesFound(cwd)).toEqual([['garden.res', 'house/deadline-given', 'error']]);
});

test('the sample plugin corrects prose, and nothing in addresses, ids, mentions, values and comments', async () => {
    const sample = new URL('../../examples/plugin/', import.meta.url);
    const read = (name: string): string => readFileSync(new URL(name, sample), 'utf8');
    const text = (word: string): string => `// дачники\nорганизация \\дачники: СНТ\n  сайт: https://дачники.рф\n\n${read('garden.res')
        .replace('- починить', `- вместе с **${word}ом** Ивановым\n    (${word}и \\дачники, см. https://дачники.рф/дачник) починить`)}`;
    const cwd = folderWith({ 'house-rules.mjs': read('house-rules.mjs'), 'rezo.config.json': read('rezo.config.json'), 'garden.res': text('дачник') });
    const found = JSON.parse((await rezo(['check', '--json'], { cwd })).stdout) as { files: { diagnostics: { rule: string; range: { start: object } }[] }[] };
    expect(found.files.flatMap(({ diagnostics }) => diagnostics).map(({ rule, range }) => [rule, range.start])).toEqual([
        ['house/own-name', { line: 12, character: 15 }], ['house/own-name', { line: 13, character: 5 }],
    ]);
    expect((await rezo(['check', '--fix'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'garden.res'), 'utf8')).toBe(text('садовод').replace('садоводи ', 'садоводы '));
});

test.each(['plugins.md', 'plugins.ru.md'])('the rule about prose that docs/%s shows works', async page => {
    const [, check = ''] = [...readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8').matchAll(/```js\n([\s\S]*?)```/gu)].map(match => match[1] ?? '');
    const rule = `export const rules = [{ id: 'house/x', severity: 'warning', since: '1', tags: ['text'], fixable: true, title: { ru: 'Х', en: 'X' }, ${check} }];`;
    const cwd = folderWith({ 'x.mjs': rule, 'rezo.config.json': '{ "plugins": ["./x.mjs"] }', 'a.res': sound().replace('план.', 'план вкратце, ASAP, https://вкратце.рф/ASAP.') });
    expect((await rulesFound(cwd)).filter(([, id]) => id === 'house/x')).toHaveLength(1);
});

test.each(['plugins.md', 'plugins.ru.md'])('the plugin that docs/%s shows works as it says', async page => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
    const [code = '', settings = ''] = [...text.matchAll(/```(?:js|json)\n([\s\S]*?)```/gu)].map(match => match[1] ?? '');
    const cwd = folderWith({ 'house-rules.mjs': code, 'rezo.config.json': settings, 'a.res': sound().replace('план.', 'план!') });
    expect((await rulesFound(cwd)).map(([, rule, severity]) => [rule, severity])).toContainEqual(['house/no-exclamation', 'error']);
    expect((await rezo(['check', '--fix'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.res'), 'utf8')).toContain('план.');
});
