import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hover, MarkupContent, Range } from 'vscode-languageserver-protocol';
import { Editor, marked } from './harness.js';

const registry = `организация \\соиро: Смоленский институт развития образования
  кратко: СОИРО
  дат: Смоленскому институту развития образования
`;

interface Found {
    readonly text: string;
    readonly range: Range | undefined;
    readonly marked: Range;
    readonly uri: string;
}

class Pointer {
    private count = 0;

    private constructor(private readonly editor: Editor) {}

    static async of(locale: string): Promise<Pointer> {
        const editor = await Editor.start({ locale, files: { 'registry.res': registry } });
        await editor.diagnostics(await editor.open('warm.res', ''));
        return new Pointer(editor);
    }

    stop(): Promise<void> {
        return this.editor.stop();
    }

    /** What is shown at the mark, after the file has been checked. */
    async at(source: string): Promise<Found> {
        const { text, position, range } = marked(source);
        const uri = await this.editor.open(`draft-${++this.count}.res`, text);
        await this.editor.diagnostics(uri);
        const hover = await this.editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
        return { text: (hover?.contents as MarkupContent | undefined)?.value ?? '', range: hover?.range, marked: range, uri };
    }
}

/** A day so many days from today, as the server's user sees it. */
function isoIn(days: number): string {
    const now = new Date();
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

describe('hover in Russian', () => {
    let pointer: Pointer;
    beforeAll(async () => { pointer = await Pointer.of('ru-RU'); });
    afterAll(() => pointer.stop());

    it('says what a keyword means, with a sample', async () => {
        const { text, range, marked } = await pointer.at('⟦резолюция⟧: о школах\n  статус: проект\n');
        expect(text).toMatch(/^Начинает документ\..*```rezo\nрезолюция: /su);
        expect(range).toEqual(marked);
    });

    it('explains a property, also with a CRLF and at the end of the file', async () => {
        const { text, range, marked } = await pointer.at('резолюция: о\r\n  ⟦статус⟧: проект');
        expect(text).toContain('На какой ступени находится документ.');
        expect(range).toEqual(marked);
    });

    it('shows a mentioned thing with its forms and the places where it is used', async () => {
        const source = 'подключить: registry.res\n\nрезолюция: о\n\nрешения: 😀 поручить \\⟦соиро⟧, помочь \\соиро.дат\n';
        const { text, range, marked, uri } = await pointer.at(source);
        expect(text).toContain('организация `\\соиро`\n\n**Смоленский институт развития образования**');
        expect(text).toContain('* `дат` Смоленскому институту развития образования');
        expect(text).toMatch(/Объявлено: \[registry\.res: строка 1\]\(file:.*registry\.res#L1\)/u);
        expect(text).toContain(`Упомянуто 2 раза: [строка 5](${uri}#L5)`);
        expect(range).toEqual(marked);
    });

    it('shows the same for the declaration itself', async () => {
        const { text } = await pointer.at('организация \\⟦союз: Союз музеев\n\nрезолюция: о\n');
        expect(text).toMatch(/^организация `\\союз`\n\n\*\*Союз музеев\*\*\n\nПока нигде не упомянуто\./u);
    });

    it('prints the form that is asked for', async () => {
        const { text } = await pointer.at('резолюция: о\n\nмероприятие: Форум.\n  даты: 24-26.04.2025\n\nцели: Три дня, \\мероприятие.д⟦аты, говорили.\n');
        expect(text).toBe('Печатается: **24–26 апреля 2025 года**');
    });

    it.each([
        ['дата: 27.08.⟦2019', 'Вторник, 27 августа 2019 года'],
        ['дата: 18–19 ок⟦тября 2018 года', '18–19 октября 2018 года: четверг – пятница, 2 дня'],
    ])('%s', async (line, words) => {
        expect((await pointer.at(`резолюция: о\n  статус: проект\n  ${line}\n`)).text).toContain(words);
    });

    it.each([
        ['преамбула: 😀 Съезд прошёл 14 м⟦арта 2025 года в Твери.', 'Пятница, 14 марта 2025 года'],
        ['преамбула: приказ от ⟦14.03.2025 № 5.', 'Пятница, 14 марта 2025 года'],
        ['решения: Решили:\n  1. сдать отчет до «1» июня 2026⟦ г.;', 'Понедельник, 1 июня 2026 года'],
        ['преамбула: шифр 62.01.⟦1100, в 14 м. 2025.', ''],
        ['// 14 м⟦арта 2025 года', ''],
    ])('a date in the prose: %j', async (line, words) => {
        expect((await pointer.at(`резолюция: о\n\n${line}\n`)).text).toBe(words);
    });

    it.each([[12, 'через 12 дней'], [1, 'завтра'], [0, 'сегодня'], [-3, 'просрочен на 3 дня'], [-21, 'просрочен на 21 день']])('a deadline %i days away: %s', async (days, words) => {
        const { text } = await pointer.at(`резолюция: о\n\nрешения: Решили:\n  1. раз.\n    срок: ⟦${isoIn(days)}\n`);
        expect(text).toContain(`— **${words}**.`);
    });

    it('a deadline that is an event', async () => {
        const { text } = await pointer.at(`мероприятие \\съезд: Съезд.\n  даты: ${isoIn(5)}\n\nрезолюция: о\n\nрешения: Решили:\n  1. раз.\n    срок: \\съе⟦зд\n`);
        expect(text).toMatch(/^Срок: .* — \*\*через 5 дней\*\*\.\n\nмероприятие `\\съезд`/u);
    });

    it.each([
        ['решения: Решили:\n  1. раз;\n  ⟦2⟧. два.', 'Печатается: **2.**', 'п. 2'],
        ['рекомендации: Просят:\n  нумерация: адресаты\n\nкому: А\n  1. раз.\n\nкому: Б\n  ⟦1⟧. два.', 'Печатается: **2.1.**', 'п. 2.1'],
        ['решения: Решили:\n  1. раз:\n    а) два;\n    ⟦б⟧) три.', 'Печатается: **б)**', 'подп. «б» п. 1'],
    ])('the printed number of %j', async (text, printed, cited) => {
        const found = await pointer.at(`резолюция: о\n\n${text}\n`);
        expect(found.text).toContain(printed);
        expect(found.text).toContain(`В ссылках: ${cited}`);
    });

    it('explains the rule of a diagnostic with a link to its page', async () => {
        const { text } = await pointer.at('резолюция: о\n\nрешения: Поручить \\не⟦ту\n');
        expect(text).toContain('«\\\\нету» ничего не называет');
        expect(text).toContain('Такое упоминание печатается как написано');
        expect(text).toMatch(/\[О правиле `reference-resolves`\]\(https:\/\/\S+\/docs\/rules\/ru\/reference-resolves\.md\)/u);
    });

    it('explains the footnote', async () => {
        expect((await pointer.at('резолюция: о\n\nцели: Довод\\сно⟦ска(Опрос.).\n')).text).toMatch(/^Сноска/u);
    });

    it.each(['⟦', 'резолюция: о шко⟦лах\n', 'резолюция: о\n\nцели: Дата 27.08.2019 ⟦в прозе\n', 'резолюция: о 😀⟦'])('is silent inside prose: %j', async source => {
        expect((await pointer.at(source)).text).toBe('');
    });

    it('bears half-typed lines', async () => {
        for (const source of ['резолюция⟦', 'кому: \\⟦', 'резолюция: о\n  дата:⟦', '\\соиро.⟦', 'решения: \\сноска(⟦']) await pointer.at(source);
    });
});

describe('hover in English', () => {
    let pointer: Pointer;
    beforeAll(async () => { pointer = await Pointer.of('en'); });
    afterAll(() => pointer.stop());

    it('says what a keyword means, with a sample', async () => {
        expect((await pointer.at('⟦resolution: on rivers\n')).text).toMatch(/^Starts the document\..*```rezo\nresolution: /su);
    });

    it('speaks the language of the editor about a document in another one', async () => {
        const { text } = await pointer.at('организация \\⟦союз: Союз музеев\n  дат: Союзу музеев\n\nрезолюция: о\n\nрешения: Поручить \\союз\n');
        expect(text).toMatch(/^organization `\\союз`\n\n\*\*Союз музеев\*\*\n\n\* `дат` Союзу музеев\n\nMentioned 1 time: \[line 6\]/u);
        expect((await pointer.at('резолюция: о\n  ⟦статус: проект\n')).text).toMatch(/^How far.*статус: /su);
    });

    it('dates and deadlines', async () => {
        expect((await pointer.at('resolution: on rivers\n\npreamble: It met on June ⟦12, 2025 in Tver.\n')).text).toBe('Thursday, 12 June 2025');
        expect((await pointer.at('resolution: on rivers\n  date: ⟦12 June 2025\n')).text).toContain('Thursday, 12 June 2025');
        const { text } = await pointer.at(`resolution: on rivers\n\ndecisions: The Assembly:\n  1. _Decides_.\n    deadline: ⟦${isoIn(-2)}\n`);
        expect(text).toContain('**2 days overdue**');
        expect((await pointer.at('resolution: on rivers\n\ndecisions: The Assembly:\n  1. _Decides_.\n    deadline: ann⟦ually\n')).text).toContain('Every year.');
    });

    it('explains the rule of a diagnostic', async () => {
        expect((await pointer.at('resolution: on rivers\n\ndecisions: Ask the \\no⟦body\n')).text).toContain('[About the rule `reference-resolves`]');
    });
});
