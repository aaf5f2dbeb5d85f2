/** The verbs and phrases with which an item may begin, the most used in the workspace first. */
import type { LangiumSharedCoreServices } from 'langium';
import type { File, Inline, Item } from '../../generated/ast.js';
import { DocumentFacts } from '../../references/document-facts.js';
import { nodesOf } from '../../syntax/nodes.js';
import { propertySpecs } from '../../syntax/properties.js';
import { fold } from '../../values/fold.js';
import { openingPhrases } from './opening-phrases.js';
import type { OfferContext } from './context.js';
import { linesAbove, type NearLine } from './lines-near.js';
import { offerKinds, type Offer } from './offer.js';
import type { Surroundings } from './surroundings.js';

type Uses = ReadonlyMap<string, number>;

/** Known phrases by their first word, folded, the longest first. */
const phrasesByWord: ReadonlyMap<string, readonly string[]> = (() => {
    const table = new Map<string, string[]>();
    const phrases = Object.values(openingPhrases).flatMap(({ tasks, operative }) => [...tasks, ...operative]).map(fold);
    for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
        const word = firstWord(phrase);
        table.set(word, [...table.get(word) ?? [], phrase]);
    }
    return table;
})();

function firstWord(text: string): string {
    return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}

/** How often the items of a file begin with each phrase. */
function usesIn(file: File): Uses {
    const counts = new Map<string, number>();
    for (const item of nodesOf(file).items) {
        const phrase = openingOf(item);
        if (phrase !== undefined) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
    return counts;
}

const longestPhrase = 60;

function openingOf(item: Item): string | undefined {
    const text = fold(leadingWords(item.prose?.parts[0])).trimStart();
    return phrasesByWord.get(firstWord(text))?.find(phrase => text.startsWith(phrase));
}

function leadingWords(part: Inline | undefined): string {
    if (part?.$type === 'Words') return part.value.slice(0, longestPhrase);
    return part?.$type === 'Emphasis' || part?.$type === 'Strong' ? leadingWords(part.parts[0]) : '';
}

/** Counts over all documents that the server knows. */
export class OpeningUses {
    private readonly total = new Map<string, number>();
    private readonly facts: DocumentFacts<Uses>;

    constructor(services: LangiumSharedCoreServices) {
        this.facts = new DocumentFacts(services, {
            read: ({ parseResult }) => usesIn(parseResult.value as File),
            replace: (_document, before, after) => {
                this.add(before, -1);
                this.add(after, 1);
            },
        });
    }

    get all(): Uses {
        this.facts.refresh();
        return this.total;
    }

    private add(uses: Uses | undefined, sign: 1 | -1): void {
        for (const [phrase, count] of uses ?? []) this.total.set(phrase, (this.total.get(phrase) ?? 0) + sign * count);
    }
}

interface OpeningInput {
    readonly text: string;
    readonly line: NearLine;
    readonly typed: string;
    readonly around: Surroundings;
    readonly uses: Uses;
}

export function openingOffers({ dialect }: OfferContext, input: OpeningInput): readonly Offer[] {
    const { around, typed } = input;
    if (!around.inRecommendations && around.head !== 'decisions') return [];
    const { tasks, operative } = openingPhrases[dialect.id];
    const capital = startsCapital(input);
    const offer = (phrase: string, kind: 'task' | 'operative', index: number): Offer => {
        const word = kind === 'task' && capital ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
        const count = input.uses.get(fold(phrase)) ?? 0;
        return {
            word, insert: kind === 'operative' ? `_${word}_` : word, kind: offerKinds.phrase,
            order: index - count * 1000, details: () => ({}),
        };
    };
    const marked = typed.startsWith('_');
    const ofTasks = marked && operative.length > 0 ? [] : tasks.map((phrase, index) => offer(phrase, 'task', index));
    const underTo = around.head === 'to';
    return [
        ...(operative.length > 0 && !underTo ? [] : ofTasks),
        ...(underTo && !marked ? [] : operative.map((phrase, index) => offer(phrase, 'operative', index))),
    ];
}

/** As typed; before that, as the item above begins. */
function startsCapital({ text, line, typed }: OpeningInput): boolean {
    const first = typed.replace(/^_/u, '').charAt(0);
    if (first !== '') return first !== first.toLowerCase();
    for (const above of linesAbove(text, line)) {
        if (above.kind === 'item') return /^[\s_*]*\p{Lu}/u.test(text.slice(above.markerEnd, above.end));
        if (above.head && !(above.head.keyword in propertySpecs)) return false;
    }
    return false;
}
