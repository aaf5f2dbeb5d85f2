import { grammaticalCases, nodesOf, parseDateRange, propertyOf, toIso, type PropertyKey, type ast } from '@rezo/language';
import { insideOf, quiet, valueText, type DocumentContext } from './context.js';
import type { Declared } from './mentioned.js';
import { nameInCase } from './mentions.js';
import { richText } from './prose.js';
import type { Party, ResolutionDocument, RichText, Span } from './types.js';

type PartyMention = Extract<Span, { type: 'mention' }>;

/** The forms of a mention that name the party; its post or its address does not. */
const names: readonly (string | null)[] = [null, 'short', ...grammaticalCases];

const isParty = (span: Span): span is PartyMention => span.type === 'mention' && (span.target === 'organization' || span.target === 'person') && names.includes(span.value);

/** The mentions of parties that a text consists of, not those inside the name or the post of another thing. */
function partyMentions(spans: readonly Span[]): PartyMention[] {
    let end = 0;
    return spans.filter((span): span is PartyMention => {
        if (span.type !== 'mention' || span.start < end) return false;
        end = span.end;
        return isParty(span);
    });
}

/** The party that a value names. */
export function partyOf(value: ast.Prose, context: DocumentContext): Party {
    return partyFrom(richText(value, quiet(context)), context);
}

/** The parties of `ответственный: \соиро; Министерство`: one a semicolon. */
export function partiesOf(value: ast.Prose | undefined, context: DocumentContext): Party[] {
    if (!value) return [];
    const rich = richText(value, quiet(context));
    return splitParties(rich, context) ?? pieces(rich).map(piece => partyFrom(piece, context));
}

function pieces({ text, spans }: RichText): RichText[] {
    const found: RichText[] = [];
    for (let start = 0; start <= text.length;) {
        const stop = text.indexOf(';', start);
        const end = stop < 0 ? text.length : stop;
        const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
        const inside = spans.filter(span => span.start >= start && span.end <= end);
        const piece = text.slice(start, end).trim();
        if (piece) found.push({ text: piece, spans: inside.map(span => ({ ...span, start: span.start - start - lead, end: span.end - start - lead })) });
        start = end + 1;
    }
    return found;
}

/** Each mention a party, when the printed text is a list of mentions and nothing else. */
export function splitParties({ text, spans }: RichText, context: DocumentContext): Party[] | undefined {
    const mentions = partyMentions(spans);
    if (mentions.length < 2) return undefined;
    let between = '';
    let at = 0;
    for (const mention of mentions) {
        between += `${text.slice(at, mention.start)} `;
        at = mention.end;
    }
    const separators = (between + text.slice(at)).replace(/(?<!\p{L})(?:и|а также|and)(?!\p{L})/gu, '');
    if (/[\p{L}\p{N}]/u.test(separators)) return undefined;
    return mentions.map(mention => ({ id: mention.id, name: declaredName(mention.id, context) ?? text.slice(mention.start, mention.end), printed: text.slice(mention.start, mention.end) }));
}

/** One party: declared when the text is one mention, else only named. */
export function partyFrom({ text, spans }: RichText, context: DocumentContext): Party {
    const mentions = partyMentions(spans);
    const [only] = mentions;
    const id = mentions.length === 1 && only ? only.id : null;
    const whole = only !== undefined && only.start === 0 && only.end === text.length;
    return { id, name: (whole && id !== null && declaredName(id, context)) || text, printed: text };
}

function declaredName(id: string, context: DocumentContext): string | undefined {
    const node = context.mentioned.declared(id);
    return node && nameInCase(node, 'nom', insideOf(node, context))?.text;
}

/** What the file declares, and what else the resolution mentions of the files it imports; of two with one id the first. */
function declared(context: DocumentContext): Declared[] {
    const byId = new Map<string, Declared>();
    for (const node of [...nodesOf(context.file.ast).declarations, ...context.mentioned.declarations]) {
        if (node.name !== undefined && !byId.has(node.name)) byId.set(node.name, node);
    }
    return [...byId.values()];
}

/** The lists of declared things that go with the published data. */
export function declarationsOf(context: DocumentContext): Pick<ResolutionDocument, 'parties' | 'acts' | 'terms'> {
    const all = declared(context);
    const text = (node: Declared, prose: ast.Prose | undefined): string => valueText(prose, insideOf(node, context));
    const value = (node: Declared, key: PropertyKey): string | null => text(node, propertyOf(node, key)?.value) || null;
    const ofKind = (...kinds: string[]): Declared[] => all.filter(node => kinds.includes(node.keyword));
    return {
        parties: ofKind('organization', 'person').map(node => ({
            id: node.name ?? '', kind: node.keyword === 'person' ? 'person' : 'organization',
            name: text(node, node.text), short: value(node, 'short'), role: value(node, 'role'),
            site: value(node, 'site'), email: value(node, 'email'),
            forms: Object.fromEntries(grammaticalCases.flatMap(name => {
                const form = value(node, name);
                return form ? [[name, form]] : [];
            })),
        })),
        acts: ofKind('act').map(node => {
            const issued = parseDateRange(value(node, 'issued') ?? '');
            return {
                id: node.name ?? '', citation: text(node, node.text), short: value(node, 'short'), number: value(node, 'number'),
                issued: issued.ok ? toIso(issued.value.start) : null,
            };
        }),
        terms: ofKind('term').map(node => ({ id: node.name ?? '', meaning: text(node, node.text), short: value(node, 'short') })),
    };
}
