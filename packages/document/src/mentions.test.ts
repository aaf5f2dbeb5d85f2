import { describe, expect, test } from 'vitest';
import { mentionText } from './mention-text.js';
import { nodesOf } from '@rezo/language';
import { documentOf, documentsOf, itemsOf, open, printedSections, proseOf, sectionOf, spansOf } from './testing/open.js';

const declarations = [
    'организация \\отдел: Отдел образования', '  кратко: Отдел', '  им: Отдел образования района', '  род: Отдела образования', '  дат: Отделу образования', '  тв: Отделом образования',
    'лицо \\горелов: Горелов Павел Игнатьевич', '  кратко: П. И. Горелов', '  должность: председатель', '  дат: Горелову Павлу Игнатьевичу',
    'акт \\правила: Единые правила от 3 февраля 2020 года № 17', '  кратко: Единые правила', '  номер: 17', '  издан: 03.02.2020',
    'термин \\всоко: внутренняя система оценки', '  кратко: ВСОКО', '  род: внутренней системы оценки',
    'термин \\фонд: книжный фонд',
].join('\n');

const text = async (prose: string) => (await proseOf(prose, declarations)).text;

describe('declared things', () => {
    test.each([
        ['\\отдел', 'Отдел образования'], ['\\отдел.род', 'Отдела образования'], ['\\отдел.gen', 'Отдела образования'], ['\\отдел.кратко', 'Отдел'], ['\\отдел.short', 'Отдел'],
        ['\\отдел.им', 'Отдел образования района'], ['\\горелов.им', 'Горелов Павел Игнатьевич'], ['\\горелов', 'Горелов Павел Игнатьевич'], ['\\горелов.должность', 'председатель'],
        ['\\правила', 'Единые правила от 3 февраля 2020 года № 17'], ['\\правила.номер', '17'], ['\\правила.издан', '3 февраля 2020 года'],
        ['\\всоко', 'ВСОКО'], ['\\всоко.род', 'внутренней системы оценки'], ['\\всоко.им', 'внутренняя система оценки'], ['\\фонд', 'книжный фонд'],
        ['\\отдел(Отдела (бывшего))', 'Отдела (бывшего)'], ['\\отдел.род(каких угодно слов)', 'каких угодно слов'],
        ['\\отдел. Далее', 'Отдел образования. Далее'], ['\\отдел.', 'Отдел образования.'],
    ])('%s', async (mention, expected) => {
        expect(await text(mention)).toBe(expected);
    });

    test('what is mentioned is a span', async () => {
        expect(spansOf(await proseOf('\\отдел, \\отдел.род, \\горелов.должность, \\правила, \\всоко(системы)', declarations))).toEqual([
            'organization отдел: Отдел образования', 'organization отдел.gen: Отдела образования', 'person горелов.role: председатель',
            'act правила: Единые правила от 3 февраля 2020 года № 17', 'term всоко: системы',
        ]);
    });

    test('of an imported registry, directly or through another', async () => {
        const others = { 'a.res': 'use: b.res\norganization \\о: Орган', 'b.res': 'organization \\п: Палата' };
        expect((await proseOf('\\о и \\п', 'подключить: a.res', others)).text).toBe('Орган и Палата');
    });

    test('in an addressee are in the dative where it is declared; an act and a term are not', async () => {
        const document = await documentOf(`${declarations}\nрезолюция: о\n\nрекомендации: \\отдел\n\nкому: \\отдел, \\горелов и \\отдел.кратко\n  - \\отдел\n\nкому: \\правила \\фонд`);
        expect(printedSections(document)).toEqual(['[recommendations]', 'Отдел образования', '→ Отделу образования, Горелову Павлу Игнатьевичу и Отдел', '  – Отдел образования', '→ Единые правила от 3 февраля 2020 года № 17 книжный фонд']);
    });
});

describe('unresolved mentions are printed as written', () => {
    test.each(['\\нет', '\\нет.род', '\\нет(слова)', '\\нет.род(слова (в скобках))', '\\отдел.множ', '\\отдел.вин', '\\участники.число', '\\фонд.кратко', 'C:\\нет\\там'])('%s', async mention => {
        expect(await text(`до ${mention} после`)).toBe(`до ${mention} после`);
    });

    test('with what stands inside them printed', async () => {
        const rich = await proseOf('\\нет(**жирно** \\отдел)', declarations);
        expect([rich.text, ...spansOf(rich)]).toEqual(['\\нет(жирно Отдел образования)', 'strong: жирно', 'organization отдел: Отдел образования']);
    });

    test('so are names that mention themselves, but not words that stand for them', async () => {
        const cyclic = 'организация \\а: А при \\б\nорганизация \\б: Б при \\а\nорганизация \\в: \\в(Совет) и \\в';
        expect((await proseOf('\\а; \\б; \\в', cyclic)).text).toBe('А при Б при \\а; Б при А при \\б; Совет и \\в');
        expect((await documentOf(`${cyclic}\nрезолюция: о`)).parties.map(party => party.name)).toEqual(['А при Б при \\а', 'Б при А при \\б', 'Совет и \\в']);
    });
});

