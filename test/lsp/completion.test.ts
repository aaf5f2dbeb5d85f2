import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, InitializeResult, TextEdit } from 'vscode-languageserver-protocol';
import { Editor, marked } from './harness.js';

const registry = `организация \\соиро: Смоленский институт развития образования
  кратко: СОИРО
  род: Смоленского института развития образования
  дат: Смоленскому институту развития образования

лицо \\горелов: Горелов Павел Игнатьевич
  кратко: П. И. Горелов

акт \\ёлка: Порядок устройства ёлок
`;

const other = `резолюция: о другом

решения: Съезд:
  1. Просить министерство о помощи.
  2. Просить школы о терпении.
  3. Изучить опыт соседей.
`;

/** Applies an offer as an editor does, with the cursor shown as \`|\`; snippets are left as they are sent. */
function accepted(text: string, item: CompletionItem): string {
    const { range, newText } = item.textEdit as TextEdit;
    const lines = text.split(/(?<=\n)/u);
    const line = lines[range.start.line] ?? '';
    expect(range.start.line).toBe(range.end.line);
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
    return lines.join('');
}

class Desk {
    private count = 0;

    private constructor(private readonly editor: Editor) {}

    /** The desk of a server that has read its workspace. */
    static async of(editor: Editor): Promise<Desk> {
        await editor.diagnostics(await editor.open('warm.res', ''));
        return new Desk(editor);
    }

    /** The offers at the mark. */
    async offers(source: string): Promise<{ text: string; items: CompletionItem[]; labels: string[] }> {
        const { text, position } = marked(source);
        const uri = await this.editor.open(`work/draft-${++this.count}.res`, text);
        const list = await this.editor.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
        for (const { filterText, textEdit, label } of list.items) {
            const { range } = textEdit as TextEdit;
            const typed = (text.split(/\r\n|\n|\r/u)[position.line] ?? '').slice(range.start.character, position.character);
            expect(filterText?.startsWith(typed.replace(/^_/u, '')), `${label}: ${filterText ?? ''} ∌ ${typed}`).toBe(true);
        }
        return { text, items: list.items, labels: list.items.map(({ label }) => label) };
    }

    /** The text after the offer with this label is accepted. */
    async accept(source: string, label: string): Promise<string> {
        const { text, items, labels } = await this.offers(source);
        const item = items.find(entry => entry.label === label);
        if (!item) throw new Error(`«${label}» is not offered, but ${labels.join(', ')}`);
        return accepted(text, item);
    }
}

const start = (locale: string, snippetSupport = false) => Editor.start({
    locale,
    files: { 'registry.res': registry, 'other.res': other, 'deep/inner.res': 'термин \\эо: опись\n', 'notes.txt': '' },
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
});

