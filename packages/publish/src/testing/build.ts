import type { AddresseeGroup, AreaGroup, Block, Item, List, ListStyle, Note, Paragraph, ResolutionDocument, RichText, Section, SourceRange, Span, Text } from '@rezo/document';

/** Builders of published data for the tests: text is written with its spans, the rest has defaults. */
let line = 1;
const source = (): SourceRange => ({ line: ++line, column: 1, endLine: line, endColumn: 2 });

type SpanInput = Span extends infer Each ? Each extends Span ? Omit<Each, 'start' | 'end'> : never : never;

/** A span over the first occurrence of some words. */
export function over(words: string, span: SpanInput): [string, SpanInput] {
    return [words, span];
}

export const strong = (words: string) => over(words, { type: 'strong' });
export const emphasis = (words: string) => over(words, { type: 'emphasis' });
export const link = (words: string, href: string) => over(words, { type: 'link', href });
/** The mark of a footnote after the given words. */
export const noteAfter = (words: string, number: number) => over(words, { type: 'note', number });
export const mention = (words: string, id: string, target: Extract<Span, { type: 'mention' }>['target'], anchor: string | null = null) =>
    over(words, { type: 'mention', id, target, anchor, value: null });

export function rich(text: string, ...spans: readonly [string, SpanInput][]): RichText {
    return {
        text,
        spans: spans.map(([words, span]) => {
            const start = text.indexOf(words);
            if (start < 0) throw new Error(`«${words}» is not in «${text}»`);
            const end = start + words.length;
            return (span.type === 'note' ? { ...span, start: end, end } : { ...span, start, end }) as Span;
        }),
    };
}

const asRich = (text: string | RichText): RichText => typeof text === 'string' ? rich(text) : text;
export const text = (value: string | RichText): Text => ({ ...asRich(value), source: source() });
export const paragraph = (value: string | RichText, anchor: string | null = null): Paragraph => ({ type: 'paragraph', anchor, ...text(value) });

let anchors = 0;
export function item(marker: string, value: string | RichText, more: Partial<Item> = {}): Item {
    const number = /[\p{L}\p{N}]/u.test(marker) ? marker.replace(/[.)]$/u, '') : null;
    return {
        id: null, anchor: `item-${++anchors}`, marker, number, ...asRich(value), addressees: [], deadline: null, responsible: [], result: null,
        itemsStyle: null, items: [], source: source(), ...more,
    };
}

export const list = (style: ListStyle, ...items: readonly Item[]): List => ({ type: 'list', style, items: [...items], source: source() });

export function addressee(value: string | RichText, more: Partial<AddresseeGroup> = {}): AddresseeGroup {
    return {
        type: 'addressee', anchor: `to-${++anchors}`, number: null, addressees: [], ...asRich(value), lead: null, deadline: null,
        responsible: [], result: null, blocks: [], source: source(), ...more,
    };
}

export const area = (value: string | RichText, blocks: AreaGroup['blocks']): AreaGroup =>
    ({ type: 'area', anchor: `area-${++anchors}`, ...asRich(value), blocks, source: source() });

export const section = (role: Section['role'], blocks: readonly Block[], heading: string | null = null): Section =>
    ({ role, id: null, anchor: `${role}-${++anchors}`, heading, composed: false, blocks: [...blocks], source: source() });

export const note = (number: number, value: string | RichText): Note => ({ number, ...text(value) });

export function resolution(more: Partial<ResolutionDocument> = {}): ResolutionDocument {
    return {
        schemaVersion: '1.0', id: null, language: 'ru', kind: 'Резолюция', title: 'съезда', titleSpans: [], status: 'adopted', number: null, agenda: null,
        date: null, datePrinted: null, place: null, body: null, vote: null, supersedes: null, repeats: null, event: null, participants: null,
        sections: [], notes: [], recommendations: [], parties: [], acts: [], terms: [], source: { uri: 'file:///a.res', line: 1 }, ...more,
    };
}
