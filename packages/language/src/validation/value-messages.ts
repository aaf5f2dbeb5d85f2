/** What to say about a value that cannot be read: what is wrong with it, and a sample of what is expected. */
import { dialects, ru, type Dialect } from '../dialects/index.js';
import type { PropertyValueKind } from '../syntax/properties.js';
import type { ValueProblem } from '../values/parsed.js';
import type { Message } from './rule.js';

/** What each kind of value looks like. */
export const samples: Readonly<Record<PropertyValueKind, Message>> = {
    text: { ru: 'текст', en: 'a text' },
    language: { ru: 'код языка: ru или en', en: 'the code of a language: en or ru' },
    status: choices(dialect => dialect.statuses),
    mode: choices(dialect => dialect.modes),
    numbering: choices(dialect => dialect.numberings),
    dates: { ru: 'дата или промежуток: 27.08.2025, 18–19 октября 2025 года', en: 'a date or a range: 2025-08-27, 18–19 October 2025' },
    deadline: { ru: 'срок: 01.09.2025, сентябрь 2025 года, III квартал 2025 года, 2026 год, ежегодно, постоянно', en: 'a deadline: 2025-09-01, September 2025, third quarter of 2025, 2026, annually, ongoing' },
    party: { ru: 'название или упоминание', en: 'a name or a mention' },
    parties: { ru: 'название или упоминание', en: 'a name or a mention' },
    vote: { ru: 'итог голосования: за 120, против 3, воздержались 5 — или единогласно', en: 'the outcome of the vote: for 120, against 3, abstained 5 — or unanimous' },
    resolution: { ru: 'другая резолюция: путь к файлу или упоминание', en: 'another resolution: the path of its file, or a mention' },
    ordinal: { ru: 'порядковый номер: XXIV, 24, второй', en: 'a place in a series: XXIV, 24, second' },
    count: { ru: 'число: 120, более 120, около 50', en: 'a number: 120, more than 120, about 50' },
    label: { ru: 'имя из букв и цифр без пробелов: отчет-2025', en: 'an id of letters and digits without spaces: report-2025' },
    link: { ru: 'адрес в сети: https://example.ru', en: 'a web address: https://example.org' },
    email: { ru: 'адрес почты: forum@example.ru', en: 'an e-mail address: forum@example.org' },
};

function choices(table: (dialect: Dialect) => Readonly<Record<string, string>>): Message {
    const words = dialects.map(dialect => [dialect.id, `${dialect === ru ? 'одно из слов' : 'one of'}: ${Object.values(table(dialect)).join(', ')}`]);
    return Object.fromEntries(words) as Message;
}

/** The whole message about a problem; `part` is the wrong part as written. */
export function describe(problem: ValueProblem, part: string, kind: PropertyValueKind): Message {
    const sample = samples[kind];
    const what = wrong(problem, part);
    const instead = problem.replacement;
    if (instead !== undefined && instead !== '') {
        return { ru: `${what.ru}. Возможно, имелось в виду «${instead}»?`, en: `${what.en}. Did you mean “${instead}”?` };
    }
    return { ru: `${what.ru}. Ожидается ${sample.ru}.`, en: `${what.en}. Expected: ${sample.en}.` };
}

function wrong({ code }: ValueProblem, part: string): Message {
    switch (code) {
        case 'missing-year': return { ru: `В дате «${part}» нет года`, en: `The date “${part}” lacks its year` };
        case 'missing-month': return { ru: `В дате «${part}» нет месяца`, en: `The date “${part}” lacks its month` };
        case 'missing-day': return { ru: `В дате «${part}» нет дня`, en: `The date “${part}” lacks its day` };
        case 'short-year': return { ru: `Год «${part}» записан двумя цифрами, нужны четыре`, en: `The year “${part}” has two digits, four are needed` };
        case 'missing-number': return { ru: `После «${part}» нет числа`, en: `There is no number with “${part}”` };
        case 'repeated': return { ru: `«${part}» указано дважды`, en: `“${part}” is given twice` };
        case 'not-whole': return { ru: `Число «${part}» не целое`, en: `The number “${part}” is not whole` };
        case 'too-large': return { ru: `Число «${part}» слишком велико`, en: `The number “${part}” is too large` };
        case 'mixed-alphabet': return { ru: `В «${part}» буквы другого алфавита`, en: `“${part}” has letters of another alphabet` };
        default: return { ru: `Не удалось прочитать «${part}»`, en: `Cannot read “${part}”` };
    }
}
