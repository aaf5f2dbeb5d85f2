import { parseDateRange, parseEventMode, parseOrdinal, toIso, type PropertyKey } from '@rezo/language';
import { valueText, type DocumentContext } from './context.js';
import { eventProperty, eventSourcesOf } from './event-sections.js';
import { partyOf } from './parties.js';
import type { EventData } from './types.js';

/** The typed data of the event, or null when the resolution has none. */
export function eventData(context: DocumentContext): EventData | null {
    const sources = eventSourcesOf(context.file.ast, context.resolution);
    if (sources.length === 0) return null;
    const text = (key: PropertyKey): string | null => valueText(eventProperty(sources, key), context) || null;
    const dates = parseDateRange(text('dates') ?? '');
    const ordinal = parseOrdinal(text('ordinal') ?? '');
    const mode = parseEventMode(text('mode') ?? '');
    const venue = eventProperty(sources, 'venue');
    return {
        id: sources.map(section => section.name).find(name => name !== undefined) ?? null,
        kind: text('kind'),
        ordinal: ordinal.ok ? ordinal.value.value : null,
        theme: text('theme'),
        dates: dates.ok ? { start: toIso(dates.value.start), end: toIso(dates.value.end) } : null,
        venue: venue ? partyOf(venue, context) : null,
        place: text('place'),
        mode: mode.ok ? mode.value : null,
    };
}
