/** What a value says: a date in words, a deadline with its distance. */
import type { DialectId, PropertyKey } from '../../dialects/index.js';
import type { Property } from '../../generated/ast.js';
import { soleMention } from '../../syntax/prose.js';
import { propertyOf, propertySpecs } from '../../syntax/properties.js';
import type { CalendarDate } from '../../values/calendar-date.js';
import { parseDateRange } from '../../values/date-range.js';
import { parseDeadline } from '../../values/deadline.js';
import { datesIn } from '../../validation/prose-dates.js';
import { lineAt } from '../completion/lines-near.js';
import { covers } from '../positions.js';
import { readable } from '../readable.js';
import type { Card } from './card.js';
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

/** A date that is written out in full in the prose. */
export function proseDateCard(text: string, offset: number, language: DialectId): Card | undefined {
    const line = lineAt(text, offset);
    const found = line.kind === 'comment' ? [] : datesIn(text.slice(line.content, line.end), 0);
    for (const { index, 0: written } of found) {
        const span = { start: line.content + index, end: line.content + index + written.length };
        const range = covers(span, offset) ? parseDateRange(written.replace(/[»”"]/u, ' ')) : undefined;
        if (range?.ok) return { span, text: capital(dateInWords(range.value, language)) };
    }
    return undefined;
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
