import { formatCount, parseCount, ru } from '@rezo/language';
import { describe, expect, test } from 'vitest';
import { documentOf, documentsOf, printedSections } from './testing/open.js';

const event = async (...properties: string[]) => (await documentOf(['резолюция: о', '', 'мероприятие:', ...properties].join('\n'))).sections[0];
const sentence = async (...properties: string[]) => {
    const block = (await event(...properties))?.blocks[0];
    return block?.type === 'paragraph' ? block.text : undefined;
};

describe('the sentence about the event is composed from its data', () => {
    test.each([
        ['международная научно-практическая конференция', 'состоялась XXIV международная научно-практическая конференция'],
        ['всероссийский форум', 'состоялся XXIV всероссийский форум'],
        ['августовское совещание', 'состоялось XXIV августовское совещание'],
        ['педагогические чтения', 'состоялись XXIV педагогические чтения'],
        ['круглый стол', 'состоялся XXIV круглый стол'],
        ['Конференция', 'состоялась XXIV Конференция'],
        ['съезд сельских библиотекарей', 'состоялся XXIV съезд сельских библиотекарей'],
        ['неделя детской книги', 'состоялась XXIV неделя детской книги'],
    ])('%s', async (kind, expected) => {
        expect(await sentence(`вид: ${kind}`, 'порядок: XXIV', 'тема: Тема', 'даты: 18–19 октября 2018 года', 'место: г. Тверь')).toBe(`18–19 октября 2018 года (г. Тверь) ${expected} «Тема».`);
    });

    test.each([
        [['вид: форум', 'даты: 2025-04-24'], '24 апреля 2025 года состоялся форум.'],
        [['вид: форум', 'тема: Музей'], 'Состоялся форум «Музей».'],
        [['вид: форум', 'тема: Музей', 'площадка: Дом учителя', 'место: г. Тверь'], 'Состоялся форум «Музей» (Дом учителя, г. Тверь).'],
        [['вид: форум', 'даты: когда-нибудь'], 'Когда-нибудь состоялся форум.'],
        [['вид: форум', 'место: г. Тверь'], undefined],
        [['тема: Музей', 'даты: 2025-04-24'], undefined],
    ])('%j', async (properties, expected) => {
        expect(await sentence(...properties)).toBe(expected);
    });

    test('a declared venue stands in its locative', async () => {
        const document = async (venue: string) => printedSections(await documentOf(`организация \\дом: Дом учителя\n  пр: Доме учителя\nрезолюция: о\n\nмероприятие:\n  вид: форум\n  тема: Музей\n  площадка: ${venue}\n  место: г. Тверь`))[1];
        expect(await document('\\дом')).toBe('В Доме учителя (г. Тверь) состоялся форум «Музей».');
        expect(await document('\\дом(Дом работников просвещения)')).toBe('Состоялся форум «Музей» (Дом работников просвещения, г. Тверь).');
    });

    test('in English', async () => {
        const document = await documentOf('resolution: a\n\nevent:\n  kind: congress\n  ordinal: ninth\n  theme: Memory\n  dates: 2025-09-18..2025-09-20\n  place: Port Aldren\n\nparticipants:\n  count: over 460');
        expect(printedSections(document)).toEqual(['[event]', 'The ninth congress “Memory” was held 18–20 September 2025 in Port Aldren.', '[participants]', 'Over 460 people took part.']);
    });

    test('only where the author wrote nothing', async () => {
        expect(await event('вид: форум', 'тема: Музей', '', 'Слова.')).toMatchObject({ composed: false, blocks: [{ text: 'Слова.' }] });
        expect(await event('вид: форум', 'тема: Музей')).toMatchObject({ composed: true, blocks: [{ source: { line: 3, column: 1 } }] });
    });
});

describe('the sentence about the participants', () => {
    test.each([['120', 'В работе приняли участие 120 человек.'], ['более 120', 'В работе приняли участие более 120 человек.'], ['23', 'В работе приняли участие 23 человека.'], ['12000', 'В работе приняли участие 12\u00A0000 человек.']])('%s', async (count, expected) => {
        expect(printedSections(await documentOf(`резолюция: о\n\nучастники:\n  число: ${count}`))).toEqual(['[participants]', expected]);
    });

    test('none without a count that can be read', async () => {
        const document = await documentOf('резолюция: о\n\nучастники:\n  число: много');
        expect([printedSections(document), document.participants]).toEqual([['[participants]'], { count: null }]);
    });
});

