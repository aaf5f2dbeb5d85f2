/**
 * The one source of the published data: the TypeScript types (`types.ts`), the JSON Schema file
 * (`resolution.schema.json`, generated) and the output agree by construction.
 * Nothing at run time needs this module, so it is an entry of its own: zod costs start-up time.
 */
import * as z from 'zod';

export const schemaVersion = '1.0';
export const schemaId = 'https://rezo-lang.org/schema/resolution/1.0.json';

const nullable = <T extends z.ZodType>(type: T) => type.nullable();

const sourceRange = z.strictObject({
    line: z.int().min(1), column: z.int().min(1), endLine: z.int().min(1), endColumn: z.int().min(1),
}).describe('Where it stands in the source: lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.').meta({ id: 'SourceRange' });

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A calendar date, ISO 8601').meta({ id: 'Date' });

const dateRange = z.strictObject({ start: isoDate, end: isoDate }).describe('Both days included; a single day starts and ends on itself.').meta({ id: 'DateRange' });

const partyKind = z.enum(['organization', 'person']);

const party = z.strictObject({
    id: nullable(z.string()).describe('The declared id; null for a party that is only named'),
    name: z.string().describe('Full name in the nominative where it is declared, else as printed'),
    printed: z.string().describe('As printed at this place, in its grammatical case'),
}).describe('An organization, a person or a group of them').meta({ id: 'Party' });

const spanBase = { start: z.int().min(0), end: z.int().min(0) };

const mentionTarget = z.enum(['organization', 'person', 'act', 'term', 'item', 'section', 'resolution']);

const span = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('strong'), ...spanBase }),
    z.strictObject({ type: z.literal('emphasis'), ...spanBase }),
    z.strictObject({
        type: z.literal('mention'), ...spanBase, id: z.string().describe('What is mentioned'), target: mentionTarget,
        anchor: nullable(z.string()).describe('Anchor of the clause or section in this document, where it is printed here'),
        value: nullable(z.string()).describe('The property whose value is printed, e.g. `dates`; null for the thing itself'),
    }),
    z.strictObject({ type: z.literal('note'), ...spanBase, number: z.int().min(1).describe('Number of the footnote; start equals end') }),
    z.strictObject({ type: z.literal('link'), ...spanBase, href: z.string() }),
]).describe('A range of `text` with a meaning: UTF-16 offsets, the end exclusive. Spans nest or are disjoint; outer ones come first.').meta({ id: 'Span' });

const richText = { text: z.string().describe('Plain text'), spans: z.array(span) };

const text = z.strictObject({ ...richText, source: sourceRange }).meta({ id: 'Text' });

const deadline = z.strictObject({
    type: z.enum(['date', 'month', 'quarter', 'year', 'event', 'annually', 'ongoing', 'unreadable']),
    start: nullable(isoDate), end: nullable(isoDate).describe('The last day of it'),
    event: nullable(z.string()).describe('Id of the event it is tied to'),
    printed: z.string().describe('As the author wrote it'),
}).meta({ id: 'Deadline' });

const duties = {
    deadline: nullable(deadline),
    responsible: z.array(party),
    result: nullable(z.string()),
};

const listStyle = z.enum(['dash', 'bullet', 'decimal', 'dotted', 'letter', 'roman']).meta({ id: 'ListStyle' });

const itemFields = {
    id: nullable(z.string()).describe('The stable label, where one is given'),
    anchor: z.string().describe('Unique in the document; `label` where there is one'),
    marker: z.string().describe('The printed marker: «–», «1.», «2.3.», «а)»'),
    number: nullable(z.string()).describe('The printed number without its punctuation: «2.3», «а»; null for dashes and bullets'),
    ...richText,
    addressees: z.array(party).describe('Whom the clause addresses where its own prose says so'),
    ...duties,
    itemsStyle: nullable(listStyle).describe('Style of the nested list; null where there is none'),
    source: sourceRange,
};

type ItemFields = z.infer<z.ZodObject<typeof itemFields>>;

/** A clause with the clauses below it. Named, because the declaration of a recursive inferred type loses its fields. */
export interface Item extends ItemFields {
    items: Item[];
}

const item: z.ZodType<Item> = z.strictObject({ ...itemFields, get items() { return z.array(item); } });
// A recursive schema cannot be chained: its name is given beside it.
z.globalRegistry.add(item, { id: 'Item' });

const paragraph = z.strictObject({ type: z.literal('paragraph'), anchor: nullable(z.string()), ...richText, source: sourceRange }).meta({ id: 'Paragraph' });

const list = z.strictObject({
    type: z.literal('list'),
    style: listStyle.describe('dash, bullet: unnumbered; decimal: 1.; dotted: 1.2.; letter: а); roman: IV.'),
    items: z.array(item),
    source: sourceRange,
}).meta({ id: 'List' });

const flowBlock = z.discriminatedUnion('type', [paragraph, list]);

const addresseeGroup = z.strictObject({
    type: z.literal('addressee'),
    anchor: z.string(),
    number: nullable(z.string()).describe('«2» where addressees are numbered'),
    addressees: z.array(party).describe('Several for a joint addressee'),
    ...richText,
    lead: nullable(text).describe('The run-in words after the addressee: «продолжить работу по:»'),
    deadline: nullable(deadline), responsible: z.array(party), result: nullable(z.string()),
    blocks: z.array(flowBlock),
    source: sourceRange,
}).describe('An addressee and what is recommended to it; `text` is the printed addressee, joint ones joined by a comma, without the final mark').meta({ id: 'AddresseeGroup' });

