import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Editor } from './harness.js';
import { applied, cut, openedAt, registryEn, registryRu } from './places.js';

const files = {
    'реестр.res': registryRu,
    'первая.res': 'подключить: реестр.res\n\nрезолюция: Первая\n\nтекст: 😀 силами \\соиро.род и \\соиро\n',
    'вторая.res': 'подключить: реестр.res\r\n\r\nрезолюция: Вторая\r\n\r\nтекст: \\соиро(Институт)\r\n',
    'занято.res': 'подключить: реестр.res\n\nорганизация \\академия: Академия\n\nрезолюция: Т\n\nтекст: \\соиро и \\академия\n',
    'registry.res': registryEn,
    'first.res': 'use: registry.res\n\nresolution: First\n\ntext: the \\board.gen seat\n',
    'second.res': 'use: registry.res\n\nresolution: Second\n\nto: \\board\n',
};

for (const locale of ['ru', 'en'] as const) {
    describe(`rename in an editor that speaks ${locale}`, () => {
        let editor: Editor;
        beforeAll(async () => { editor = await Editor.start({ locale, files }); });
        afterAll(() => editor.stop());

        async function rename(name: string, text: string, newName: string): Promise<Record<string, string>> {
            const opened = await openedAt(editor, name, text);
            const edit = await editor.request<WorkspaceEdit | null>('textDocument/rename', { ...opened.at, newName });
            const texts: Record<string, string> = { ...files, [name]: opened.text };
            return Object.fromEntries(Object.keys(texts).flatMap(file => {
                const changed = applied(texts[file] ?? '', edit, editor.uri(file));
                return changed === texts[file] ? [] : [[file, changed]];
            }));
        }

        async function refused(name: string, text: string, newName: string): Promise<string> {
            const opened = await openedAt(editor, name, text);
            return editor.request('textDocument/rename', { ...opened.at, newName }).then(() => 'was not refused', (error: Error) => error.message);
        }

        async function prepared(name: string, text: string): Promise<string> {
            const opened = await openedAt(editor, name, text);
            return editor.request<Range | null>('textDocument/prepareRename', opened.at).then(range => (range ? cut(opened.text, range) : 'nothing'), (error: Error) => error.message);
        }

        const say = (ru: string, en: string): string => (locale === 'ru' ? ru : en);

        it('changes a declaration and its mentions in all files, and nothing else', async () => {
            expect(await rename('registry.res', registryEn.replace('board', 'bo⟦ard'), 'council')).toEqual({
                'registry.res': registryEn.replace('board', 'council'),
                'first.res': files['first.res'].replace('board', 'council'),
                'second.res': files['second.res'].replace('board', 'council'),
            });
        });

        it('starts as well from a mention, behind its last letter, and from letters in decomposed form', async () => {
            const edits = await rename('первая.res', files['первая.res'].replace('соиро.род', 'соиро⟦.род'), 'новый\u0438\u0306_институт');
            expect(Object.keys(edits).sort()).toEqual(['вторая.res', 'занято.res', 'первая.res', 'реестр.res']);
            expect(edits['вторая.res']).toBe(files['вторая.res'].replace('соиро', 'новый\u0439_институт'));
            expect(edits['первая.res']).toBe(files['первая.res'].replaceAll('соиро', 'новый\u0439_институт'));
        });

        it('changes a label and its mentions', async () => {
            expect(await rename('l.res', 'решения:\n  1. Да.\n    метка: отчёт\n  2. См. \\отч⟦ёт и (\\отчёт).\n', 'доклад'))
                .toEqual({ 'l.res': 'решения:\n  1. Да.\n    метка: доклад\n  2. См. \\доклад и (\\доклад).\n' });
            expect(await rename('l2.res', 'decisions:\n  1. Do.\n    label: \\rep⟦ort\n  2. See \\report.\n', '\\paper'))
                .toEqual({ 'l2.res': 'decisions:\n  1. Do.\n    label: \\paper\n  2. See \\paper.\n' });
        });

        it('changes a section that has an id, but not its mention by keyword', async () => {
            expect(await rename('s.res', 'resolution: T\n\nevent \\ma⟦in: Congress\n  kind: congress\n\ntext: \\main and \\event.kind\n', 'opening'))
                .toEqual({ 's.res': 'resolution: T\n\nevent \\opening: Congress\n  kind: congress\n\ntext: \\opening and \\event.kind\n' });
        });

        it('keeps labels of two resolutions apart', async () => {
            const act = (label: string): string => `resolution: T\n\ndecisions:\n  1. Do.\n    label: ${label}\n  2. See \\${label}.\n`;
            expect(await rename('two.res', act('a').replace('label: a', 'label: a⟦') + act('b'), 'b')).toEqual({ 'two.res': act('b') + act('b') });
            expect(await refused('two2.res', `${act('a').replace('label: a', 'label: a⟦')}${act('b')}\ntext: \\a\n`, 'b')).toContain(say('занято', 'taken'));
        });

        it('prepares with the range of the id alone', async () => {
            expect(await prepared('p1.res', `${registryRu}\nтекст: 😀 \\со⟦иро.род\n`)).toBe('соиро');
            expect(await prepared('p2.res', `${registryEn.replace('\\board', '⟦\\board')}`)).toBe('board');
            expect(await prepared('p3.res', 'text: just⟦ prose\n')).toBe('nothing');
            expect(await prepared('p4.res', 'текст: \\⟦')).toBe('nothing');
        });

        it('says politely what cannot be renamed', async () => {
            const section = 'резолюция: Т\n\nмероприятие: Съезд\n\nтекст: \\меро⟦приятие\n';
            expect(await prepared('q1.res', section)).toBe(say(
                '«\\мероприятие» называет раздел его ключевым словом. Дайте разделу имя («мероприятие \\имя:»), чтобы его можно было переименовать.',
                '“\\мероприятие” names the section by its keyword. Give the section an id (“мероприятие \\id:”) to be able to rename it.'));
            expect(await prepared('q2.res', 'text: \\no⟦body\n')).toBe(say('«\\nobody» ничего не называет.', '“\\nobody” names nothing.'));
            expect(await prepared('q3.res', 'orga⟦nization \\x: X\n')).toContain(say('слово языка', 'word of the language'));
            expect(await prepared('q4.res', 'organization \\x: X\n  gen: Y\n\ntext: \\x.g⟦en\n')).toContain(say('нельзя переименовать', 'cannot be renamed'));
            expect(await prepared('q5.res', 'use: registry⟦.res\n')).toContain(say('переименуйте сам файл', 'rename the file itself'));
        });

        it.each([['two words'], [''], ['dot.ted'], ['-dash'], ['«ёлка»']])('refuses %j as an id', async name => {
            expect(await refused('r1.res', `${registryEn.replace('board', 'bo⟦ard')}`, name)).toContain(say('имя состоит из букв и цифр', 'an id is made of letters and digits'));
        });

        it('refuses the word of a footnote and a name that is taken, here or in a file that uses it', async () => {
            expect(await refused('r2.res', 'term \\a⟦: A\n', 'note')).toContain(say('сноску', 'footnote'));
            expect(await refused('r3.res', 'term \\a⟦: A\nterm \\b: B\n', 'b')).toBe(say('Имя «b» уже занято в файле r3.res.', 'The id “b” is already taken in r3.res.'));
            expect(await refused('реестр.res', registryRu.replace('соиро', 'со⟦иро'), 'академия')).toBe(say('Имя «академия» уже занято в файле занято.res.', 'The id “академия” is already taken in занято.res.'));
        });

        it('refuses a name that would take a keyword mention over or undo a mention', async () => {
            const text = 'term \\a⟦: A\n\nresolution: T\n\nevent: Congress\n\ntext: \\event and \\a\n';
            expect(await refused('r4.res', text, 'event')).toContain(say('занято', 'taken'));
            expect(await refused('r5.res', 'term \\a⟦: A\n\ntext:\n\n\\a: words\n', 'date')).toContain(say('в начале строки', 'at the start of a line'));
        });
    });
}
