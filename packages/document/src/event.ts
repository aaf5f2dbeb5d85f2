import {
    containerOfType, formatCount, formatDateRange, parseCount, parseDateRange, parseEventMode, propertyOf, soleMention,
    type PropertyKey, type ast,
} from '@rezo/language';
import { quiet, valueText, type DocumentContext } from './context.js';
import { plainRich } from './rich-text.js';
import type { RichText } from './types.js';

/** The event that a section stands for: itself, or the one that it mentions and nothing else. */
export function eventMeant(section: ast.Section): ast.Section {
    const mention = section.blocks.length === 0 ? soleMention(section.text) : undefined;
    const target = mention && !mention.group && mention.form === undefined ? mention.target.ref : undefined;
    return target?.$type === 'Section' && target.keyword === 'event' && target !== section ? target : section;
}

/** The event sections from which a resolution has its data: its own first, then the file's. */
export function eventSources(context: DocumentContext): readonly ast.Section[] {
    const own = (context.resolution?.sections ?? []).filter(section => section.keyword === 'event');
    const ofFile = context.file.ast.sections.filter(section => section.keyword === 'event');
    return [...new Set([...own, ...own.map(eventMeant), ...ofFile])];
}

export function eventProperty(sources: readonly ast.Section[], key: PropertyKey): ast.Prose | undefined {
    for (const section of sources) {
        const value = propertyOf(section, key)?.value;
        if (value) return value;
    }
    return undefined;
}

/** The dialect's sentence from the section's data, or undefined when the data do not suffice. */
export function composedSentence(section: ast.Section, context: DocumentContext): string | undefined {
    if (section.keyword === 'participants') {
        const count = parseCount(valueText(propertyOf(section, 'count')?.value, context));
        return count.ok ? context.dialect.composeParticipants(formatCount(count.value, context.dialect), count.value.value) : undefined;
    }
    if (section.keyword !== 'event') return undefined;
    const sources = [section, ...eventSources(context)];
    const text = (key: PropertyKey): string | undefined => valueText(eventProperty(sources, key), context) || undefined;
    const mode = parseEventMode(text('mode') ?? '');
    return context.dialect.composeEvent({
        kind: text('kind'), ordinal: text('ordinal'), theme: text('theme'),
        dates: formatted('dates', text('dates') ?? '', context) || undefined,
        venue: text('venue'), venueLocative: locative(eventProperty(sources, 'venue'), context), place: text('place'),
        mode: mode.ok ? mode.value : undefined,
    });
}

/** The locative of a declared venue that is mentioned and nothing else. */
function locative(venue: ast.Prose | undefined, context: DocumentContext): string | undefined {
    const target = soleMention(venue)?.target.ref;
    if (!target || (target.$type !== 'Declaration' && target.$type !== 'StrayDeclaration')) return undefined;
    return valueText(propertyOf(target, 'loc')?.value, context) || undefined;
}

/** An event mentioned in prose: its kind and its theme in quotation marks. */
export function eventName(section: ast.Section, context: DocumentContext): RichText | undefined {
    if (section.keyword !== 'event') return undefined;
    const kind = valueText(propertyOf(section, 'kind')?.value, context);
    const theme = valueText(propertyOf(section, 'theme')?.value, context);
    const [open, close] = context.dialect.quotes;
    const name = [kind, theme && `${open}${theme}${close}`].filter(part => part).join(' ');
    return name ? plainRich(name) : undefined;
}

/** A data value of a section or resolution, formatted for the document's language; an event's is inherited from the file's. */
export function sectionValue(target: ast.Section | ast.Resolution, key: PropertyKey, context: DocumentContext): RichText | undefined {
    const own = propertyOf(target, key)?.value;
    const value = own ?? (target.$type === 'Section' && target.keyword === 'event' ? eventProperty(inherited(target, context), key) : undefined);
    if (!value) return undefined;
    const rich = context.print.prose(value, quiet(context));
    const text = formatted(key, rich.text, context);
    return text === rich.text ? rich : plainRich(text);
}

function inherited(section: ast.Section, context: DocumentContext): readonly ast.Section[] {
    const isOwn = containerOfType<ast.Resolution>(section, 'Resolution') === context.resolution;
    return isOwn ? eventSources(context) : [section];
}

/** Dates and counts in the words of the document's language; everything else, and what cannot be read, as written. */
function formatted(key: PropertyKey, written: string, { dialect }: DocumentContext): string {
    if (key === 'dates' || key === 'date') {
        const range = parseDateRange(written);
        return range.ok ? formatDateRange(range.value, dialect) : written;
    }
    if (key === 'count') {
        const count = parseCount(written);
        return count.ok ? formatCount(count.value, dialect) : written;
    }
    if (key === 'mode') {
        const mode = parseEventMode(written);
        return mode.ok ? dialect.modes[mode.value] : written;
    }
    return written;
}

