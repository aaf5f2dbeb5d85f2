import type { ValueProblem } from '../../values/parsed.js';
import { mapDefined } from '../map-defined.js';
import { datesInProse } from '../prose-dates.js';
import type { CheckedFile, Finding, Message, Rule, SourceSpan } from '../rule.js';
import { problemsOf, readValues, spanOfProblem } from '../values.js';

export const dateExists: Rule = {
    id: 'date-exists',
    severity: 'error',
    since: '0.1.0',
    tags: ['facts', 'values'],
    fixable: true,
    title: { ru: 'Даты нет в календаре', en: 'Date that the calendar does not have' },
    check: checked => [
        ...readValues(checked).filter(({ kind }) => kind === 'dates' || kind === 'deadline')
            .flatMap(value => problemsOf(value).flatMap(problem => report(problem, spanOfProblem(value, problem), checked) ?? [])),
        ...mapDefined(datesInProse(checked), ({ problem, span }) => report(problem, span, checked)),
    ],
};

function report(problem: ValueProblem, span: SourceSpan, { text }: CheckedFile): Finding | undefined {
    const part = text.slice(span.start, span.end);
    if (problem.code === 'no-such-date') return { span, message: noSuchDate(problem, part) };
    if (problem.code !== 'year-word') return undefined;
    const word = problem.replacement ?? '';
    return {
        span,
        severity: 'warning',
        message: {
            ru: `После числа и месяца пишут «${word}», а не «${part}».`,
            en: `After a day and a month “${word}” is written, not “${part}”.`,
        },
        fixes: [{ title: { ru: `Заменить на «${word}»`, en: `Replace by “${word}”` }, edits: [{ ...span, text: word }] }],
    };
}

function noSuchDate({ detail = {} }: ValueProblem, part: string): Message {
    if (detail.daysInMonth !== undefined) {
        const days = detail.daysInMonth;
        return {
            ru: `Дня «${part}» нет в календаре: в этом месяце ${days} ${daysWord(days)}.`,
            en: `There is no “${part}”: this month has ${days} days.`,
        };
    }
    if (detail.quarter !== undefined) return { ru: `Квартала «${part}» нет: их четыре.`, en: `There is no “${part}”: a year has four quarters.` };
    if (detail.month !== undefined) return { ru: `Месяца «${part}» нет: их двенадцать.`, en: `There is no month “${part}”: a year has twelve.` };
    if (detail.year !== undefined) return { ru: `Проверьте год: «${part}».`, en: `Check the year: “${part}”.` };
    return { ru: `Дня «${part}» нет в календаре.`, en: `There is no day “${part}”.` };
}

function daysWord(days: number): string {
    return new Intl.PluralRules('ru').select(days) === 'one' ? 'день' : 'дней';
}

