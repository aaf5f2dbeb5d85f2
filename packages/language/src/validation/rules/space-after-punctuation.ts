import { matchesIn } from '../matches.js';
import { textsWith, type ProseText } from '../prose-text.js';
import type { Finding, Rule } from '../rule.js';

export const spaceAfterPunctuation: Rule = {
    id: 'space-after-punctuation',
    severity: 'warning',
    since: '0.1.0',
    tags: ['text'],
    fixable: true,
    title: { ru: 'Нет пробела после знака препинания', en: 'No space behind a punctuation mark' },
    check: checked => textsWith(checked, 'marksWithoutBlanks').flatMap(text => [...report(text)]),
};

const letter = 'A-Za-zА-Яа-яЁё';
/** «год,обсуждение», «Н. Ю.,ректора»; single letters may be a formula or a code: “f(x,y)”. */
const comma = `(?<=[${letter}]{2}|[а-яё]|[.)»”%])[,;](?=[«„]?[${letter}]{2}|[аиоуяквс] )`;
/** English words that begin a sentence; “foo.Bar” is the name of something. */
const opener = 'The|This|These|That|Those|It|Its|We|Our|They|Their|He|She|In|On|At|By|To|For|From|With|As|If|When|Where|There|All|Each|Every|No|Not|Some|Such|Many|Most|Both|After|Before|During|However|Therefore|Also|A|An';
/** «группах.На», «г.Москва», «(так).Далее»; «С.Кравцов», «т.д.», «Дж.Байден», “Booking.com” and “Node.js” are right. */
const stop = '(?<=[а-яё]{2}|(?:^|[\\s(«„])[а-яё]|[а-яё][»)]|[а-яё]\\.[а-яё])[.!?](?=«?[А-ЯЁ][а-яё]|[АВИКОСУЯ] )'
    + `|(?<=[a-z]{3})[.!?](?=(?:${opener}) )`;
/** «конференции:Создание»; a Latin word before a colon may be the beginning of an address. */
const colon = '(?<=[а-яё]{2}[»)]?):(?=[«„]?[А-ЯЁа-яё]{2})';
/** «др.(Российская Федерация)» */
const bracket = `(?<=[${letter}»]{2})[.,;:](?=\\([${letter}]{2})`;
const found = new RegExp(`${comma}|${stop}|${colon}|${bracket}`, 'g');
/** The shortened first name of «Дж.Байден», «Ст.Петров». */
const shortName = /(?:^|[^А-ЯЁа-яё])[А-ЯЁ][а-яё]{1,2}$/;

function* report(text: ProseText): Iterable<Finding> {
    for (const { 0: mark, index } of matchesIn(text.text, found)) {
        if (mark === '.' && isShortName(text.text, index)) continue;
        yield {
            span: text.span(index, index + 1),
            message: { ru: `Нет пробела после «${mark}».`, en: `No space behind “${mark}”.` },
            fixes: [{ title: { ru: 'Поставить пробел', en: 'Put a space' }, edits: [text.insert(index + 1, ' ')] }],
        };
    }
}

function isShortName(text: string, stopAt: number): boolean {
    return shortName.test(text.slice(Math.max(0, stopAt - 4), stopAt));
}
