import {
    nodesOf, parseDateRange, parseStatus, parseVote, parseCount, propertyOf, soleMention, toIsoInterval,
    type OpenFile, type PropertyKey, type ast,
} from '@rezo/language';
import { contextOf, quiet, valueText, type DocumentContext } from './context.js';
import { eventData } from './event-data.js';
import { citationNumber } from './numbering.js';
import { resolutionsOf } from './outline.js';
import { declarationsOf, partyOf } from './parties.js';
import { printer, richText } from './prose.js';
import { recommendationsOf } from './recommendations.js';
import { publishedSection } from './sections.js';
import { structureOf } from './structure.js';
import type { ResolutionDocument } from './types.js';

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
    const structure = structureOf(file.ast, resolution);
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
    const recommendations = recommendationsOf(sections, uri, citations(file.ast, context));
    return {
        schemaVersion: '1.0',
        id: resolution?.name ?? null,
        language: value('language') ?? context.dialect.id,
        kind: value('kind') ?? context.dialect.defaultKind,
        title: title.text, titleSpans: title.spans,
        status: status.ok ? status.value : null,
        number: value('number'), agenda: value('agenda'),
        date: date.ok ? toIsoInterval(date.value) : null, datePrinted: value('date'),
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
    return { count: count.ok ? count.value : null };
}

function voteOf(written: string | null): ResolutionDocument['vote'] {
    const vote = parseVote(written ?? '');
    if (!vote.ok) return null;
    return { unanimous: vote.value.unanimous, for: vote.value.for ?? null, against: vote.value.against ?? null, abstained: vote.value.abstained ?? null };
}

function referenceOf(value: ast.Prose | undefined, context: DocumentContext): ResolutionDocument['supersedes'] {
    if (!value) return null;
    const target = soleMention(value)?.target.ref;
    return target ? { id: target.$type === 'Item' ? null : target.name ?? null, path: null } : { id: null, path: valueText(value, context) || null };
}

/** The number by which each clause is cited, by its anchor. */
function citations(file: ast.File, { structure }: DocumentContext): (anchor: string) => string | null {
    const numbers = new Map<string, string | null>();
    for (const item of nodesOf(file).items) {
        const anchor = structure.anchorOf(item);
        const numbered = structure.itemOf(item);
        if (anchor !== undefined && numbered) numbers.set(anchor, citationNumber(numbered.citation));
    }
    return anchor => numbers.get(anchor) ?? null;
}
