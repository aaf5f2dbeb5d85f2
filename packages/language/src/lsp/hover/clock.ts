import type { CalendarDate } from '../../values/calendar-date.js';

/** Says what day it is where the user sits. */
export type Clock = () => CalendarDate;

export const systemClock: Clock = () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
};