describe('an event of the file', () => {
    const file = ['мероприятие \\пленум: Прошёл **пленум**\\сноска(третий).', '  вид: пленум', '  тема: Книга', '  даты: 21–23 мая 2025 года', '  место: г. Тверь', '', 'Второй абзац.', ''].join('\n');

    test('is data of every resolution and printed where one mentions it, whole', async () => {
        const [first, second] = await documentsOf(`${file}\nрезолюция: а\n\nмероприятие: \\пленум\n\nрезолюция: б\n\nтекст: Прошёл \\мероприятие.даты, тема «\\мероприятие.тема», \\мероприятие.`);
        expect(first && printedSections(first)).toEqual(['[event]', 'Прошёл пленум.', 'Второй абзац.']);
        expect(first?.notes).toHaveLength(1);
        expect(second && printedSections(second)).toEqual(['[text]', 'Прошёл 21–23 мая 2025 года, тема «Книга», пленум «Книга».']);
        for (const document of [first, second]) {
            expect(document?.event).toEqual({ id: 'пленум', kind: 'пленум', ordinal: null, theme: 'Книга', dates: { start: '2025-05-21', end: '2025-05-23' }, venue: null, place: 'г. Тверь', mode: null });
        }
    });

    test('gives what the resolution’s own leaves out', async () => {
        const document = await documentOf(`${file}\nрезолюция: а\n\nмероприятие \\день:\n  вид: открытый день\n  даты: 22.05.2025\n\nтекст: \\день.даты; \\день.место; \\день`);
        expect(printedSections(document)).toEqual(['[event]', '22 мая 2025 года (г. Тверь) состоялся открытый день «Книга».', '[text]', '22 мая 2025 года; г. Тверь; открытый день «Книга»']);
        expect(document.event).toMatchObject({ id: 'день', kind: 'открытый день', theme: 'Книга', dates: { start: '2025-05-22' } });
    });

    test('does not lend itself to another event of the file', async () => {
        const documents = await documentsOf(`${file}\nмероприятие \\съезд: Прошёл съезд.\n  вид: съезд\n\nрезолюция: а\n\nмероприятие: \\съезд\n\nтекст: \\съезд`);
        expect(documents[0]?.event).toMatchObject({ id: 'съезд', kind: 'съезд', theme: null, dates: null });
        expect(documents.map(printedSections)).toEqual([['[event]', 'Прошёл съезд.', '[text]', 'съезд']]);
    });

    test('is printed once, and named where it is mentioned again', async () => {
        const [document] = await documentsOf(`${file}\nрезолюция: а\n\nмероприятие: \\пленум\n\nмероприятие: \\пленум\n\nмероприятие \\день: Прошёл день.\n\nмероприятие: \\день`);
        expect(document && printedSections(document)).toEqual(['[event]', 'Прошёл пленум.', 'Второй абзац.', '[event]', 'пленум «Книга»', '[event]', 'Прошёл день.', '[event]', 'пленум «Книга»']);
    });

    test('may be in a registry', async () => {
        const document = await documentOf('подключить: пленум.res\nрезолюция: а\n\nмероприятие: \\пленум', { 'пленум.res': file });
        expect(printedSections(document)).toEqual(['[event]', 'Прошёл пленум.', 'Второй абзац.']);
        expect(document.event).toMatchObject({ id: 'пленум', dates: { end: '2025-05-23' } });
    });

    test('without words is composed, without data named; events that mention each other end', async () => {
        const shown = async (text: string) => printedSections((await documentsOf(text)).at(-1) ?? await documentOf(''));
        expect(await shown('мероприятие \\х:\n  вид: форум\n  тема: Т\n\nрезолюция: а\n\nмероприятие: \\х')).toEqual(['[event]', 'Состоялся форум «Т».']);
        expect(await shown('мероприятие \\х:\n  вид: форум\n\nрезолюция: а\n\nмероприятие: \\х')).toEqual(['[event]', 'форум']);
        expect(await shown('мероприятие \\х:\n\nрезолюция: а\n\nмероприятие: \\х')).toEqual(['[event]', '\\х']);
        expect(await shown('мероприятие \\х: \\у\n  вид: форум\n\nмероприятие \\у: \\х\n\nрезолюция: а\n\nмероприятие: \\х')).toHaveLength(2);
        expect(await shown('мероприятие \\х: \\у\n\nмероприятие \\у: Прошёл форум.\n\nрезолюция: а\n\nмероприятие: \\х')).toEqual(['[event]', 'Прошёл форум.']);
    });
});

test('data of the event: ordinals, ranges, modes, venues', async () => {
    const document = await documentOf('организация \\дом: Дом учителя\nрезолюция: о\n\nмероприятие: Прошло.\n  порядок: двадцать четвёртая\n  даты: с 20 июля по 25 августа 2019 года\n  площадка: \\дом(в Доме учителя)\n  формат: онлайн');
    expect(document.event).toEqual({ id: null, kind: null, ordinal: 24, theme: null, dates: { start: '2019-07-20', end: '2019-08-25' }, venue: { id: 'дом', name: 'Дом учителя', printed: 'в Доме учителя' }, place: null, mode: 'online' });
    expect((await documentOf('резолюция: о\n\nмероприятие: Прошло.\n  порядок: какой-то\n  даты: давно\n  формат: никак\n  площадка: тут')).event).toEqual({ id: null, kind: null, ordinal: null, theme: null, dates: null, venue: { id: null, name: 'тут', printed: 'тут' }, place: null, mode: null });
});

describe('the sentence about the participants', () => {
    test.each([
        ['120', 'В работе приняли участие 120 человек.'],
        ['21', 'В работе принял участие 21 человек.'],
        ['22', 'В работе приняли участие 22 человека.'],
        ['более 22', 'В работе приняли участие более 22 человек.'],
        ['более 101', 'В работе приняли участие более 101 человека.'],
        ['около 50', 'В работе приняли участие около 50 человек.'],
    ])('%s', (count, expected) => {
        const parsed = parseCount(count);
        if (!parsed.ok) throw new Error(count);
        expect(ru.composeParticipants(formatCount(parsed.value, ru), parsed.value)).toBe(expected);
    });
});
