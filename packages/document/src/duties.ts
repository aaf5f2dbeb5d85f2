import { deadlineEnd, isKnownHere, parseDateRange, parseDeadline, soleMention, toIso, type ast, type CalendarDate } from '@rezo/language';
import { valueText, type DocumentContext } from './context.js';
import { eventProperty, eventSources } from './event-sections.js';
import { partiesOf } from './parties.js';
import type { Deadline, Item } from './types.js';

export type Duties = Pick<Item, 'deadline' | 'responsible' | 'result'>;

/** Deadline, responsible and expected result among the properties of an item or addressee. */
export function dutiesOf(properties: readonly ast.Property[], context: DocumentContext): Duties {
    const value = (key: string): ast.Prose | undefined => properties.find(property => property.key === key && isKnownHere(property))?.value;
    return {
        deadline: deadlineOf(value('deadline'), context),
        responsible: partiesOf(value('responsible'), context),
        result: valueText(value('result'), context) || null,
    };
}

function deadlineOf(value: ast.Prose | undefined, context: DocumentContext): Deadline | null {
    if (!value) return null;
    const printed = valueText(value, context);
    const event = soleMention(value)?.target.ref;
    if (event?.$type === 'Section' && event.keyword === 'event') return eventDeadline(event, printed, context);
    const deadline = parseDeadline(printed);
    if (!deadline.ok) return { type: 'unreadable', start: null, end: null, event: null, printed };
    const end = deadlineEnd(deadline.value);
    return { type: deadline.value.type, start: end ? startOf(deadline.value, end) : null, end: end ? toIso(end) : null, event: null, printed };
}

function startOf(deadline: Extract<ReturnType<typeof parseDeadline>, { ok: true }>['value'], end: CalendarDate): string {
    switch (deadline.type) {
        case 'date': return toIso(deadline.range.start);
        case 'month': return toIso({ ...end, day: 1 });
        case 'quarter': return toIso({ year: end.year, month: end.month - 2, day: 1 });
        default: return toIso({ year: end.year, month: 1, day: 1 });
    }
}

function eventDeadline(event: ast.Section, printed: string, context: DocumentContext): Deadline {
    const sources = eventSources(event);
    const dates = parseDateRange(valueText(eventProperty(sources, 'dates'), context));
    return {
        type: 'event',
        start: dates.ok ? toIso(dates.value.start) : null,
        end: dates.ok ? toIso(dates.value.end) : null,
        event: sources.map(section => section.name).find(name => name !== undefined) ?? null,
        printed,
    };
}
