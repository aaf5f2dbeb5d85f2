import type { EventData, ResolutionDocument } from '@rezo/document';
import { isDay } from './dates.js';
import { html, raw, type Html } from './escape.js';

type Data = Readonly<Record<string, unknown>>;

const modes = { 'in-person': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', hybrid: 'MixedEventAttendanceMode' } as const;
const day = (date: string | undefined): string | undefined => date && isDay(date) ? date : undefined;
const place = (name: string | null | undefined): Data | undefined => name ? { '@type': 'Place', name } : undefined;

function eventData(event: EventData, fallbackName: string): Data {
    return {
        '@type': 'ConferenceEvent',
        name: event.theme ?? event.kind ?? fallbackName,
        startDate: day(event.dates?.start),
        endDate: day(event.dates?.end),
        location: place(event.venue?.name ?? event.place),
        eventAttendanceMode: event.mode ? `https://schema.org/${modes[event.mode]}` : undefined,
    };
}

/** The resolution in the words of schema.org: a report about an event. */
export function linkedData(document: ResolutionDocument, name: string): Data {
    return {
        '@context': 'https://schema.org',
        '@type': 'Report',
        name,
        inLanguage: document.language,
        datePublished: day(document.date?.split('/').at(-1)),
        reportNumber: document.number ?? undefined,
        creativeWorkStatus: document.status ?? undefined,
        locationCreated: place(document.place),
        publisher: document.body ? { '@type': 'Organization', name: document.body.name } : undefined,
        about: document.event ? eventData(document.event, name) : undefined,
    };
}

/** A UTF-16 code unit as JSON writes it. */
const escapeUnits = (text: string): string => text.split('').map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** A data block: a browser does not run it, and nothing in it can end the element. */
export function dataBlock(data: Data): Html {
    const source = JSON.stringify(data).replace(/[<>&\u2028\u2029\x7F-\x9F\p{Noncharacter_Code_Point}]/gu, escapeUnits);
    return html`<script type="application/ld+json">${raw(source)}</script>`;
}