describe('data values', () => {
    const resolution = [
        'резолюция: о пробе', '  дата: 2025-03-14', '  статус: принята', '  номер: 7', '',
        'мероприятие \\форум: Состоялся форум.', '  вид: форум', '  тема: Музей', '  даты: 13-14.03.2025', '  формат: смешанный', '  порядок: V', '  площадка: \\отдел.род', '',
        'участники: Были все.', '  число: свыше 12000', '',
    ].join('\n');
    test.each([
        ['\\мероприятие.даты', '13–14 марта 2025 года'], ['\\event.dates', '13–14 марта 2025 года'], ['\\форум.даты', '13–14 марта 2025 года'], ['\\мероприятие.тема', 'Музей'],
        ['\\форум.порядок', 'V'], ['\\форум.формат', 'смешанный'], ['\\форум.площадка', 'Отдела образования'], ['\\форум', 'форум «Музей»'], ['\\мероприятие', 'форум «Музей»'],
        ['\\участники.число', 'свыше 12\u00A0000'], ['\\резолюция.дата', '14 марта 2025 года'], ['\\резолюция.статус', 'принята'], ['\\резолюция', 'Резолюция № 7'],
    ])('%s', async (mention, expected) => {
        const document = await documentOf(`${declarations}\n${resolution}\nзаключение: ${mention}`);
        expect(sectionOf(document, 'closing').blocks).toMatchObject([{ text: expected }]);
    });

    test('in English', async () => {
        const document = await documentOf('resolution: on rivers\n\nevent: It met.\n  dates: 2025-06-12..2025-06-14\n  mode: in person\n  kind: congress\n  theme: Rivers\n\nparticipants:\n  count: over 1200\n\nclosing: \\event.dates \\event.mode \\event \\participants.count');
        expect(sectionOf(document, 'closing').blocks).toMatchObject([{ text: '12–14 June 2025 in person congress “Rivers” over 1200' }]);
    });

    test('a resolution without a number is named by its word and title', async () => {
        const [, second] = await documentsOf('резолюция \\первая: о порядке голосования\n\nрезолюция: о втором\n\nтекст: \\первая');
        expect(second && printedSections(second)).toEqual(['[text]', 'Резолюция о порядке голосования']);
    });

    test('a declared id wins over a keyword', async () => {
        expect((await proseOf('\\участники и \\event', 'организация \\участники: Союз участников\nterm \\event: happening')).text).toBe('Союз участников и happening');
    });
});

describe('items', () => {
    const list = [
        'решения: Постановили:', '  1. первое;', '    метка: первый', '    а) буква;', '      метка: буква', '      - тире', '        метка: тире', '  2. второе:', '    2.1. дробное;', '      метка: дробный', '    2.2. ещё.', '      а) глубже', '        метка: глубже', '',
        'вопросы: Обсудили:', '  - без номера', '    метка: безномера', '',
    ].join('\n');
    test.each([
        ['\\первый', 'п. 1'], ['\\буква', 'подп. «а» п. 1'], ['\\дробный', 'п. 2.1'], ['\\глубже', 'подп. «а» п. 2.2'], ['\\безномера', '\\безномера'], ['\\безномера(это)', 'это'],
    ])('%s', async (mention, expected) => {
        expect(sectionOf(await documentOf(`резолюция: о\n\n${list}\nзаключение: см. ${mention}.`), 'closing').blocks).toMatchObject([{ text: `см. ${expected}.` }]);
    });

    test('a mention may look ahead and leads to the anchor', async () => {
        const document = await documentOf(`резолюция: о\n\nпреамбула: см. \\дробный\n\n${list}`);
        const item = itemsOf(sectionOf(document, 'decisions').blocks).find(({ id }) => id === 'дробный');
        expect(document.sections[0]?.blocks).toMatchObject([{ spans: [{ type: 'mention', id: 'дробный', target: 'item', anchor: 'дробный', value: null }] }]);
        expect(item).toMatchObject({ anchor: 'дробный', number: '2.1' });
    });

    test('of another resolution have their number there and no anchor here', async () => {
        const [, second] = await documentsOf('резолюция: о\n\nрешения: Решили:\n  7. одно\n    метка: одно\n\nрезолюция: б\n\nтекст: по \\одно');
        expect(second?.sections[0]?.blocks).toMatchObject([{ text: 'по п. 7', spans: [{ anchor: null }] }]);
    });

    test('of an imported file', async () => {
        expect((await proseOf('по \\одно', 'подключить: a.res', { 'a.res': 'resolution: a\n\ndecisions: It\n  1. one\n    a) two\n      label: одно' })).text).toBe('по подп. «a» п. 1');
    });
});

test('what a mention prints is shown to editors, in an addressee in the dative', async () => {
    const file = await open(`${declarations}\nрезолюция: о\n\nрекомендации: \\отдел\n\nкому: \\отдел\n  - \\отдел.кратко, \\отдел(слова), \\нет`);
    expect(nodesOf(file.ast).mentions.map(mention => mentionText(file, mention))).toEqual(['Отдел образования', 'Отделу образования', 'Отдел', 'слова', '\\нет']);
});
