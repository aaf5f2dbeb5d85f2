import type { CodeAction, Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor, marked } from './harness.js';

let editor: Editor;
let count = 0;
beforeAll(async () => { editor = await Editor.start({ locale: 'ru' }); });
afterAll(() => editor.stop());

function offsetOf(text: string, { line, character }: Position): number {
    return text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

function applied(text: string, edits: readonly TextEdit[]): string {
    return edits.toSorted((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start) || offsetOf(text, b.range.end) - offsetOf(text, a.range.end))
        .reduce((result, edit) => result.slice(0, offsetOf(text, edit.range.start)) + edit.newText + result.slice(offsetOf(text, edit.range.end)), text);
}

async function actionsIn(source: string, only?: string[]): Promise<{ text: string; actions: CodeAction[]; uri: string }> {
    const { text, range } = marked(source);
    const uri = await editor.open(`a${++count}.res`, text);
    const diagnostics = (await editor.diagnostics(uri)).filter(found => overlaps(found.range, range));
    const actions = await editor.request<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics, ...(only && { only }) } });
    return { text, actions: actions ?? [], uri };
}

function overlaps(a: Range, b: Range): boolean {
    return a.start.line <= b.end.line && b.start.line <= a.end.line;
}

async function after(source: string, title: string | RegExp, only?: string[]): Promise<string> {
    const { text, actions, uri } = await actionsIn(source, only);
    const action = actions.find(found => typeof title === 'string' ? found.title === title : title.test(found.title));
    if (!action) throw new Error(`No «${title}» among: ${actions.map(found => found.title).join(' | ')}`);
    return applied(text, action.edit?.changes?.[uri] ?? []);
}

describe('fixes', () => {
    it('offers the fix of a rule and applies it', async () => {
        const source = 'организация \\соиро: Институт\nрезолюция: Т\n\nтекст: Сообщил \\сои⟦ро2.\n';
        expect(await after(source, /Заменить/)).toContain('Сообщил \\соиро.');
    });

    it('mends everything of one rule', async () => {
        const source = 'организация \\соиро: Институт\nрезолюция: Т\n\nтекст: Сообщил \\сои⟦ро2.\n\nДоложил \\соиро3.\n';
        expect(await after(source, /все замечания «reference-resolves»/)).toBe('организация \\соиро: Институт\nрезолюция: Т\n\nтекст: Сообщил \\соиро.\n\nДоложил \\соиро.\n');
    });

    it('fixes all on save only what is certain', async () => {
        const source = 'организация \\соиро: Институт\nрезолюция: Т\n\nтекст: Сообщил \\сои⟦ро2, а остальные молчали молчали.\n';
        expect(await after(source, /Исправить всё/, ['source.fixAll'])).toContain('Сообщил \\соиро2, а остальные молчали.');
    });
});

describe('fixes of an English document', () => {
    const opening = 'organization \\league: League of Museums\nresolution: T\n\ntext: ';

    it('are offered one by one and for the whole rule', async () => {
        expect(await after(`${opening}Heard by \\lea⟦gue2.\n`, /Заменить/)).toContain('Heard by \\league.');
        expect(await after(`${opening}Heard by \\lea⟦gue2.\n\nSigned by \\league3.\n`, /все замечания «reference-resolves»/)).toContain('Heard by \\league.\n\nSigned by \\league.\n');
    });

    it('are applied on save where they are certain', async () => {
        expect(await after(`${opening}Heard by \\lea⟦gue2, while the the others were silent.\n`, /Исправить всё/, ['source.fixAll'])).toContain('Heard by \\league2, while the others were silent.');
    });
});

describe('suppressions', () => {
    const russian = 'резолюция: Т\n\nрешения: Решили:\n  - считать;\n  - чита⟦ть\n  - писать.\n';

    it('are offered for the line, with its indentation and in the words of the document', async () => {
        expect(await after(russian, 'Не сообщать здесь: «item-ending»')).toBe('резолюция: Т\n\nрешения: Решили:\n  - считать;\n  // резо-выкл item-ending\n  - читать\n  - писать.\n');
        const english = 'resolution: T\n\ndecisions: Decides to:\n  - count;\n  - re⟦ad\n  - write.\n';
        expect(await after(english, /здесь: «item-ending»/)).toBe('resolution: T\n\ndecisions: Decides to:\n  - count;\n  // rezo-off item-ending\n  - read\n  - write.\n');
    });

    it('are offered for the file, below a byte order mark and with the line ends of the file', async () => {
        expect(await after(`\uFEFF${russian.replaceAll('\n', '\r\n')}`, 'Не сообщать в этом файле: «item-ending»')).toMatch(/^\uFEFF\/\/ резо-выкл-файл item-ending\r\nрезолюция/u);
    });

    it('are offered for an English file in its own words', async () => {
        const english = 'resolution: T\n\ndecisions: Decides to:\n  - count;\n  - re⟦ad\n  - write.\n';
        expect(await after(english, 'Не сообщать в этом файле: «item-ending»')).toMatch(/^\/\/ rezo-off-file item-ending\nresolution: T\n/u);
    });

    it('join the comment that is there', async () => {
        const source = 'резолюция: Т\n\nрешения: Решили:\n  - считать;\n  // резо-выкл doubled-words\n  - читать чита⟦ть\n  - писать.\n';
        expect(await after(source, 'Не сообщать здесь: «item-ending»')).toContain('  // резо-выкл doubled-words item-ending\n  - читать');
    });

    it('are not offered for what speaks of suppressions', async () => {
        const { actions } = await actionsIn('// резо-выкл da⟦shes\nрезолюция: Т\n\nрешения: Решили читать.\n');
        expect(actions.map(({ title }) => title).filter(title => title.startsWith('Не сообщать'))).toEqual([]);
    });
});

