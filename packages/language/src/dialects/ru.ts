import type { CountQualifier, Dialect, EventFacts } from './dialect.js';

const ordinalStems = [
    'перв', 'втор', 'трет', 'четвёрт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат',
    'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат',
];
const ordinalEndings = ['ый', 'ой', 'ий', 'ая', 'ья', 'ое', 'ье', 'ого', 'ьего', 'ому', 'ьему', 'ым', 'ьим', 'ом', 'ьем', 'ую', 'ью', 'ей', 'ьей', 'ые', 'ьи', 'ых', 'ьих'];

const ordinalTens: readonly (readonly [stem: string, cardinal: string, value: number])[] = [
    ['двадцат', 'двадцать', 20], ['тридцат', 'тридцать', 30], ['сороков', 'сорок', 40], ['пятидесят', 'пятьдесят', 50], ['шестидесят', 'шестьдесят', 60],
    ['семидесят', 'семьдесят', 70], ['восьмидесят', 'восемьдесят', 80], ['девяност', 'девяносто', 90],
];

function ordinalWords(): Map<string, number> {
    const words = new Map<string, number>();
    ordinalStems.forEach((stem, index) => {
        for (const ending of ordinalEndings) words.set(stem + ending, index + 1);
    });
    for (const [stem, , value] of ordinalTens) {
        for (const ending of ordinalEndings) words.set(stem + ending, value);
    }
    return words;
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(part => part).join(' ');

/** The grammatical gender of the event's noun decides the verb: «состоялась конференция», «состоялся форум». */
function verbFor(kind: string): string {
    const noun = kind.split(/\s+/u).find(word => nounGenders.has(word.toLowerCase())) ?? kind.split(/\s+/u).at(-1) ?? '';
    switch (nounGenders.get(noun.toLowerCase()) ?? genderByEnding(noun)) {
        case 'feminine': return 'состоялась';
        case 'neuter': return 'состоялось';
        case 'plural': return 'состоялись';
        default: return 'состоялся';
    }
}

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

const nounGenders: ReadonlyMap<string, Gender> = new Map<string, Gender>([
    ['конференция', 'feminine'], ['секция', 'feminine'], ['сессия', 'feminine'], ['встреча', 'feminine'], ['школа', 'feminine'], ['неделя', 'feminine'],
    ['ассамблея', 'feminine'], ['совещание', 'neuter'], ['заседание', 'neuter'], ['собрание', 'neuter'], ['мероприятие', 'neuter'],
    ['форум', 'masculine'], ['съезд', 'masculine'], ['конгресс', 'masculine'], ['симпозиум', 'masculine'], ['семинар', 'masculine'], ['стол', 'masculine'],
    ['совет', 'masculine'], ['пленум', 'masculine'], ['саммит', 'masculine'], ['слёт', 'masculine'], ['слет', 'masculine'],
    ['чтения', 'plural'], ['слушания', 'plural'],
]);

function genderByEnding(noun: string): Gender {
    if (/[ая]$/u.test(noun)) return 'feminine';
    if (/[оеё]$/u.test(noun)) return 'neuter';
    if (/[иы]$/u.test(noun)) return 'plural';
    return 'masculine';
}

function composeEvent(facts: EventFacts): string | undefined {
    if (!facts.kind || !(facts.dates || facts.theme)) return undefined;
    const theme = facts.theme ? `«${facts.theme}»` : undefined;
    // Without the locative a place can only stand in brackets: «в г. Тверь» would be wrong.
    const inVenue = facts.venueLocative && `в ${facts.venueLocative}`;
    const aside = [inVenue ? undefined : facts.venue, facts.place].filter(part => part).join(', ');
    const where = joined([inVenue, aside && `(${aside})`]);
    const opening = joined([facts.dates, facts.dates || inVenue ? where : undefined]);
    const closing = facts.dates || inVenue ? undefined : where;
    const sentence = joined([opening, verbFor(facts.kind), facts.ordinal, facts.kind, theme, closing]);
    return `${sentence[0]?.toLocaleUpperCase('ru') ?? ''}${sentence.slice(1)}.`;
}

/** «принял участие 21 человек», «приняли участие 22 человека»; after «более», «около», «до» the genitive: «более 22 человек». */
function composeParticipants(count: string, { value, qualifier }: { readonly value: number; readonly qualifier: CountQualifier }): string {
    const category = new Intl.PluralRules('ru').select(value);
    if (qualifier === 'exactly') {
        return `В работе ${category === 'one' ? 'принял' : 'приняли'} участие ${count} ${category === 'few' ? 'человека' : 'человек'}.`;
    }
    return `В работе приняли участие ${count} ${category === 'one' ? 'человека' : 'человек'}.`;
}

export const ru: Dialect = {
    id: 'ru',
    name: 'русский',
    keywords: {
        use: 'подключить', resolution: 'резолюция', area: 'направление', to: 'кому',
        event: 'мероприятие', organizers: 'организаторы', participants: 'участники', goals: 'цели', topics: 'вопросы',
        preamble: 'преамбула', findings: 'выводы', priorities: 'приоритеты', decisions: 'решения', recommendations: 'рекомендации',
        closing: 'заключение', annex: 'приложение', signatures: 'подписи', text: 'текст',
        organization: 'организация', person: 'лицо', act: 'акт', term: 'термин',
        language: 'язык', kind: 'вид', status: 'статус', number: 'номер', agenda: 'повестка', date: 'дата', place: 'место', body: 'орган',
        vote: 'голосование', supersedes: 'заменяет', repeats: 'повторяет', ordinal: 'порядок', theme: 'тема', dates: 'даты',
        venue: 'площадка', mode: 'формат', count: 'число', heading: 'заголовок', numbering: 'нумерация', label: 'метка', deadline: 'срок',
        responsible: 'ответственный', addressee: 'адресат', result: 'результат', short: 'кратко',
        nom: 'им', gen: 'род', dat: 'дат', acc: 'вин', ins: 'тв', loc: 'пр',
        role: 'должность', site: 'сайт', email: 'почта', issued: 'издан',
    },
    note: 'сноска',
    statuses: { draft: 'проект', adopted: 'принята', approved: 'утверждена', rejected: 'отклонена', superseded: 'заменена', withdrawn: 'отозвана' },
    modes: { 'in-person': 'очно', online: 'онлайн', hybrid: 'смешанный' },
    numberings: { addressees: 'адресаты', items: 'пункты', continuous: 'сквозная', none: 'нет' },
    choiceSynonyms: new Map([
        ['офлайн', 'очно'], ['оффлайн', 'очно'], ['дистанционно', 'онлайн'], ['дистанционный', 'онлайн'], ['гибридный', 'смешанный'], ['гибридно', 'смешанный'],
        ['черновик', 'проект'], ['отменена', undefined], ['отменено', undefined], ['отменен', undefined],
    ]),
    countQualifiers: {
        exactly: ['ровно'], moreThan: ['более', 'свыше', 'больше'], atLeast: ['не менее', 'не меньше'],
        about: ['около', 'порядка', 'примерно'], lessThan: ['менее', 'меньше'], upTo: ['до', 'не более'],
    },
    vote: {
        unanimous: ['единогласно', 'единодушно'], for: ['за'], against: ['против'],
        abstained: ['воздержались', 'воздержался', 'воздержалась', 'воздержалось', 'воздержавшихся', 'воздержавшиеся'],
        none: ['нет', 'никто'],
    },
    deadlines: {
        annually: ['ежегодно'], ongoing: ['постоянно'], quarter: ['квартал', 'квартала', 'квартале', 'кварталу', 'кв.', 'кв'],
        lead: ['до', 'до конца', 'к', 'ко', 'к концу', 'в', 'во', 'в течение', 'на', 'не позднее', 'не позднее конца', 'в срок до', 'срок до'],
    },
    countScales: new Map([['тыс.', 1000], ['тыс', 1000], ['тысяча', 1000], ['тысячи', 1000], ['тысяч', 1000], ['млн', 1_000_000], ['млн.', 1_000_000], ['миллион', 1_000_000], ['миллиона', 1_000_000], ['миллионов', 1_000_000]]),
    monthsInDate: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    monthsAlone: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    monthsAccepted: [
        ['январе', 'январю', 'янв.', 'янв'], ['феврале', 'февралю', 'фев.', 'фев', 'февр.'], ['марте', 'марту', 'мар.', 'мар'], ['апреле', 'апрелю', 'апр.', 'апр'], ['мае', 'маю'], ['июне', 'июню', 'июн.', 'июн'],
        ['июле', 'июлю', 'июл.', 'июл'], ['августе', 'августу', 'авг.', 'авг'], ['сентябре', 'сентябрю', 'сен.', 'сен', 'сент.'], ['октябре', 'октябрю', 'окт.', 'окт'], ['ноябре', 'ноябрю', 'ноя.', 'ноя', 'нояб.'], ['декабре', 'декабрю', 'дек.', 'дек'],
    ],
    yearWords: ['г.', 'г', 'года', 'год', 'году', 'гг.', 'гг', 'годы', 'годов'],
    yearWordsInDate: ['года', 'г.', 'г'],
    yearWordsInSpan: ['гг.', 'гг', 'годов'],
    silentWords: [],
    rangeWords: [['с', 'по'], ['со', 'по'], ['от', 'до']],
    ordinalWords: ordinalWords(),
    tensWords: new Map(ordinalTens.map(([, cardinal, value]) => [cardinal, value])),
    ordinalSuffixes: ['я', 'й', 'е', 'ю', 'го', 'му', 'м', 'х', 'ая', 'ый', 'ой', 'ий', 'ое', 'ого', 'ому', 'ом', 'ую'],
    itemLetters: 'абвгдежзиклмнопрстуфхцчшщэюя',
    defaultKind: 'Резолюция',
    draftMark: 'ПРОЕКТ',
    numberSign: '№',
    quotes: ['«', '»'],
    itemReference: (number, letter) => [letter && `подп. «${letter}»`, number && `п. ${number}`].filter(part => part).join(' '),
    composeEvent,
    composeParticipants,
};
