/** What the manifest promises to the workbench is there: commands behind menus and keys, icons, descriptions, pictures. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectById } from '@rezo/language';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const json = <T>(name: string): T => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as T;

interface MenuItem { readonly command?: string; readonly alt?: string; readonly submenu?: string; readonly group?: string; readonly when?: string }
interface Setting { readonly type: string; readonly default?: unknown; readonly description?: string; readonly markdownDescription?: string; readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] }
interface Step { readonly title: string; readonly description: string; readonly media: { readonly image: string; readonly altText: string }; readonly completionEvents: readonly string[] }
interface Manifest {
    readonly contributes: {
        readonly commands: readonly { readonly command: string; readonly icon?: string }[];
        readonly submenus: readonly { readonly id: string; readonly icon?: string }[];
        readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
        readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string; readonly when?: string }[];
        readonly configuration: readonly { readonly title: string; readonly properties: Readonly<Record<string, Setting>> }[];
        readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
        readonly snippets: readonly { readonly path: string }[];
    };
}

const { contributes } = json<Manifest>('package.json');
const commands = new Map(contributes.commands.map(({ command, icon }) => [command, icon]));
const submenus = new Map(contributes.submenus.map(({ id, icon }) => [id, icon]));
const texts = { en: json<Record<string, string>>('package.nls.json'), ru: json<Record<string, string>>('package.nls.ru.json') };
const text = (key: string, language: 'en' | 'ru'): string => texts[language][key.slice(1, -1)] ?? '';

test.each([['en', 37], ['ru', 32]] as const)('in %s the title of a step of the walkthrough has room on its line', (language, longest) => {
    for (const { steps } of contributes.walkthroughs) for (const { title } of steps) expect(text(title, language).length, text(title, language)).toBeLessThanOrEqual(longest);
});

test('menus and keys name commands and submenus that there are', () => {
    for (const { command, alt, submenu } of Object.values(contributes.menus).flat()) {
        for (const name of [command, alt]) if (name !== undefined) expect([...commands.keys()]).toContain(name);
        if (submenu !== undefined) expect([...submenus.keys()]).toContain(submenu);
    }
    expect(Object.keys(contributes.menus).filter(menu => menu.startsWith('rezo.'))).toEqual([...submenus.keys()]);
    for (const { command, key, mac } of contributes.keybindings) {
        expect([...commands.keys()]).toContain(command);
        expect(mac).toBe(key.replaceAll('ctrl', 'cmd'));
    }
});

test('what stands in the title of an editor or a view has an icon', () => {
    const shown = [...contributes.menus['editor/title'] ?? [], ...contributes.menus['view/title'] ?? []].filter(({ group }) => group?.startsWith('navigation'));
    expect(shown.length).toBeGreaterThan(3);
    for (const { command = '', submenu = '' } of shown) expect(commands.get(command) ?? submenus.get(submenu)).toMatch(/^\$\([\w-]+\)$/u);
});

test('nothing of ours stands in menus and on keys of other languages', () => {
    const always = new Set(['rezo.newResolution']);
    for (const place of ['editor/title', 'editor/context', 'editor/title/context', 'explorer/context']) {
        for (const { command = '', when = '' } of contributes.menus[place] ?? []) if (!always.has(command)) expect(when, command).toMatch(/rezo/u);
    }
    for (const { when } of contributes.keybindings) expect(when).toMatch(/rezo/u);
});

test.each(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)))('the setting %s is described in both languages, value by value', (_, setting) => {
    const description = setting.description ?? setting.markdownDescription ?? '';
    expect(setting.default).toBeDefined();
    for (const language of ['en', 'ru'] as const) expect(text(description, language)).toMatch(/\p{L}{3}.*\.$/u);
    expect(setting.enumDescriptions?.length).toBe(setting.enum?.length);
    if (setting.enum) expect(setting.enum).toContain(setting.default);
});

test.each(contributes.walkthroughs.flatMap(({ steps }) => steps))('the step $title has a picture and its commands in both languages', ({ description, media, completionEvents }) => {
    for (const language of ['en', 'ru'] as const) {
        expect(existsSync(path.join(root, text(media.image, language))), text(media.image, language)).toBe(true);
        expect(text(media.image, language)).toContain(`/${language}/`);
        expect(text(media.altText, language)).toMatch(language === 'ru' ? /^[А-ЯЁ]/u : /^[A-Z]/u);
        for (const [, command = ''] of text(description, language).matchAll(/\(command:([\w.]+)\)/gu)) {
            if (command.startsWith('rezo.') && command !== 'rezo.addressees.focus') expect([...commands.keys()]).toContain(command);
        }
    }
    for (const event of completionEvents) if (event.startsWith('onCommand:rezo.')) expect([...commands.keys()]).toContain(event.slice('onCommand:'.length));
});

describe('the page of the marketplace', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);

    test('has pictures of its own in both languages, and links that lead somewhere', () => {
        const headings = new Set([...readme.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => `#${heading.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}\s-]/gu, '').replaceAll(' ', '-')}`));
        for (const target of targets) {
            if (target.startsWith('#')) expect(headings).toContain(target);
            else if (!target.startsWith('https:')) expect(existsSync(path.join(root, target)), target).toBe(true);
        }
        for (const language of ['en', 'ru']) expect(targets.filter(target => target.startsWith(`walkthrough/${language}/`)).length).toBeGreaterThan(1);
    });

    test('tells of every setting and every command that a person starts', () => {
        for (const name of contributes.configuration.flatMap(({ properties }) => Object.keys(properties))) expect(readme).toMatch(new RegExp(name.startsWith('rezo.inlayHints.') ? `\\.${name.split('.').at(-1)}` : name.replaceAll('.', '\\.'), 'u'));
    });
});

test.each(contributes.snippets.map(({ path: file }) => file))('snippets of %s begin with keywords of their language, and their places are numbered one after another', file => {
    const dialect = dialectById(file.includes('ru') ? 'ru' : 'en');
    const keywords = new Set<string>(Object.values(dialect.keywords));
    for (const { body, description } of Object.values(json<Record<string, { readonly body: string | readonly string[]; readonly description: string }>>(file))) {
        const lines = typeof body === 'string' ? [body] : body;
        for (const [, keyword = ''] of lines.map(line => /^\s*(\p{Ll}+)(?: \\\\\S+)?:/u.exec(line) ?? [])) if (keyword) expect(keywords).toContain(keyword);
        const numbers = [...lines.join('\n').matchAll(/\$\{(\d+):/gu)].map(([, number]) => Number(number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(description).toMatch(dialect.id === 'ru' ? /^[А-ЯЁ]/u : /^[A-Z]/u);
    }
});
