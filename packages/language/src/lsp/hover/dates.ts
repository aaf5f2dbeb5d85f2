/** Dates and deadlines in words. */
import { dialectById, type DialectId } from '../../dialects/index.js';
import { compareDates, weekday, type CalendarDate, type DateRange } from '../../values/calendar-date.js';
import { deadlineEnd, type Deadline } from '../../values/due.js';
import { formatDateRange } from '../../values/format.js';
import { counted, type NounForms } from '../../values/plurals.js';

const weekdays: Readonly<Record<DialectId, readonly string[]>> = {
    ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const days: Readonly<Record<DialectId, NounForms>> = {
    ru: { one: 'день', few: 'дня', many: 'дней' },
    en: { one: 'day', few: 'days', many: 'days' },
};

function weekdayName(date: CalendarDate, language: DialectId): string {
    return weekdays[language][weekday(date) - 1] ?? '';
}

/** Whole days from one date to another; negative when it is earlier. */
function daysBetween(from: CalendarDate, to: CalendarDate): number {
    const epoch = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;
    return epoch(to) - epoch(from);
}

/** «вторник, 27 августа 2019 года»; «18–19 октября 2018 года: четверг – пятница, 2 дня». */
export function dateInWords(range: DateRange, language: DialectId): string {
    const { start, end } = range;
    const written = formatDateRange(range, dialectById(language));
    const order = compareDates(start, end);
    if (order === 0) return `${weekdayName(end, language)}, ${written}`;
    const names = `${weekdayName(start, language)} – ${weekdayName(end, language)}`;
    return order > 0 ? `${written}: ${names}` : `${written}: ${names}, ${counted(daysBetween(start, end) + 1, days[language], language)}`;
}

/** «сегодня», «завтра», «через 12 дней»; «просрочен на 3 дня». */
export function distance(due: CalendarDate, today: CalendarDate, language: DialectId): string {
    const left = daysBetween(today, due);
    const count = counted(Math.abs(left), days[language], language);
    if (language === 'ru') {
        if (left === 0) return 'сегодня';
        if (left === 1) return 'завтра';
        return left > 0 ? `через ${count}` : `просрочен на ${count}`;
    }
    if (left === 0) return 'today';
    if (left === 1) return 'tomorrow';
    return left > 0 ? `in ${count}` : `${count} overdue`;
}

/** What a deadline means: its last day, the weekday and how far it is; what recurs has no last day. */
export function deadlineInWords(deadline: Deadline, today: CalendarDate, language: DialectId): string {
    const end = deadlineEnd(deadline);
    if (!end) {
        if (deadline.type === 'annually') return language === 'ru' ? 'Каждый год.' : 'Every year.';
        return language === 'ru' ? 'Постоянно, последнего дня нет.' : 'Ongoing, without a last day.';
    }
    const words = dateInWords({ start: end, end }, language);
    const lead = language === 'ru' ? 'Срок' : 'Due';
    return `${lead}: ${words} — **${distance(end, today, language)}**.`;
}
