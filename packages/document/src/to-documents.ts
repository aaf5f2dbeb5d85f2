import {
    nameOf, parseDateRange, parseStatus, parseVote, parseCount, propertyOf, soleMention, toIsoInterval,
    type Dialect, type OpenFile, type PropertyKey, type ast,
} from '@rezo/language';
import { contextOf, quiet, valueText, type DocumentContext } from './context.js';
import { eventData } from './event-data.js';
import { resolutionsOf } from './outline.js';
import { declarationsOf, partyOf } from './parties.js';
import { printer, richText } from './prose.js';
import { recommendationsOf } from './recommendations.js';
import { publishedSection } from './sections.js';
import { structuresOf } from './structure.js';
import type { ResolutionDocument } from './types.js';
import { formatValue } from './values.js';

export interface DocumentOptions {
    /** How the published data names the source: a path relative to what is published, never one of a machine. */
    readonly uri: string;
}

/**
 * The published data of every resolution in a file, in its order; none for a registry. The file must have been opened
 * by a workspace, so that its mentions are linked. Never throws: what is wrong in the text is a diagnostic of the file.
 */
export function toDocuments(file: OpenFile, options: DocumentOptions): ResolutionDocument[] {
    return resolutionsOf(file.ast).map(resolution => toDocument(file, resolution, options.uri));
}

function toDocument(file: OpenFile, resolution: ast.Resolution | undefined, uri: string): ResolutionDocument {
    const structure = structuresOf(file).of(file.ast, resolution);
    const context = contextOf({ file, resolution, uri, structure, print: printer });
    const data = quiet(context);
    const prose = (key: PropertyKey): ast.Prose | undefined => resolution && propertyOf(resolution, key)?.value;
    const value = (key: PropertyKey): string | null => valueText(prose(key), data) || null;
    const date = parseDateRange(value('date') ?? '');
    const status = parseStatus(value('status') ?? '');
    const body = prose('body');
    const title = richText(resolution?.text, context);
    const event = eventData(context);
    const participants = participantsOf(context);
    const sections = structure.sections.map(section => publishedSection(section, context));
    const recommendations = recommendationsOf(sections, uri, anchor => structure.citationOf(anchor));
    return {
        schemaVersion: '1.0',
        id: resolution?.name ?? null,
        language: languageTag(value('language'), context.dialect),
        kind: value('kind') ?? context.dialect.defaultKind,
        title: title.text, titleSpans: title.spans,
        status: status.ok ? status.value : null,
        number: value('number'), agenda: value('agenda'),
        date: date.ok ? toIsoInterval(date.value) : null, datePrinted: datePrinted(value('date'), context.dialect),
        place: value('place'),
        body: body ? partyOf(body, context) : null,
        vote: voteOf(value('vote')),
        supersedes: referenceOf(prose('supersedes'), context), repeats: referenceOf(prose('repeats'), context),
        event, participants, sections,
        notes: [...(context.notes ?? [])],
        recommendations,
        ...declarationsOf(context),
        source: { uri, line: (resolution?.$cstNode?.range.start.line ?? 0) + 1 },
    };
}

function participantsOf(context: DocumentContext): ResolutionDocument['participants'] {
    const sections = context.structure.sections.filter(section => section.role === 'participants');
    if (sections.length === 0) return null;
    const written = sections.map(section => section.section && propertyOf(section.section, 'count')?.value).find(found => found !== undefined);
    const count = parseCount(valueText(written, context));
    return { count: count.ok ? { value: count.value.value, qualifier: count.value.qualifier } : null };
}

function voteOf(written: string | null): ResolutionDocument['vote'] {
    const vote = parseVote(written ?? '');
    if (!vote.ok) return null;
    return { unanimous: vote.value.unanimous, for: vote.value.for ?? null, against: vote.value.against ?? null, abstained: vote.value.abstained ?? null };
}

/** The tag in its canonical form; what is no language tag (ISO 639 codes have two or three letters) is the dialect's. */
function languageTag(written: string | null, dialect: Dialect): string {
    if (!written || !/^[a-z]{2,3}(?:-|$)/i.test(written)) return dialect.id;
    try {
        return Intl.getCanonicalLocales(written)[0] ?? dialect.id;
    } catch {
        return dialect.id;
    }
}

/** As the author wrote it; a date written for machines is put in words, so that no reader sees «2025-09-20». */
function datePrinted(written: string | null, dialect: Dialect): string | null {
    return written !== null && /^\d{4}-/.test(written) ? formatValue('date', written, dialect) : written;
}

/** Another resolution: the id of a mention, resolved or not, else the path as written. */
function referenceOf(value: ast.Prose | undefined, context: DocumentContext): ResolutionDocument['supersedes'] {
    if (!value) return null;
    const mention = soleMention(value);
    if (mention) return { id: (mention.target.ref && nameOf(mention.target.ref)) ?? mention.target.$refText, path: null };
    return { id: null, path: valueText(value, context) || null };
}
