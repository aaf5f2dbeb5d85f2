import type { Locale } from './rules.js';

const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|'
    + 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthsAlone = 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|'
    + 'январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|'
    + 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|'
    + 'January|February|March|April|May|June|July|August|September|October|November|December';
const counted = String.raw`класс|курс|лет|год|дн|дней|час|минут|недел|месяц|человек|чел\.|тыс|млн|млрд|руб|процент|балл|стр\.|книг|школ|музе|мест|пункт|участник|раз(?![а-яё])|`
    + 'grade|year|day|hour|minute|week|month|people|person|per ?cent|percent|page|point|book|school|item|participant|time';

const word = 'A-Za-zА-Яа-яЁё0-9';
/** The signs of standards and document numbers after which digits and hyphens are a name, not a range. */
const named = String.raw`(?:№|\bNo\.?|(?:ГОСТ|ОСТ|ИСО|ISO|IEC|МЭК|СП|СНиП|СанПиН|ТУ|РД)(?: Р)?) ?`;
const before = `(?<![${word}./–—-])(?<!${named})`;

const years = new RegExp(String.raw`${before}((?:1[89]|20|21)\d\d)-((?:1[89]|20|21)\d\d)(?=гг?\.|(?![${word}/–—-]|[.,]\d))`, 'g');
const days = new RegExp(String.raw`${before}([1-9]|[12]\d|3[01])-([1-9]|[12]\d|3[01])(?=[ \u00A0](?:${months})(?![a-zа-яё]))`, 'g');
const counts = new RegExp(String.raw`${before}([1-9]\d{0,3})-([1-9]\d{0,3})(?=[ \u00A0]?%|[ \u00A0](?:${counted}))`, 'g');
const cited = new RegExp(String.raw`(?<=(?:pages|pp\.|paras?\.|стр\.|с\.|пп\.|страницы|пункты|статьи)[ \u00A0])([1-9]\d{0,3})-([1-9]\d{0,3})(?![${word}/–-]|[.,]\d)`, 'g');
const times = new RegExp(String.raw`${before}(\d{1,2}[:.][0-5]\d)-(\d{1,2}[:.][0-5]\d)(?![${word}.:/-])`, 'g');
const centuries = new RegExp(String.raw`${before}([IVXХ]+)-([IVXХ]+)(?=[ \u00A0](?:вв?\.|век|centur))`, 'g');
const monthPairs = new RegExp(`(?<![${word}-])(${monthsAlone})-(${monthsAlone})(?![${word}-])`, 'gi');

/** Hyphens in ranges of years, days, counts, times, centuries and months become en dashes; numbers of documents are left alone. */
export function typesetRanges(text: string): string {
    if (!text.includes('-')) return text;
    const rising = (match: string, from: string, to: string): string => Number(from) < Number(to) ? `${from}–${to}` : match;
    let result = text;
    if (/\d-\d/.test(text)) result = result.replace(years, rising).replace(days, rising).replace(counts, rising).replace(cited, rising).replace(times, '$1–$2');
    if (/[IVXХ]-[IVXХ]/.test(text)) result = result.replace(centuries, '$1–$2');
    if (/(?:[тй]|[еьяyhltr])-[а-яa-z]/i.test(text)) result = result.replace(monthPairs, '$1–$2');
    return result;
}

/** A hyphen between spaces is a dash: em in Russian, en in English and between numbers. A dash that the author wrote stays. */
export function typesetDashes(text: string, locale: Locale): string {
    const dash = locale === 'ru' ? '—' : '–';
    return text
        .replace(/(?<=\d) --? (?=\d)/g, '\u00A0– ')
        .replace(/(?<=\S)[ \u00A0]--?(?=[ \u00A0])/g, `\u00A0${dash}`)
        .replace(/(?<=\S) (?=[—–][ \u00A0])/g, '\u00A0');
}
