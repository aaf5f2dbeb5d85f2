/**
 * A dialect is one table: everything of the Rezo language that is a word of a human language.
 * Adding a dialect means writing one more file like `ru.ts` and naming it in `index.ts`.
 */

/** Heads that open a section; the value is the role of the section in the published data. */
export const sectionRoles = [
    'event', 'organizers', 'participants', 'goals', 'topics', 'preamble', 'findings', 'priorities',
    'decisions', 'recommendations', 'closing', 'annex', 'signatures', 'text',
] as const;
export type SectionRole = (typeof sectionRoles)[number];

export const declarationKinds = ['organization', 'person', 'act', 'term'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** Heads that are neither sections nor declarations. */
export const structuralHeads = ['use', 'resolution', 'area', 'to'] as const;
export type StructuralHead = (typeof structuralHeads)[number];

export type HeadKeyword = SectionRole | DeclarationKind | StructuralHead;

export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

export const propertyKeys = [
    'language', 'kind', 'status', 'number', 'agenda', 'date', 'place', 'body', 'vote', 'supersedes', 'repeats',
    'ordinal', 'theme', 'dates', 'venue', 'mode', 'count', 'heading', 'numbering',
    'label', 'deadline', 'responsible', 'addressee', 'result',
    'short', ...grammaticalCases, 'role', 'site', 'email', 'issued',
] as const;
export type PropertyKey = (typeof propertyKeys)[number];

export type Keyword = HeadKeyword | PropertyKey;

export const statuses = ['draft', 'adopted', 'approved', 'rejected', 'superseded', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

export const eventModes = ['in-person', 'online', 'hybrid'] as const;
export type EventMode = (typeof eventModes)[number];

export const numberings = ['addressees', 'items', 'continuous', 'none'] as const;
export type Numbering = (typeof numberings)[number];

/** How exact a stated count is. */
export const countQualifiers = ['exactly', 'moreThan', 'atLeast', 'about', 'lessThan', 'upTo'] as const;
export type CountQualifier = (typeof countQualifiers)[number];

export type DialectId = 'ru' | 'en';

/** Facts about an event from which a dialect composes its printed sentence; every text is plain and already formatted. */
export interface EventFacts {
    readonly kind: string | undefined;
    readonly ordinal: string | undefined;
    readonly theme: string | undefined;
    readonly dates: string | undefined;
    readonly venue: string | undefined;
    /** The venue as it stands after “in”, where its declaration says how: «Доме учителя». */
    readonly venueLocative: string | undefined;
    readonly place: string | undefined;
    readonly mode: EventMode | undefined;
}

export interface Dialect {
    /** BCP 47 primary subtag of the language. */
    readonly id: DialectId;
    /** The language's own name. */
    readonly name: string;
    /** One keyword each, written by the formatter and offered by completion. */
    readonly keywords: Readonly<Record<Keyword, string>>;
    /** Built-in mention that makes a footnote: `\note(…)`. */
    readonly note: string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly modes: Readonly<Record<EventMode, string>>;
    readonly numberings: Readonly<Record<Numbering, string>>;
    /**
     * Words that look or mean like a status, mode or numbering and are not one, with the word to write instead; undefined
     * where there is none, so that «отменена» is not taken for a slip of «заменена».
     */
    readonly choiceSynonyms: ReadonlyMap<string, string | undefined>;
    /** Words before the number of a count, most usual first. `exactly` may be empty: the bare number. */
    readonly countQualifiers: Readonly<Record<CountQualifier, readonly string[]>>;
    readonly vote: {
        readonly unanimous: readonly string[];
        readonly for: readonly string[];
        readonly against: readonly string[];
        readonly abstained: readonly string[];
        /** Words that stand for the number 0 («против — нет»). */
        readonly none: readonly string[];
    };
    readonly deadlines: {
        readonly annually: readonly string[];
        readonly ongoing: readonly string[];
        readonly quarter: readonly string[];
        /** Words that may stand before the time and do not change it («до», «в», “by the end of”). */
        readonly lead: readonly string[];
    };
    /** Words after a number that multiply it, with their factor («тыс.» 1000). */
    readonly countScales: ReadonlyMap<string, number>;
    /** Names of the months as printed in a full date («августа», “August”), January first. */
    readonly monthsInDate: readonly string[];
    /** Names of the months that stand alone («август»), January first. */
    readonly monthsAlone: readonly string[];
    /** Further forms and abbreviations accepted for each month, January first («августе», «авг.», “Aug”). */
    readonly monthsAccepted: readonly (readonly string[])[];
    /** Words that may follow a year and say nothing more («г.», «года», «год»). */
    readonly yearWords: readonly string[];
    /** Those of the year words that are right after a full date («года», «г.»); the first one is printed. */
    readonly yearWordsInDate: readonly string[];
    /** Those of the year words that are right after two dates of different years («гг.»). */
    readonly yearWordsInSpan: readonly string[];
    /** Words inside dates and quarters that say nothing (“of”, “the”). */
    readonly silentWords: readonly string[];
    /** Pairs of words that frame a range («с … по …», “from … to …”); with an empty `from` the other word may stand alone (“18 to 19 October”). */
    readonly rangeWords: readonly (readonly [from: string, to: string])[];
    /** Stems or forms of ordinal words, by value. */
    readonly ordinalWords: ReadonlyMap<string, number>;
    /** Cardinal tens that open a compound ordinal word («двадцать» четвёртая, “twenty”-fourth), by value 20…90. */
    readonly tensWords: ReadonlyMap<string, number>;
    /** What may be joined to a number to make it ordinal («24-я», “24th”), without the hyphen. */
    readonly ordinalSuffixes: readonly string[];
    /** Letters in the order in which items are lettered. */
    readonly itemLetters: string;
    /** The document's word when `kind` is not given. */
    readonly defaultKind: string;
    /** The mark of a draft. */
    readonly draftMark: string;
    /** What is printed before a number: «№». */
    readonly numberSign: string;
    /** Opening and closing quotation marks of the first level. */
    readonly quotes: readonly [open: string, close: string];
    /** Reference to a numbered item («п. 2.3»), or to a lettered one below it («подп. «а» п. 2.3»). */
    readonly itemReference: (number: string, letter?: string) => string;
    /** The sentence of an event whose section has no text, or undefined when the facts do not suffice. */
    readonly composeEvent: (facts: EventFacts) => string | undefined;
    /** The sentence about the number of participants («В работе приняли участие более 120 человек.»). */
    readonly composeParticipants: (count: string, stated: { readonly value: number; readonly qualifier: CountQualifier }) => string;
}