describe('refactorings', () => {
    it('declares an organization and links every place in the same words', async () => {
        const source = 'резолюция: Т\n\nтекст: Письмо направило ⟦Бюро погоды⟧, и Бюро погоды ответило.\n';
        expect(await after(source, /Объявить организацию/)).toBe('организация \\бп: Бюро погоды\n\nрезолюция: Т\n\nтекст: Письмо направило \\бп(Бюро погоды), и \\бп(Бюро погоды) ответило.\n');
    });

    it('declares below the imports, under an id that means nothing else', async () => {
        await editor.open('names.res', 'организация \\имд: Иное\n');
        const source = 'подключить: names.res\n\nрезолюция: Т\n\nтекст: Вместе с \\имд ⟦Институт музейного дела⟧ рад.\n';
        expect(await after(source, /Объявить организацию/)).toBe('подключить: names.res\n\nорганизация \\имд2: Институт музейного дела\n\nрезолюция: Т\n\nтекст: Вместе с \\имд \\имд2(Институт музейного дела) рад.\n');
        expect(await after('резолюция: Т\n\nтекст: Целевой ⟦Цели⟧ рад.\n', /Объявить организацию/)).toContain('организация \\цели2: Цели\n');
    });

    it('declares an addressee in the nominative, and links its name in every case', async () => {
        const rest = '\n  - учить.\n\nтекст: Спасибо Министерству 😀. Областное министерство культуры Тверской области радо, с Областным министерством культуры Тверской области.\n';
        const head = 'резолюция: Т\n\nрекомендации: Просят:\n\n';
        expect(await after(`${head}кому: ⟦Областному министерству культуры Тверской области⟧${rest}`, /Объявить организацию «Областное министерство/)).toBe(
            'организация \\омкто: Областное министерство культуры Тверской области\n  дат: Областному министерству культуры Тверской области\n\n'
            + `${head}кому: \\омкто(Областному министерству культуры Тверской области)\n  - учить.\n\nтекст: Спасибо Министерству 😀. `
            + '\\омкто(Областное министерство культуры Тверской области) радо, с \\омкто(Областным министерством культуры Тверской области).\n',
        );
    });

    it.each([
        ['текст: Рады ⟦Институту музейного дела⟧.', 'организация \\имд: Институт музейного дела\n'],
        ['текст: Рады ⟦Институт музейного дела⟧.', 'организация \\имд: Институт музейного дела\n'],
        ['текст: Рады ⟦Администрациям районов⟧.', 'организация \\ар: Администрации районов\n'],
        // One school’s, or many schools: nobody knows.
        ['текст: Рады ⟦Школы искусств⟧.', 'организация \\ши: Школы искусств\n'],
        ['текст: Рады ⟦ФГБУ «Музей»⟧.', 'организация \\фм: ФГБУ «Музей»\n'],
    ])('%s', async (line, declared) => {
        expect(await after(`резолюция: Т\n\n${line}\n`, /Объявить организацию/)).toContain(declared);
    });

    it('declares the addressee at the cursor, without anything being selected', async () => {
        const source = 'резолюция: Т\n\nрекомендации: Просят:\n\nкому: школам\nкому: 😀\nкому: Министерству ⟦культуры Тверской области:\n  - учить.\n';
        const declared = await after(source, /Объявить организацию «Министерство культуры/);
        expect(declared).toContain('организация \\мкто: Министерство культуры Тверской области\n  дат: Министерству культуры Тверской области\n');
        expect(declared).toContain('кому: \\мкто(Министерству культуры Тверской области):\n');
        const { actions } = await actionsIn(source.replace('⟦', '').replace('школам', 'шко⟦лам'));
        expect(actions.filter(({ title }) => title.startsWith('Объявить'))).toEqual([]);
        expect(await after('resolution: T\n\nrecommendations: Asks:\n\nto: Library B⟦oard\n  - lend.\n', /Объявить организацию/)).toContain('organization \\lb: Library Board\n\nresolution: T\n');
    });

    it('does not link what may be another name in its nominative', async () => {
        const source = 'резолюция: Т\n\nтекст: ⟦Школа искусств⟧ и Школы искусств области, помощь Школе искусств.\n';
        expect(await after(source, /Объявить организацию/)).toContain('текст: \\ши(Школа искусств) и Школы искусств области, помощь \\ши(Школе искусств).\n');
    });

    it('does not link part of a longer word', async () => {
        const source = 'resolution: T\n\ntext: The ⟦Board⟧ met; Boarding was free.\n';
        expect(await after(source, /Объявить/)).toContain('The \\board(Board) met; Boarding was free.');
    });

    it('expands a declared abbreviation', async () => {
        const source = 'термин \\эд: электронный дневник\n  кратко: ЭД\n\nрезолюция: Т\n\nтекст: Ввести Э⟦Д во всех школах.\n';
        expect(await after(source, /Раскрыть/)).toContain('Ввести электронный дневник (далее – ЭД) во всех школах.');
    });

    it('turns a paragraph into a list and back without changing a word', async () => {
        const source = 'резолюция: Т\n\nвопросы:\n\nОбсудили⟦: дом (крышу; стены); сад; дорогу.\n';
        const list = await after(source, /в список/);
        expect(list).toBe('резолюция: Т\n\nвопросы:\n\nОбсудили:\n  - дом (крышу; стены);\n  - сад;\n  - дорогу.\n');
        expect(await after(list.replace('- сад', '- ⟦сад'), /в абзац/)).toBe('резолюция: Т\n\nвопросы:\n\nОбсудили: дом (крышу; стены); сад; дорогу.\n');
    });

    it.each([
        ['вопросы:\n\nдом⟦; сад; дорога.\n', 'вопросы:\n\n- дом;\n- сад;\n- дорога.\n'],
        ['вопросы:\n\n  дом⟦; сад; дорога.\n', 'вопросы:\n\n  - дом;\n  - сад;\n  - дорога.\n'],
        ['вопросы: Обсу⟦дили: дом; сад.\n', 'вопросы: Обсудили:\n  - дом;\n  - сад.\n'],
        ['вопросы: Обсудили:\n  дом⟦; сад\n  и дорогу.\n', 'вопросы: Обсудили:\n  - дом;\n  - сад\n  и дорогу.\n'],
        ['вопросы: дом⟦; сад; дорога.\n', 'вопросы:\n  - дом;\n  - сад;\n  - дорога.\n'],
        ['topics: It heard 😀⟦ of: a house; a garden.\n', 'topics: It heard 😀 of:\n  - a house;\n  - a garden.\n'],
    ])('makes a list of items side by side of %j', async (source, list) => {
        const head = source.startsWith('topics') ? 'resolution: T\n\n' : 'резолюция: Т\n\n';
        expect(await after(head + source, /в список/)).toBe(head + list);
    });

    it('leaves alone a paragraph with data below it, which would come to belong to an item', async () => {
        const { actions } = await actionsIn('резолюция: Т\n\nвопросы: Обсудили⟦: дом; сад.\n  заголовок: О доме\n');
        expect(actions.filter(({ title }) => title.includes('список'))).toEqual([]);
    });

    const addressees = 'резолюция: Т\n\nрекомендации: Просят:\n\nкому: Школам\n  1. учить;\n  2. лечить⟦;\n    срок: 2026\n  3. строить.\n\nкому: Музеям\n  - хранить.\n';

    it('moves an item up with its data, keeping numbers and final marks in order', async () => {
        expect(await after(addressees, 'Переместить пункт выше')).toContain('  1. лечить;\n    срок: 2026\n  2. учить;\n  3. строить.\n');
    });

    it('moves an item down past the last one', async () => {
        expect(await after(addressees, 'Переместить пункт ниже')).toContain('  1. учить;\n  2. строить;\n  3. лечить.\n    срок: 2026\n\nкому');
    });

    it('moves an item to another addressee and renumbers what is left', async () => {
        const moved = await after(addressees, 'Передать адресату «Музеям»');
        expect(moved).toContain('кому: Школам\n  1. учить;\n  2. строить.\n');
        expect(moved).toContain('кому: Музеям\n  - хранить;\n  - лечить.\n    срок: 2026\n');
    });

    it('writes the keywords in the other dialect and leaves the words', async () => {
        const source = 'резолюция: Кому: школам\n  статус: проект⟦\n\nтекст: Итог\\сноска(статус: проект) и \\мероприятие.даты.\n';
        expect(await after(source, /по-английски/)).toBe('resolution: Кому: школам\n  status: draft\n  language: ru\n\ntext: Итог\\note(статус: проект) и \\мероприятие.dates.\n');
    });

    it('writes the names of sections too, unless something has that name, and keeps the language of the words', async () => {
        const russian = 'резолюция: О 😀 школах⟦\n\nмероприятие: \\мероприятие.даты прошел съезд.\n  даты: 13–14 марта 2025 года\n';
        expect(await after(russian, /по-английски/)).toBe('resolution: О 😀 школах\n  language: ru\n\nevent: \\event.dates прошел съезд.\n  dates: 13–14 марта 2025 года\n');
        const english = 'resolution: on schools⟦\r\n    date: 2025-03-14\r\n\r\nevent: The congress met on \\event.dates.\r\n  dates: 13–14 March 2025\r\n';
        expect(await after(english, /по-русски/)).toBe('резолюция: on schools\r\n    дата: 2025-03-14\r\n    язык: en\r\n\r\nмероприятие: The congress met on \\мероприятие.даты.\r\n  даты: 13–14 March 2025\r\n');
        const named = 'организация \\event: Фирма «Событие»\n\nрезолюция: О школах⟦\n\nмероприятие: \\мероприятие.даты прошел съезд \\event.\n  даты: 2025\n';
        expect(await after(named, /по-английски/)).toContain('event: \\мероприятие.dates прошел');
        // Words of the other language were printed wrongly before: they are not held to that.
        expect(await after('resolution: О школах⟦\n\ndecisions: Постановили.\n', /по-русски/)).toBe('резолюция: О школах\n\nрешения: Постановили.\n');
    });

    it('sorts declarations by kind and name, comments with them', async () => {
        const source = '// о термине\nтермин \\б: Бета⟦\n\nорганизация \\я: Ясли\nорганизация \\а: Аптека\n\nрезолюция: Т\n';
        expect(await after(source, /Упорядочить/)).toBe('организация \\а: Аптека\n\nорганизация \\я: Ясли\n\n// о термине\nтермин \\б: Бета\n\nрезолюция: Т\n');
    });

    it('expands a declared abbreviation of an English document', async () => {
        const source = 'term \\ej: electronic journal\n  short: EJ\n\nresolution: T\n\ntext: Introduce the E⟦J in every school.\n';
        expect(await after(source, /Раскрыть/)).toContain('Introduce the electronic journal (hereinafter EJ) in every school.');
    });

    it('turns an English paragraph into a list and back', async () => {
        const source = 'resolution: T\n\ntopics:\n\nDiscussed⟦: the house (roof; walls); the garden; the road.\n';
        const list = await after(source, /в список/);
        expect(list).toBe('resolution: T\n\ntopics:\n\nDiscussed:\n  - the house (roof; walls);\n  - the garden;\n  - the road.\n');
        expect(await after(list.replace('- the garden', '- ⟦the garden'), /в абзац/)).toBe(source.replace('⟦', ''));
    });

    it('moves the items of an English document up, down and to another addressee', async () => {
        const source = 'resolution: T\n\nrecommendations: Calls upon:\n\nto: Schools\n  1. to teach;\n  2. to heal⟦;\n    deadline: 2026\n  3. to build.\n\nto: Museums\n  1. to keep.\n';
        expect(await after(source, 'Переместить пункт выше')).toContain('  1. to heal;\n    deadline: 2026\n  2. to teach;\n  3. to build.\n');
        expect(await after(source, 'Переместить пункт ниже')).toContain('  1. to teach;\n  2. to build;\n  3. to heal.\n    deadline: 2026\n\nto');
        const moved = await after(source, 'Передать адресату «Museums»');
        expect(moved).toContain('to: Schools\n  1. to teach;\n  2. to build.\n');
        expect(moved).toContain('to: Museums\n  1. to keep;\n  2. to heal.\n    deadline: 2026\n');
    });

    it('writes English keywords in Russian and leaves the words', async () => {
        const source = 'resolution: To: schools\n  status: draft⟦\n\ntext: Total\\note(status: draft) and \\event.dates.\n';
        expect(await after(source, /по-русски/)).toBe('резолюция: To: schools\n  статус: проект\n  язык: en\n\nтекст: Total\\сноска(status: draft) and \\event.даты.\n');
    });

    it('sorts English declarations', async () => {
        const source = 'term \\b: Beta⟦\n\norganization \\z: Zoo\n\norganization \\a: Academy\n\nresolution: T\n';
        expect(await after(source, /Упорядочить/)).toBe('organization \\a: Academy\n\norganization \\z: Zoo\n\nterm \\b: Beta\n\nresolution: T\n');
    });

    it('offers nothing that does not fit', async () => {
        const { actions } = await actionsIn('резолюция: Т\n\nтекст: Просто⟦ слова 😀 тут.\n');
        expect(actions.map(found => found.title)).toEqual(['Записать ключевые слова по-английски']);
    });
});
