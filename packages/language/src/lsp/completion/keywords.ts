/** Heads and properties that are allowed on a line. */
import {
    declarationKinds, dialects, sectionRoles, type Dialect, type HeadKeyword, type Keyword, type PropertyKey, type SectionRole,
} from '../../dialects/index.js';
import { helpIn } from '../../dialects/help/index.js';
import { propertySpecs } from '../../syntax/properties.js';
import type { OfferContext } from './context.js';
import { escapeSnippet, loosestMatch, matching, offerKinds, type Found, type Offer } from './offer.js';
import type { Place } from './place.js';
import { isDeclaration, isSection, type Surroundings } from './surroundings.js';
import { keywordCard } from '../hover/keyword-card.js';

/** Below running text a word more likely goes on with it: only from this many letters is a head offered. */
const shortestBelowText = 3;

export function keywordOffers(place: Extract<Place, { kind: 'keyword' }>, around: Surroundings, context: OfferContext): readonly Found[] {
    const unsure = around.belowText && place.headless && place.typed !== '' && place.typed.length < shortestBelowText;
    const allowed = keywordsHere(around, sectionsOf(context)).filter(keyword => !unsure || keyword in propertySpecs);
    const offersIn = (dialect: Dialect): readonly Offer[] => allowed.map((keyword, order) => offer(keyword, order, { dialect, place, context, around }));
    const found = matching(offersIn(context.dialect), place.typed, loosestMatch.word);
    if (found.length > 0 || place.typed.length < 2) return found;
    const others = dialects.filter(dialect => dialect !== context.dialect);
    return matching(others.flatMap(dialect => [...offersIn(dialect)]), place.typed, loosestMatch.word);
}

function sectionsOf({ resolution }: OfferContext): ReadonlySet<string> {
    return new Set(resolution?.sections.map(section => section.keyword));
}

/** Everything that may begin this line, the likeliest first. */
export function keywordsHere(around: Surroundings, present: ReadonlySet<string>): readonly Keyword[] {
    const properties = (Object.keys(propertySpecs) as PropertyKey[])
        .filter(key => !around.given.has(key) && propertySpecs[key].under.some(owner => around.owners.includes(owner)));
    const heads = around.inResolution ? headsOfResolution(around, present) : headsOfFile(around.head);
    return around.adjacent ? [...properties, ...heads] : [...heads, ...properties];
}

function headsOfFile(head: HeadKeyword | undefined): readonly HeadKeyword[] {
    const imports: readonly HeadKeyword[] = head === undefined || head === 'use' ? ['use'] : [];
    const fragment = head !== undefined && head !== 'event' && isSection(head);
    if (fragment) return [...laterSections(head, new Set()), 'resolution'];
    const declares = head !== undefined && isDeclaration(head);
    return declares ? [...declarationKinds, 'resolution', 'event'] : ['resolution', ...imports, ...declarationKinds, 'event'];
}

function headsOfResolution({ head, inRecommendations }: Surroundings, present: ReadonlySet<string>): readonly HeadKeyword[] {
    const addressees: readonly HeadKeyword[] = inRecommendations ? ['to', 'area'] : [];
    return [...addressees, ...laterSections(inRecommendations ? 'recommendations' : head, present), 'resolution'];
}

/** Sections in their usual order from here on, then those that would stand before, then those that there are already. */
function laterSections(from: HeadKeyword | undefined, present: ReadonlySet<string>): readonly SectionRole[] {
    const at = sectionRoles.findIndex(role => role === from);
    const place = (role: SectionRole, index: number): number => (present.has(role) ? 2 : index <= at ? 1 : 0);
    return sectionRoles
        .map((role, index) => ({ role, index, place: place(role, index) }))
        .sort((a, b) => a.place - b.place || a.index - b.index)
        .map(({ role }) => role);
}

interface OfferInput {
    readonly dialect: Dialect;
    readonly place: Extract<Place, { kind: 'keyword' }>;
    readonly context: OfferContext;
    readonly around: Surroundings;
}

function offer(keyword: Keyword, order: number, { dialect, place, context, around }: OfferInput): Offer {
    const word = dialect.keywords[keyword];
    const property = keyword in propertySpecs;
    return {
        word, order,
        kind: property ? offerKinds.property : isSection(keyword) ? offerKinds.section : isDeclaration(keyword) ? offerKinds.declaration : offerKinds.head,
        column: property ? around.adjacent ? around.column : undefined : 0,
        insert: place.headless ? `${word}: ` : word,
        ...(place.headless && { snippet: snippetOf(keyword, dialect) }),
        details: () => ({ documentation: keywordCard(keyword, dialect, context.language) }),
    };
}

/** A property with a closed set of values lets the author choose among them. */
function snippetOf(keyword: Keyword, dialect: Dialect): string {
    const written = helpIn(dialect.id).keywords[keyword].snippet;
    if (written !== undefined) return written;
    const word = escapeSnippet(dialect.keywords[keyword]);
    const choices = keyword === 'status' ? dialect.statuses : keyword === 'mode' ? dialect.modes : keyword === 'numbering' ? dialect.numberings : undefined;
    return choices ? `${word}: \${1|${Object.values(choices).join(',')}|}$0` : `${word}: $0`;
}