describe('completion in Russian', () => {
    let editor: Editor;
    let desk: Desk;
    beforeAll(async () => { editor = await start('ru'); desk = await Desk.of(editor); });
    afterAll(() => editor.stop());

    it('is announced with the characters that start it', () => {
        const { capabilities }: InitializeResult = editor.initialized;
        expect(capabilities.completionProvider?.triggerCharacters).toEqual(['\\', '.', ':', '/']);
    });

    it('offers an empty file its first lines', async () => {
        const { labels } = await desk.offers('⟦');
        expect(labels).toEqual(['резолюция', 'подключить', 'организация', 'лицо', 'акт', 'термин', 'мероприятие']);
    });

    it('offers what is allowed below a resolution, properties first, without those that are given', async () => {
        const { labels } = await desk.offers('резолюция: о\n  статус: проект\n  ⟦\n  дата: 14.03.2025\n');
        expect(labels.slice(0, 3)).toEqual(['язык', 'вид', 'номер']);
        expect(labels).not.toContain('статус');
        expect(labels).not.toContain('дата');
        expect(labels).not.toContain('организация');
        expect(labels).not.toContain('кому');
    });

    it('offers addressees inside recommendations, and the properties of an item below it', async () => {
        const { labels } = await desk.offers('резолюция: о\n\nрекомендации: Предлагают:\n\nкому: школам\n  - раз;\n    ⟦');
        expect(labels.slice(0, 7)).toEqual(['метка', 'срок', 'ответственный', 'адресат', 'результат', 'кому', 'направление']);
    });

    it('ranks sections by what usually follows', async () => {
        const { labels } = await desk.offers('резолюция: о\n\nучастники: Собрались.\n\n⟦');
        expect(labels.slice(0, 2)).toEqual(['цели', 'вопросы']);
        expect(labels.indexOf('участники')).toBeGreaterThan(labels.indexOf('текст'));
    });

    it.each([
        ['htrj⟦', 'рекомендации', 'рекомендации: '],
        ['Реко⟦', 'рекомендации', 'рекомендации: '],
        ['ре⟦комендации: Предлагают', 'рекомендации', 'рекомендации: Предлагают'],
        ['ре⟦комендации \\главные: Предлагают', 'рекомендации', 'рекомендации \\главные: Предлагают'],
        ['recom⟦', 'recommendations', 'recommendations: '],
    ])('%s becomes «%s» and nothing is doubled', async (line, label, result) => {
        const frame = 'резолюция: о\n\n';
        expect(await desk.accept(`${frame}${line}\n\nтекст: Конец.\n`, label)).toBe(`${frame}${result}\n\nтекст: Конец.\n`);
    });

    it.each([
        ['статус:⟦', 'проект', 'статус: проект'],
        ['статус: пр⟦оект', 'принята', 'статус: принята'],
        ['статус: ghb⟦', 'принята', 'статус: принята'],
        ['язык: ⟦', 'en', 'язык: en'],
        ['голосование: ⟦', 'единогласно', 'голосование: единогласно'],
    ])('%s: the value «%s»', async (line, label, result) => {
        expect(await desk.accept(`резолюция: о\n  ${line}\n`, label)).toBe(`резолюция: о\n  ${result}\n`);
    });

    it('offers today and the dates of the event', async () => {
        const { labels, items } = await desk.offers('резолюция: о\n  дата: ⟦\n\nмероприятие: Форум.\n  даты: 24-26.04.2025\n');
        expect(items.filter(({ detail }) => detail === 'сегодня')).toHaveLength(2);
        expect(labels).toContain('24–26 апреля 2025 года');
        expect(labels).toContain('26 апреля 2025 года');
    });

    it('offers deadlines that can be read, events among them', async () => {
        const source = 'мероприятие \\съезд: Съезд.\n  даты: 24-26.04.2027\n\nрезолюция: о\n\nрешения: Решили:\n  1. раз;\n    срок: ⟦\n';
        const { labels } = await desk.offers(source);
        expect(labels.slice(-3)).toEqual(['ежегодно', 'постоянно', '\\съезд']);
        expect(labels[1]).toMatch(/^I{1,3}V? квартал \d{4} года$|^IV квартал \d{4} года$/u);
    });

    it('puts a head at the beginning of its line, and a property below what it describes', async () => {
        const edits = async (source: string, label: string) => {
            const { items } = await desk.offers(source);
            const found = items.find(item => item.label === label);
            return [(found?.textEdit as TextEdit | undefined)?.newText, found?.additionalTextEdits];
        };
        const between = (line: number, end: number, newText: string) => [{ range: { start: { line, character: 0 }, end: { line, character: end } }, newText }];
        expect(await edits('резолюция: о\n\nрекомендации: Просят:\n\nкому: Школам\n  - читать.\n\n  ком⟦\n', 'кому')).toEqual(['кому: ', between(7, 2, '')]);
        expect(await edits('resolution: 😀\n  sta⟦\n', 'status')).toEqual(['status: ', undefined]);
        expect(await edits('resolution: 😀\nsta⟦\n', 'status')).toEqual(['  status: ', undefined]);
        expect(await edits('resolution: on\n\ndecisions: It:\n  1. Thanks;\n  dea⟦\n', 'deadline')).toEqual(['deadline: ', between(4, 2, '    ')]);
        expect(await edits('resolution: on\n\ndecisions: It:\n  1. Thanks;\n\n  dea⟦\n', 'deadline')).toEqual(['deadline: ', undefined]);
    });

    it('counts, ordinals', async () => {
        expect(await desk.accept('резолюция: о\n\nучастники:\n  число: св⟦\n', 'свыше')).toContain('число: свыше \n');
        expect(await desk.accept('резолюция: о\n\nмероприятие:\n  порядок: ⟦\n', 'II')).toContain('порядок: II\n');
        expect((await desk.offers('резолюция: о\n\nмероприятие:\n  порядок: XXIV⟦\n')).labels).toEqual([]);
    });

    describe('behind a backslash', () => {
        const head = 'подключить: ../registry.res\n\nорганизация \\союз: Союз музеев\n\n';

        it('offers declared things with their kind and forms', async () => {
            const { items, labels } = await desk.offers(`${head}резолюция: о\n\nрешения: Поручить \\⟦\n`);
            expect(labels).toEqual(expect.arrayContaining(['союз', 'соиро', 'горелов', 'сноска(…)']));
            expect(items.find(({ label }) => label === 'соиро')?.detail).toBe('организация · кратко, род, дат');
        });

        it.each([
            ['решения: Поручить \\⟦', 'соиро', 'решения: Поручить \\соиро'],
            ['решения: 😀 поручить \\со⟦', 'соиро', 'решения: 😀 поручить \\соиро'],
            ['решения: поручить \\со⟦иро сегодня', 'соиро', 'решения: поручить \\соиро сегодня'],
            ['решения: поручить \\cjb⟦', 'соиро', 'решения: поручить \\соиро'],
            ['решения: поручить \\смол⟦', 'соиро', 'решения: поручить \\соиро'],
            ['решения: по \\ел⟦', 'ёлка', 'решения: по \\ёлка'],
            ['решения: поручить \\со⟦(Институту)', 'соиро', 'решения: поручить \\соиро(Институту)'],
            ['решения: довод\\сн⟦', 'сноска(…)', 'решения: довод\\сноска('],
            ['решения: от имени \\соиро.⟦', 'род', 'решения: от имени \\соиро.род'],
            ['решения: от имени \\соиро.р⟦од и', 'род', 'решения: от имени \\соиро.род и'],
            ['  орган: ⟦', '\\соиро', '  орган: \\соиро'],
            ['  орган: \\со⟦', 'соиро', '  орган: \\соиро'],
            ['\\со⟦', 'соиро', '\\соиро'],
        ])('%s', async (line, label, result) => {
            expect(await desk.accept(`${head}резолюция: о\n${line}\n`, label)).toBe(`${head}резолюция: о\n${result}\n`);
        });

        it('works at the end of a file without a final line end, and with CRLF', async () => {
            const source = `${head}резолюция: о\n\nрешения: Поручить \\со⟦`.replaceAll('\n', '\r\n');
            expect(await desk.accept(source, 'соиро')).toBe(source.replace('\\со⟦', '\\соиро'));
        });

        it('shows the printed value of each form', async () => {
            const { items } = await desk.offers(`${head}резолюция: о\n\nмероприятие: Форум.\n  даты: 24-26.04.2025\n\nцели: Три дня, \\мероприятие.⟦\n`);
            expect(items.map(({ label, detail }) => [label, detail])).toEqual([['даты', '24–26 апреля 2025 года']]);
        });

        it('offers the data of sections and the labels of items', async () => {
            const { items } = await desk.offers(`${head}резолюция: о\n\nмероприятие: Форум.\n  даты: 24-26.04.2025\n\nрешения: Решили:\n  1. хранить описи;\n    метка: описи\n  2. см. \\⟦\n`);
            const found = new Map(items.map(({ label, detail }) => [label, detail]));
            expect(found.get('мероприятие.даты')).toBe('24–26 апреля 2025 года');
            expect(found.get('описи')).toBe('пункт: хранить описи;');
        });

        it('offers nothing where a new name is given, where a backslash is escaped, and of what is not known', async () => {
            for (const line of ['организация \\⟦', 'решения: a\\\\⟦', 'решения: \\нету.⟦', '// \\⟦', 'рекомендации \\⟦']) {
                expect((await desk.offers(`${head}${line}\n`)).labels, line).toEqual([]);
            }
        });
    });

    it('offers parties to an addressee line, by their name too', async () => {
        const source = 'подключить: ../registry.res\n\nрезолюция: о\n\nрекомендации: Предлагают:\n\nкому: Смол⟦\n';
        expect(await desk.accept(source, '\\соиро')).toBe(source.replace('Смол⟦', '\\соиро'));
    });

    it('offers paths behind «подключить», folders up and down', async () => {
        const { labels } = await desk.offers('подключить: ⟦\n');
        expect(labels.indexOf('../registry.res')).toBeLessThan(labels.indexOf('../other.res'));
        expect(labels).toContain('../');
        expect(labels).not.toContain('../notes.txt');
        expect(await desk.accept('подключить: ../de⟦\n', '../deep/')).toBe('подключить: ../deep/\n');
        expect(await desk.accept('подключить:⟦\n', '../deep/inner.res')).toBe('подключить: ../deep/inner.res\n');
        expect(await desk.accept('подключить: registry⟦.res\n', '../registry.res')).toBe('подключить: ../registry.res\n');
    });

    it('offers no file a second time, except where it stands', async () => {
        const { labels } = await desk.offers('подключить: ../registry.res\nподключить: ../⟦\n');
        expect(labels).toContain('../other.res');
        expect(labels).not.toContain('../registry.res');
        expect((await desk.offers('подключить: ../reg⟦istry.res\n')).labels).toContain('../registry.res');
    });

    it('offers verbs at the start of a recommendation, the most used first', async () => {
        const head = 'резолюция: о\n\nрекомендации: Предлагают:\n\nкому: школам\n  ';
        const { labels } = await desk.offers(`${head}- ⟦\n`);
        expect(labels.slice(0, 2)).toEqual(['просить', 'изучить']);
        expect(labels.length).toBeGreaterThan(50);
        expect(await desk.accept(`${head}- об⟦\n`, 'обеспечить')).toBe(`${head}- обеспечить\n`);
        expect(await desk.accept(`${head}- j,tc⟦\n`, 'обеспечить')).toBe(`${head}- обеспечить\n`);
        expect(await desk.accept(`${head}- Обеспечить;\n  - ⟦`, 'Обратить внимание')).toBe(`${head}- Обеспечить;\n  - Обратить внимание`);
    });

    it.each([
        'резолюция: о ре⟦',
        'резолюция: о\n\nпреамбула: Съезд, ре⟦',
        'резолюция: о\n\nпреамбула: Съезд\nкоторый ре⟦',
        'резолюция: о\n\nпреамбула: Съезд\nре⟦',
        'резолюция: о\n\nрешения: Решили:\n  1. обеспечить ра⟦',
        'резолюция: о\n\nвопросы: Обсуждали:\n  - об⟦',
        'резолюция: о\n\nцели: В г.⟦ Твери',
        'резолюция: о\n\nцели: Обсудили:⟦',
        'резолюция: о\n  место: г. Т⟦',
        'резолюция: о\n\nцели: См. https://muzei.example/⟦',
        '// ре⟦',
        'резолюция: о\n\nре⟦комендуют провести',
    ])('is silent inside prose: %s', async source => {
        expect((await desk.offers(source)).labels).toEqual([]);
    });
});

