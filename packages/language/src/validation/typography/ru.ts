import { as, type Custom } from './custom.js';

const year = '(?:19|20)\\d\\d';
/** Endings of ordinal numbers, from how they are said to how they are written behind digits. */
const endings: Readonly<Record<string, string>> = {
    ый: 'й', ий: 'й', ой: 'й', ого: 'го', его: 'го', ому: 'му', ему: 'му', ым: 'м', ом: 'м', ем: 'м', ая: 'я', ья: 'я', ую: 'ю', ью: 'ю', ое: 'е', ье: 'е', ые: 'е', ьи: 'и', ых: 'х', ьих: 'х', ыми: 'ми',
};
const notInWord = '(?<![A-Za-zА-Яа-яЁё\\d.,/№-])';

export const ru: readonly Custom[] = [
    {
        // «2020 г. г. Москва» is a year and a town, «2,5 п.п.» are percentage points.
        wrong: new RegExp(`(?<![А-Яа-яЁё.])(?<!\\d\\s?)г\\.\\s?г\\.(?=\\s?[А-ЯЁ])|(?<=${year}\\s?(?:[–—-]|и|,)\\s?${year}\\s?)г\\.\\s?г\\.`, 'g'), right: as('гг.'),
        trait: 'stopsInsideCyrillic',
        why: { ru: 'внутри удвоенного сокращения нет точки', en: 'a doubled abbreviation has no full stop inside' },
    },
    {
        wrong: /(?<=[IVX]\s?)(в)\.\s?в\.|(?<![А-Яа-яЁё.])(?<!\d\s?)(п)\.\s?п\.(?=\s?\d)/g, right: ([, age, point]) => age ? 'вв.' : `${point}п.`,
        trait: 'stopsInsideCyrillic',
        why: { ru: 'внутри удвоенного сокращения нет точки', en: 'a doubled abbreviation has no full stop inside' },
    },
    {
        wrong: new RegExp(`(?<=${year}\\s?[–—-]\\s?${year}\\s)г\\.(?=\\s[а-яё]|[,;)])`, 'g'), right: as('гг.'),
        trait: 'digits',
        why: { ru: 'лет несколько', en: 'there are several years' },
    },
    {
        wrong: new RegExp(`${notInWord}(\\d+)-(${Object.keys(endings).join('|')})(?![А-Яа-яЁё-])`, 'g'), right: ([, digits, ending = '']) => `${digits}-${endings[ending]}`,
        trait: 'digits',
        why: { ru: 'после цифр пишут последнюю букву числительного, а если перед ней согласная — две', en: 'digits are followed by the last letter of the numeral, or two after a consonant' },
    },
    {
        wrong: /(?<![A-Za-zА-Яа-яЁё\d-])((?=[IVX]{2}|[IV])[IVX]+)-(?:й|ый|ой|ий|го|ого|его|му|ому|ему|м|ом|ем|я|ая|ю|ую|е|ое|х|ых)(?![А-Яа-яЁё-])/g, right: as('$1'),
        trait: 'hyphensBehindNumerals',
        why: { ru: 'у римских чисел нет наращений', en: 'Roman numerals take no endings' },
    },
    {
        wrong: /(?<=\d[ \u00A0]?)(млн|млрд|трлн)\.(?=\s[а-яё]|[,;)])/g, right: as('$1'),
        trait: 'digits',
        why: { ru: 'после этого сокращения точки нет', en: 'this abbreviation has no full stop' },
    },
    {
        wrong: /(?<=\d[ \u00A0])(тыс)(?=\s[а-яё])|(?<=(?:\d|тыс\.|млн|млрд)[ \u00A0])(руб|коп|чел)(?=[\s,;)]|$)/g, right: ([written]) => `${written}.`,
        trait: 'digits',
        why: { ru: 'после этого сокращения точка', en: 'this abbreviation has a full stop' },
    },
    {
        wrong: new RegExp(`(?<=(?<!\\d)${year}[ \\u00A0]?)(гг?)(?=\\s[а-яё(]|[,;)])`, 'g'), right: as('$1.'),
        trait: 'digits',
        why: { ru: 'после этого сокращения точка', en: 'this abbreviation has a full stop' },
    },
    {
        wrong: /(?<=(?:^|\s)и\s)(?:т\.?\s?([дп])(?![А-Яа-яЁё.])|т([дп])\.)/g, right: ([, last, other]) => `т. ${last ?? other}.`,
        why: { ru: 'после каждой буквы точка', en: 'each letter has its full stop' },
    },
    {
        wrong: /(?<![А-Яа-яЁё.])т\.[ \u00A0]?([екч])(?![А-Яа-яЁё.\d])/g, right: as('т. $1.'),
        trait: 'stopsInsideCyrillic',
        why: { ru: 'после каждой буквы точка', en: 'each letter has its full stop' },
    },
    {
        wrong: /(?<=[а-яё»]\sи\s)(др|пр)(?![А-Яа-яЁё.])/g, right: as('$1.'),
        why: { ru: 'после этого сокращения точка', en: 'this abbreviation has a full stop' },
    },
    {
        wrong: new RegExp(`${notInWord}(\\d+(?:,\\d+)?)(кг|км|га|мм|см|мин|тыс|млн|млрд|руб|чел|шт|кВт|МВт)(?![A-Za-zА-Яа-яЁё\\d²³])`, 'g'), right: as('$1 $2'),
        trait: 'digits',
        why: { ru: 'между числом и единицей пробел', en: 'a space stands between number and unit' },
    },
    {
        wrong: /(?<![А-Яа-яЁё])(кв|куб)[. ](к?м|см)(?![А-Яа-яЁё\d²³])/g, right: as('$1. $2'),
        why: { ru: 'после сокращения точка и пробел', en: 'the abbreviation has its full stop, and a space follows' },
    },
    {
        wrong: /(?<![А-Яа-яЁё-])([Ии]з)\s(за|под)(?=\s[а-яё])/g, right: as('$1-$2'),
        why: { ru: 'этот предлог пишется через дефис', en: 'this preposition has a hyphen' },
    },
    {
        wrong: /(?<![А-Яа-яЁё-])([Вв]о)\s(первых|вторых)(?=,)|(?<![А-Яа-яЁё-])([Вв])\s(третьих|четвертых|четвёртых|пятых)(?=,)/g, right: match => `${match[1] ?? match[3]}-${match[2] ?? match[4]}`,
        why: { ru: 'это вводное слово пишется через дефис', en: 'this word has a hyphen' },
    },
];
