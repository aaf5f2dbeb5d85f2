/** What can stand behind the colon of a property. */
import { countQualifiers, dialects, type Dialect, type PropertyKey } from '../../dialects/index.js';
import { helpIn } from '../../dialects/help/index.js';
import { propertySpecs, type PropertyValueKind } from '../../syntax/properties.js';
import type { Message } from '../../validation/rule.js';
import type { OfferContext } from './context.js';
import { dateOffers, deadlineOffers } from './dates.js';
import { partyOffers, resolutionOffers } from './mentions.js';
import { offerKinds, type Offer } from './offer.js';

type Maker = (context: OfferContext, typed: string) => Iterable<Offer>;

/** By the kind of value; free text has none, and a label is a new name. */
const makers: Readonly<Partial<Record<PropertyValueKind, Maker>>> = {
    status: ({ dialect, language }) => choices(dialect.statuses, helpIn(language).statuses),
    mode: ({ dialect, language }) => choices(dialect.modes, helpIn(language).modes),
    numbering: ({ dialect, language }) => choices(dialect.numberings, helpIn(language).numberings),
    language: () => dialects.map(({ id, name }, order) => plain(id, order, name)),
    dates: dateOffers,
    deadline: deadlineOffers,
    count: ({ dialect }) => countOffers(dialect),
    ordinal: ordinalOffers,
    vote: ({ dialect, language }) => voteOffers(dialect, texts.vote[language]),
    party: partyOffers,
    parties: partyOffers,
    resolution: resolutionOffers,
};

const texts = {
    vote: { ru: 'итог голосования', en: 'the outcome of the vote' },
    roman: { ru: 'римскими цифрами', en: 'in Roman numerals' },
    arabic: { ru: 'арабскими цифрами', en: 'in Arabic numerals' },
} as const satisfies Record<string, Message>;

export function valueOffers(key: PropertyKey | 'to', context: OfferContext, typed: string): Iterable<Offer> {
    return makers[key === 'to' ? 'party' : propertySpecs[key].value]?.(context, typed) ?? [];
}

const plain = (word: string, order: number, detail?: string): Offer => ({
    word, insert: word, order, kind: offerKinds.value, details: () => ({ detail }),
});

/** The words of a closed set, each with what it means. */
function choices<C extends string>(words: Readonly<Record<C, string>>, meanings: Readonly<Record<C, string>>): readonly Offer[] {
    return (Object.keys(words) as C[]).map((choice, order) => ({ ...plain(words[choice], order, meanings[choice]), kind: offerKinds.choice }));
}

function countOffers({ countQualifiers: words }: Dialect): readonly Offer[] {
    return countQualifiers.flatMap((qualifier, order) => words[qualifier].slice(0, 2).map(word => ({
        ...plain(word, order), insert: `${word} `, snippet: `${word} \${1:100}$0`,
    })));
}

/** Samples, while nothing is typed: what is, is an ordinal already, and one written otherwise would replace it at Enter. */
function ordinalOffers({ language }: OfferContext, typed: string): readonly Offer[] {
    return typed.trim() === '' ? [plain('II', 0, texts.roman[language]), plain('2', 1, texts.arabic[language])] : [];
}

function voteOffers({ vote }: Dialect, detail: string): readonly Offer[] {
    const [inFavour = '', against = '', abstained = '', unanimous = ''] = [vote.for, vote.against, vote.abstained, vote.unanimous].map(([word]) => word);
    const sides = (numbers: readonly string[]): string => [inFavour, against, abstained].map((word, index) => `${word} ${numbers[index] ?? ''}`).join(', ');
    return [
        { ...plain(sides(['120', '3', '5']), 0, detail), snippet: `${sides(['${1:120}', '${2:3}', '${3:5}'])}$0` },
        plain(unanimous, 1, detail),
    ];
}