const areaGroup = z.strictObject({
    type: z.literal('area'),
    anchor: z.string(),
    ...richText,
    blocks: z.array(z.discriminatedUnion('type', [paragraph, list, addresseeGroup])),
    source: sourceRange,
}).describe('A heading that groups addressees').meta({ id: 'AreaGroup' });

const block = z.discriminatedUnion('type', [paragraph, list, addresseeGroup, areaGroup]);

const sectionRole = z.enum([
    'event', 'organizers', 'participants', 'goals', 'topics', 'preamble', 'findings', 'priorities',
    'decisions', 'recommendations', 'closing', 'annex', 'signatures', 'text',
]);

const section = z.strictObject({
    role: sectionRole,
    id: nullable(z.string()),
    anchor: z.string(),
    heading: nullable(z.string()).describe('Printed above the section; for an annex its title'),
    composed: z.boolean().describe('True where the printed sentence was composed from the data'),
    blocks: z.array(block),
    source: sourceRange,
}).meta({ id: 'Section' });

const count = z.strictObject({
    value: z.int().min(0),
    qualifier: z.enum(['exactly', 'moreThan', 'atLeast', 'about', 'lessThan', 'upTo']),
}).meta({ id: 'Count' });

const event = z.strictObject({
    id: nullable(z.string()),
    kind: nullable(z.string()), ordinal: nullable(z.int().min(1)), theme: nullable(z.string()),
    dates: nullable(dateRange), venue: nullable(party), place: nullable(z.string()),
    mode: nullable(z.enum(['in-person', 'online', 'hybrid'])),
}).meta({ id: 'Event' });

const vote = z.strictObject({
    unanimous: z.boolean(),
    for: nullable(z.int().min(0)), against: nullable(z.int().min(0)), abstained: nullable(z.int().min(0)),
}).meta({ id: 'Vote' });

const recommendation = z.strictObject({
    id: nullable(z.string()).describe('The stable label, where one is given'),
    anchor: z.string(),
    number: nullable(z.string()).describe('The number by which it is cited: «2.3»'),
    section: z.enum(['recommendations', 'decisions']),
    addressees: z.array(party),
    area: nullable(z.string()),
    lead: nullable(z.string()).describe('The words of the addressee and of the items above that this one completes'),
    text: z.string(), spans: z.array(span),
    ...duties,
    source: z.strictObject({ uri: z.string(), line: z.int().min(1) }),
}).describe('One lowest-level item with everything that it inherits').meta({ id: 'Recommendation' });

const declaredParty = z.strictObject({
    id: z.string(), kind: partyKind, name: z.string(), short: nullable(z.string()), role: nullable(z.string()),
    site: nullable(z.string()), email: nullable(z.string()),
    forms: z.partialRecord(z.enum(['nom', 'gen', 'dat', 'acc', 'ins', 'loc']), z.string()),
}).meta({ id: 'DeclaredParty' });

const note = z.strictObject({ number: z.int().min(1), ...richText, source: sourceRange }).meta({ id: 'Note' });

const resolutionReference = z.strictObject({ id: nullable(z.string()), path: nullable(z.string()) })
    .describe('Another resolution: by its id or by the path of its file').meta({ id: 'ResolutionReference' });

export const resolutionDocument = z.strictObject({
    schemaVersion: z.literal(schemaVersion),
    id: nullable(z.string()),
    language: z.string().describe('BCP 47'),
    kind: z.string().describe('The document’s word: «Резолюция»'),
    title: z.string(), titleSpans: z.array(span),
    status: nullable(z.enum(['draft', 'adopted', 'approved', 'rejected', 'superseded', 'withdrawn'])),
    number: nullable(z.string()),
    agenda: nullable(z.string()),
    date: nullable(z.string().regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/)).describe('A date or an interval, ISO 8601'),
    datePrinted: nullable(z.string()).describe('The date as it is printed: as the author wrote it, in words where that was ISO 8601'),
    place: nullable(z.string()),
    body: nullable(party),
    vote: nullable(vote),
    supersedes: nullable(resolutionReference),
    repeats: nullable(resolutionReference),
    event: nullable(event),
    participants: nullable(z.strictObject({ count: nullable(count) })),
    sections: z.array(section).describe('What is printed, in order'),
    notes: z.array(note).describe('Footnotes, in the order of their marks'),
    recommendations: z.array(recommendation).describe('Each lowest-level item of recommendations and decisions once'),
    parties: z.array(declaredParty),
    acts: z.array(z.strictObject({ id: z.string(), citation: z.string(), short: nullable(z.string()), number: nullable(z.string()), issued: nullable(isoDate) })),
    terms: z.array(z.strictObject({ id: z.string(), meaning: z.string(), short: nullable(z.string()) })),
    source: z.strictObject({ uri: z.string(), line: z.int().min(1) }),
}).describe('A resolution as published data');

/** The JSON Schema of a published resolution, draft 2020-12. */
export function resolutionJsonSchema(): Record<string, unknown> {
    return { ...z.toJSONSchema(resolutionDocument, { target: 'draft-2020-12' }), $id: schemaId, title: 'Rezo resolution' };
}