describe('completion in English', () => {
    let editor: Editor;
    let desk: Desk;
    beforeAll(async () => { editor = await start('en', true); desk = await Desk.of(editor); });
    afterAll(() => editor.stop());

    it('begins an empty file in the language of the editor, with documentation and a snippet', async () => {
        const { items } = await desk.offers('⟦');
        const [first] = items;
        expect(first).toMatchObject({ label: 'resolution', insertTextFormat: 2 });
        expect(first?.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Starts the document') as string });
        expect(first?.textEdit).toMatchObject({ newText: expect.stringContaining('status: ${2|draft,adopted,approved|}') as string });
    });

    it('speaks the language of the editor about a document in another one', async () => {
        const { items } = await desk.offers('резолюция: о\n  ста⟦\n');
        expect(items[0]?.label).toBe('статус');
        expect(JSON.stringify(items[0]?.documentation)).toMatch(/How far the document has come.*статус: принята/u);
    });

    it.each([
        ['кусщьь⟦', 'recommendations'],
        ['Rec⟦', 'recommendations'],
        ['dec⟦isions: The Assembly:', 'decisions'],
    ])('%s finds “%s”', async (line, label) => {
        const { items } = await desk.offers(`resolution: on rivers\n\n${line}\n`);
        expect(items[0]?.label).toBe(label);
    });

    it('lets the author choose among the values of a closed set', async () => {
        expect(await desk.accept('resolution: on rivers\n  sta⟦\n', 'status')).toContain('status: ${1|draft,adopted,approved,rejected,superseded,withdrawn|}$0');
        const { items } = await desk.offers('resolution: on rivers\n\nevent:\n  mode: in⟦\n');
        expect(items.map(({ label, detail }) => [label, detail])).toEqual([['in person', 'everybody meets in one place']]);
    });

    it.each([
        ['1. ⟦', 'Requests', '1. _Requests_'],
        ['1. Call⟦', 'Calls upon', '1. _Calls upon_'],
        ['1. _Calls up⟦_', 'Calls upon', '1. _Calls upon_'],
        ['1. 😀', 'none', ''],
    ])('operative phrases: %s', async (line, label, result) => {
        const head = 'resolution: on rivers\n\ndecisions: The Assembly:\n  ';
        if (label === 'none') expect((await desk.offers(`${head}${line}⟦\n`)).labels).toEqual([]);
        else expect(await desk.accept(`${head}${line}\n`, label)).toBe(`${head}${result}\n`);
    });

    it('offers what an addressee is to do below it', async () => {
        const { labels } = await desk.offers('resolution: on rivers\n\nrecommendations: The Congress asks:\n\nto: Towns\n  1. Pub⟦\n');
        expect(labels).toEqual(['Publish']);
    });

    it('offers the id of a thing whose name is typed after an emoji, in UTF-16 columns', async () => {
        const source = 'organization \\board: District Library Board\n\nresolution: on rivers\n\ndecisions: 😀😀 asks the \\bo⟦ard to report\n';
        expect(await desk.accept(source, 'board')).toBe(source.replace('⟦', ''));
    });

    it('follows every keystroke', async () => {
        const uri = await editor.open('typing.res', 'resolution: on rivers\n\n');
        for (const [index, letter] of [...'deci'].entries()) {
            await editor.change(uri, letter, { start: { line: 2, character: index }, end: { line: 2, character: index } });
        }
        const list = await editor.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 4 } });
        expect(list.items.map(({ label }) => label)).toEqual(['decisions']);
        expect(list.isIncomplete).toBe(true);
    });
});

