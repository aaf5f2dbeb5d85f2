/** What the value of a property says: a date in words, a deadline with its distance. */
import type { DialectId, PropertyKey } from '../../dialects/index.js';
import type { Property } from '../../generated/ast.js';
import { soleMention } from '../../syntax/prose.js';
import { propertyOf, propertySpecs } from '../../syntax/properties.js';
import type { CalendarDate } from '../../values/calendar-date.js';
import { parseDateRange } from '../../values/date-range.js';
import { parseDeadline } from '../../values/deadline.js';
import { readable } from '../readable.js';
import { dateInWords, deadlineInWords } from './dates.js';

/** Undefined for a value that says no more than is written. */
export function valueCard(property: Property, today: CalendarDate, language: DialectId): string | undefined {
    const written = readable(property.value);
    switch (propertySpecs[property.key as PropertyKey]?.value) {
        case 'dates': {
            const range = parseDateRange(written);
            return range.ok ? capital(dateInWords(range.value, language)) : undefined;
        }
        case 'deadline': {
            const deadline = parseDeadline(eventDates(property) ?? written);
            return deadline.ok ? deadlineInWords(deadline.value, today, language) : undefined;
        }
        default: return undefined;
    }
}

/** The dates of the event that a deadline mentions. */
function eventDates({ value }: Property): string | undefined {
    const event = soleMention(value)?.target.ref;
    const dates = event?.$type === 'Section' && event.keyword === 'event' ? propertyOf(event, 'dates') : undefined;
    return dates && readable(dates.value);
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
