import { expect, it } from 'vitest';
import { findings, testRule } from '../testing/test-rule.js';
import { spelling } from './spelling.js';

testRule(spelling, {
    catches: {
        'a misspelt word': { text: 'текст: Вопросы управления »качестом« образования.\n', says: 'Возможно, имелось в виду «качеством»?' },
        'words run together': { text: 'текст: В рамках »конференциирассмотрены« решения.\n', says: 'Возможно, пропущен пробел: «конференции рассмотрены»?' },
        'words run together at a capital': 'текст: Доклад »психологаМинистерства« обороны.\n',
        'words run together in the middle of a name': 'текст: Выполнение задач »Стратегиицифровой« трансформации.\n',
        'the town stuck to a word': { text: 'текст: Руководители »организацийг«. Хабаровска.\n', says: '«организаций г»' },
        'the beginning of a sentence': 'текст: »Учасники« решили. »Кнференция« приняла: »Рекомендоватт« школам.\n',
        'a heading in capitals': 'раздел: ОЦЕНКА »КАЧЕСТАВ« ОБРАЗОВАНИЯ\n',
        'a part of a compound': 'текст: Научно-»практическй« опыт.\n'.replace('Научно-»практическй«', '»Научно-практическй«'),
        'a noun and a word run together': 'текст: Оценка »качествообразования« в школе.\n',
        'a word with a mark inside': 'текст: Слово »ка**чест**ом« в тексте.\n',
        'a participle with a letter too many': 'текст: Дело »рассмотренно« вчера.\n',
        'a name in small letters': { text: 'текст: Школы »россии« открыты.\n', says: '«России»' },
        'a note and the words of a mention': 'текст: Школа\\сноска(»сельскя« школа) и \\иро(»институтт«) рядом.\n\nорганизация \\иро: ИРО\n',
        'a word without any likeness': { text: 'текст: Школа и »ъыхрщшц« рядом.\n', says: 'исправьте его или внесите в список «words»' },
        'English': { text: 'text: The »librarries« are »avaliable« in »theevening«.\n', says: 'Did you mean “libraries”?' },
        'the beginning of an English sentence': 'text: »Particpants« agreed. »Recomendations« follow.\n',
        'the language of the resolution': 'резолюция: о школах\nязык: en\n\nтекст: The »scool« is open.\n',
        'English words run together': 'text: The »readingrooms« are open.\n',
    },
    silent: {
        'correct words': 'текст: Ещё раз о внутришкольной цифровизации, видеообращении и естественнонаучных кружках; еще о ресурсосбережении.\n',
        'compounds': 'текст: Научно-практический, историко-культурный, психолого-педагогический, туристско-краеведческий, онлайн-конференция, по-новому, кто-либо, мастер-класс.\n',
        'numbers with endings': 'текст: К 50-летию школы, в 2020-х годах, 5-го числа, 10-тонный, 1990-е, 3D-печать, IT-кубы, А4, 5б.\n',
        'names': 'текст: Слово Матвеенковой, Сыктывкар и Ындыбай. Доклад И. И. Шмакодявкина, Забурдяева С.С., Е. Ж. Абдрашитовой.\n',
        'surnames at the beginning': 'текст: Крючковлев доложил. Абдрашитова добавила.\n',
        'a name seen in the middle': 'текст: Лигион открыт. Работает Лигион всегда. ‹Ижмолаб› закрыт.\n',
        'markers and units of two letters': 'текст:\n(аа) проза, нп и вц\n',
        'abbreviations': 'текст: МАОУ СОШ, РСОКО, ФГОС, г. Чита, и т. д., и т.п., канд. пед. наук, соц. работник, зам. директора, тыс. руб., обл. центр, млн. человек.\n',
        'brands': 'текст: Фонд РосКульт, СберЛаб, ЭкоТех и iPhone, проект МинОбр.\n',
        'addresses': 'текст: Сайт https://шкла.рф/нвости, почта щкола@шкла.рф, шкла.рф, #клсный_час, @шклник, edu.шкла.ru.\n',
        'Latin and Roman': 'текст: XXIV конференция, standards of qualitty, ХХ век, Zoom-встреча.\n',
        'what is cut off': 'текст: Видео- и аудиозаписи, учитель(ница), директор(ы), кон… и пр., одиннадцати-двенадцатилетние.\n',
        'stresses and soft hyphens': 'текст: За́мок и пере\u00ADнос, й в разложенном виде: \u0438\u0306од.\n',
        'a mention with an ending': 'текст: Слова \\иро-центра и центр\\иро.\n\nорганизация \\иро: ИРО\n',
        'declared words and their forms': 'текст: Задачи глокализации и лабы Ухтоград.\n\nтермин \\г: Глокализация\nорганизация \\л: Лаба ‹Ухтоград›\n',
        'words of the project': { text: 'текст: О глокализации, нейрокоботах и Глокализация.\n', words: ['глокализация', 'нейрок*'] },
        'other languages': 'резолюция: x\nязык: kk\n\nтекст: Бiлiм беру сапасын арттыру.\n',
        'letters of other alphabets': 'текст: Слова і їжак, әдеби, naïve, Müller и αβγ.\n',
        'what is too long for a word': `текст: ${'щ'.repeat(100_000)} ${'Ща'.repeat(50_000)} ${'а-'.repeat(50_000)}а.\n`,
        'English': 'text: The programme’s organisers and organizers fulfil the members’ co-operation; e-mail, Wi-Fi, it’s, don’t, socio-economic, 21st, USA; suppressions, interregional webinars, roadmaps.\n',
        'English names': 'text: Port Aldren met Eastmere and J. Qwertson. The “Zorblax” prize, AdoDesk and edu.exampel.com.\n',
        'English words with other first parts': 'text: Intermunicipal ecotourism and co-chairs of socio-economic councils.\n',
    },
    fixes: {
        'a misspelt word': { before: 'текст: Управление качестом и Качестом.\n', after: 'текст: Управление качеством и Качестом.\n' },
        'words run together': { before: 'текст: Задачи Стратегиицифровой трансформации, конференциирассмотрены.\n', after: 'текст: Задачи Стратегии цифровой трансформации, конференции рассмотрены.\n' },
        'letters of the author’s own': { before: 'текст: Звёзддный путь и РЕЗОЛЮЦЯ.\n', after: 'текст: Звёздный путь и РЕЗОЛЮЦИЯ.\n' },
        'the second of the suggestions': { before: 'text: Avaliable books and avaliable boks.\n', after: 'text: Available books and available boks.\n', fix: 0 },
    },
});

it('offers no more than five replacements, and none where marks stand inside the word', async () => {
    const [first, second] = await findings(spelling, 'текст: Одна щкола и ка**чест**ом.\n');
    expect(first?.fixes?.length).toBeGreaterThan(1);
    expect(first?.fixes?.length).toBeLessThanOrEqual(5);
    expect(second?.fixes).toEqual([]);
});

it('gives suggestions to so many words of a file only', async () => {
    const letters = 'бвгджзклмн';
    const words = Array.from({ length: 150 }, (_, index) => `качест${[...String(index).padStart(3, '0')].map(digit => letters[Number(digit)]).join('')}о`);
    const found = await findings(spelling, `текст: ${words.join(' ')}\n`);
    expect(found).toHaveLength(150);
    expect(found.slice(100).every(({ fixes = [] }) => fixes.length === 0)).toBe(true);
});