describe('in a text of a megabyte', () => {
    const line = '  - сохранить музеи и библиотеки области;\n';
    const text = `организация \\союз: Союз музеев\n\nрезолюция: О музеях\n\nрекомендации: Предлагают:\n\nкому: \\союз\n${line.repeat(25_000)}  - `;
    const last = text.split('\n').length - 1;
    let editor: Editor;
    beforeAll(async () => { editor = await Editor.start({ locale: 'ru' }); });
    afterAll(() => editor.stop());

    it('offers come before the text has been read again, and are right for the letters just typed', async () => {
        const uri = await editor.open('long.res', text);
        await editor.diagnostics(uri);
        const order: string[] = [];
        // The server may already be reading when the request comes: not every time.
        for (let typed = 0; order[0] !== 'offers' && typed < 20; typed++) {
            order.length = 0;
            const at = { line: last, character: 4 };
            const change = editor.change(uri, '\\со', { start: at, end: { line: last, character: typed === 0 ? 4 : 7 } });
            const read = editor.request('textDocument/foldingRange', { textDocument: { uri } }).then(() => order.push('read'));
            const offers = editor.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position: { line: last, character: 7 } });
            await Promise.all([change, read, offers.then(({ items }) => order.push('offers', ...items.map(({ label }) => label).filter(label => label === 'союз')))]);
        }
        expect(order).toEqual(['offers', 'союз', 'read']);
    });

    it('what has just been declared is offered a moment later', async () => {
        const uri = await editor.open('longer.res', text);
        await editor.diagnostics(uri);
        await editor.change(uri, 'организация \\соиро: Институт\n\n', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
        const at = { line: last + 2, character: 4 };
        await editor.change(uri, '\\со', { start: at, end: at });
        const labels = async (): Promise<string[]> => (await editor.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position: { ...at, character: 7 } })).items.map(({ label }) => label);
        while (!(await labels()).includes('соиро')) await new Promise(resolve => setTimeout(resolve, 20));
        expect(await labels()).toEqual(expect.arrayContaining(['соиро', 'союз']));
    });
});
