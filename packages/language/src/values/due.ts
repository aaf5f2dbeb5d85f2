import type { CalendarDate, DateRange } from './calendar-date.js';
import { lastDayOfMonth } from './calendar-date.js';

/** When something is due: a day or days, a calendar month, quarter or year, or again and again. */
export type Deadline =
    | { readonly type: 'date'; readonly range: DateRange }
    | { readonly type: 'month'; readonly year: number; readonly month: number }
    | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
    | { readonly type: 'year'; readonly year: number }
    | { readonly type: 'annually' }
    | { readonly type: 'ongoing' };

/** The last day on which the deadline is still met; undefined for what recurs or goes on. */
export function deadlineEnd(deadline: Deadline): CalendarDate | undefined {
    switch (deadline.type) {
        case 'date': return deadline.range.end;
        case 'month': return lastDayOfMonth(deadline.year, deadline.month);
        case 'quarter': return lastDayOfMonth(deadline.year, deadline.quarter * 3);
        case 'year': return lastDayOfMonth(deadline.year, 12);
        default: return undefined;
    }
}
