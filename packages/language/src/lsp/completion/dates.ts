/** Dates and deadlines in the written forms of a dialect. */
import type { Dialect, DialectId } from '../../dialects/index.js';
import type { Section } from '../../generated/ast.js';
import { plainText } from '../../syntax/prose.js';
import { propertyOf } from '../../syntax/properties.js';
import type { Message } from '../../validation/rule.js';
import { compareDates, toIso, type CalendarDate, type DateRange } from '../../values/calendar-date.js';
import { parseDateRange } from '../../values/date-range.js';
import { formatDateRange } from '../../values/format.js';
import { toRoman } from '../../values/roman.js';
import { eventsOf } from '../hover/events.js';
import type { OfferContext } from './context.js';
import { offerKinds, type Offer } from './offer.js';

const texts = {
    today: { ru: 'сегодня', en: 'today' },
    eventDates: { ru: 'даты мероприятия', en: 'the dates of the event' },
    eventEnd: { ru: 'последний день мероприятия', en: 'the last day of the event' },
    event: { ru: 'к этому мероприятию', en: 'by this event' },
    month: { ru: 'до конца следующего месяца', en: 'by the end of next month' },
    quarter: { ru: 'до конца квартала', en: 'by the end of the quarter' },
    thisYear: { ru: 'до конца года', en: 'by the end of the year' },
    nextYear: { ru: 'до конца следующего года', en: 'by the end of next year' },
    annually: { ru: 'каждый год', en: 'every year' },
    ongoing: { ru: 'всегда, без последнего дня', en: 'always, without a last day' },
} as const satisfies Record<string, Message>;

const valueOffer = (word: string, order: number, detail: Message, language: DialectId): Offer => ({
    word, insert: word, order, kind: offerKinds.value, names: [detail[language]], details: () => ({ detail: detail[language] }),
});

/** As usual in documents of the language: `14.03.2025`, `2025-03-14`. */
function shortDate(date: CalendarDate, { id }: Dialect): string {
    const iso = toIso(date);
    return id === 'ru' ? iso.split('-').reverse().join('.') : iso;
}

export function dateOffers(context: OfferContext): readonly Offer[] {
    const { today, dialect, language } = context;
    const events = eventRanges(context).flatMap(({ range }) => [
        ...(compareDates(range.start, range.end) < 0 ? [valueOffer(formatDateRange(range, dialect), 2, texts.eventDates, language)] : []),
        valueOffer(formatDateRange({ start: range.end, end: range.end }, dialect), 3, texts.eventEnd, language),
    ]);
    return [
        valueOffer(formatDateRange({ start: today, end: today }, dialect), 0, texts.today, language),
        valueOffer(shortDate(today, dialect), 1, texts.today, language),
        ...events,
    ];
}

export function deadlineOffers(context: OfferContext): readonly Offer[] {
    const { today: { year, month }, dialect, language } = context;
    const quarter = Math.ceil(month / 3);
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
    const events = eventRanges(context).flatMap(({ section }) => (section.name === undefined ? [] : [
        { ...valueOffer(section.name, 9, texts.event, language), label: `\\${section.name}`, insert: `\\${section.name}` },
    ]));
    return [
        valueOffer(withYear(dialect.monthsAlone[next.month - 1] ?? '', next.year, dialect), 0, texts.month, language),
        valueOffer(quarterOf(quarter, year, dialect), 1, texts.quarter, language),
        valueOffer(yearAlone(year, dialect), 2, texts.thisYear, language),
        valueOffer(yearAlone(year + 1, dialect), 3, texts.nextYear, language),
        ...wordsOf(dialect.deadlines.annually, 4, texts.annually, language),
        ...wordsOf(dialect.deadlines.ongoing, 5, texts.ongoing, language),
        ...events,
    ];
}

function wordsOf([word]: readonly string[], order: number, detail: Message, language: DialectId): readonly Offer[] {
    return word === undefined ? [] : [valueOffer(word, order, detail, language)];
}

/** «октябрь 2025 года», “October 2025”. */
function withYear(words: string, year: number, { yearWordsInDate: [yearWord] }: Dialect): string {
    return [words, year, yearWord].filter(part => part !== undefined).join(' ');
}

/** «IV квартал 2025 года», “Q4 2025”. */
function quarterOf(quarter: number, year: number, dialect: Dialect): string {
    const numeral = dialect.id === 'ru' ? `${toRoman(quarter) ?? ''} ${dialect.deadlines.quarter[0] ?? ''}` : `Q${quarter}`;
    return withYear(numeral, year, dialect);
}

function yearAlone(year: number, { id }: Dialect): string {
    return id === 'ru' ? `${year} год` : String(year);
}

/** The events of the resolution at the cursor whose dates can be read. */
function eventRanges({ file, resolution }: OfferContext): readonly { readonly section: Section; readonly range: DateRange }[] {
    return eventsOf(file, resolution).flatMap(section => {
        const range = parseDateRange(plainText(propertyOf(section, 'dates')?.value));
        return range.ok ? [{ section, range: range.value }] : [];
    });
}
