import { formatCount, parseCount, parseEventMode, propertyOf, soleMention, type PropertyKey, type ast } from '@rezo/language';
import { valueText, type DocumentContext } from './context.js';
import { eventProperty, eventSources } from './event-sections.js';
import { isDeclaration } from './mentioned.js';
import { plainRich } from './rich-text.js';
import type { RichText } from './types.js';
import { formatValue } from './values.js';

/** The dialect's sentence from the section's data, or undefined when the data do not suffice. */
export function composedSentence(section: ast.Section, context: DocumentContext): string | undefined {
    if (section.keyword === 'participants') {
        const count = parseCount(valueText(propertyOf(section, 'count')?.value, context));
        return count.ok ? context.dialect.composeParticipants(formatCount(count.value, context.dialect), count.value) : undefined;
    }
    if (section.keyword !== 'event') return undefined;
    const sources = eventSources(section);
    const text = (key: PropertyKey): string | undefined => valueText(eventProperty(sources, key), context) || undefined;
    const mode = parseEventMode(text('mode') ?? '');
    return context.dialect.composeEvent({
        kind: text('kind'), ordinal: text('ordinal'), theme: text('theme'),
        dates: formatValue('dates', text('dates') ?? '', context.dialect) || undefined,
        venue: text('venue'), venueLocative: locative(eventProperty(sources, 'venue'), context), place: text('place'),
        mode: mode.ok ? mode.value : undefined,
    });
}

/** The locative of a declared venue that is mentioned and nothing else. */
function locative(venue: ast.Prose | undefined, context: DocumentContext): string | undefined {
    const mention = soleMention(venue);
    const target = mention && !mention.group ? mention.target.ref : undefined;
    return target && isDeclaration(target) ? valueText(propertyOf(target, 'loc')?.value, context) || undefined : undefined;
}

/** An event mentioned in prose: its kind and its theme in quotation marks. */
export function eventName(section: ast.Section, context: DocumentContext): RichText | undefined {
    if (section.keyword !== 'event') return undefined;
    const sources = eventSources(section);
    const kind = valueText(eventProperty(sources, 'kind'), context);
    const theme = valueText(eventProperty(sources, 'theme'), context);
    const [open, close] = context.dialect.quotes;
    const name = [kind, theme && `${open}${theme}${close}`].filter(part => part).join(' ');
    return name ? plainRich(name) : undefined;
}

/** A data value of a declaration, section or resolution, formatted for the document's language; an event's may be inherited. */
export function dataValue(target: ast.Mentionable, key: PropertyKey, context: DocumentContext): RichText | undefined {
    const isEvent = target.$type === 'Section' && target.keyword === 'event';
    const value = isEvent ? eventProperty(eventSources(target), key) : propertyOf(target, key)?.value;
    if (!value) return undefined;
    const rich = context.print.prose(value, context);
    const text = formatValue(key, rich.text, context.dialect);
    return text === rich.text ? rich : plainRich(text);
}
