import { grammaticalCases, nodesOf, parseDateRange, propertyOf, toIso, type PropertyKey, type ast } from '@rezo/language';
import { quiet, valueText, type DocumentContext } from './context.js';
import { nameInCase } from './mentions.js';
import { richText } from './prose.js';
import type { Party, ResolutionDocument, RichText, Span } from './types.js';

type Declared = ast.Declaration | ast.StrayDeclaration;
type PartyMention = Extract<Span, { type: 'mention' }>;

const isParty = (span: Span): span is PartyMention => span.type === 'mention' && (span.target === 'organization' || span.target === 'person') && span.value !== 'role';

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
    const mentions = spans.filter(isParty);
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
    const mentions = spans.filter(isParty);
    const [only] = mentions;
    const id = mentions.length === 1 && only ? only.id : null;
    const whole = only !== undefined && only.start === 0 && only.end === text.length;
    return { id, name: (whole && id !== null && declaredName(id, context)) || text, printed: text };
}

function declaredName(id: string, context: DocumentContext): string | undefined {
    const node = [...context.mentioned].find(target => target.$type !== 'Item' && target.name === id);
    return node && (node.$type === 'Declaration' || node.$type === 'StrayDeclaration') ? nameInCase(node, 'nom', quiet(context))?.text : undefined;
}

/** What the file declares, and what else the resolution mentions of the files it imports. */
function declared(context: DocumentContext): Declared[] {
    const mentioned = [...context.mentioned].filter((node): node is Declared => node.$type === 'Declaration' || node.$type === 'StrayDeclaration');
    return [...new Set<Declared>([...nodesOf(context.file.ast).declarations, ...mentioned])].filter(node => node.name !== undefined);
}

/** The lists of declared things that go with the published data. */
export function declarationsOf(context: DocumentContext): Pick<ResolutionDocument, 'parties' | 'acts' | 'terms'> {
    const data = quiet(context);
    const all = declared(context);
    const value = (node: Declared, key: PropertyKey): string | null => valueText(propertyOf(node, key)?.value, data) || null;
    const ofKind = (...kinds: string[]): Declared[] => all.filter(node => kinds.includes(node.keyword));
    return {
        parties: ofKind('organization', 'person').map(node => ({
            id: node.name ?? '', kind: node.keyword === 'person' ? 'person' : 'organization',
            name: valueText(node.text, data), short: value(node, 'short'), role: value(node, 'role'),
            site: value(node, 'site'), email: value(node, 'email'),
            forms: Object.fromEntries(grammaticalCases.flatMap(name => {
                const form = value(node, name);
                return form ? [[name, form]] : [];
            })),
        })),
        acts: ofKind('act').map(node => {
            const issued = parseDateRange(value(node, 'issued') ?? '');
            return {
                id: node.name ?? '', citation: valueText(node.text, data), short: value(node, 'short'), number: value(node, 'number'),
                issued: issued.ok ? toIso(issued.value.start) : null,
            };
        }),
        terms: ofKind('term').map(node => ({ id: node.name ?? '', meaning: valueText(node.text, data), short: value(node, 'short') })),
    };
}
