import type { Dictionary, Suggestion } from '../../packs/dictionary.js';
import type { SpeltWord } from './spelt-words.js';

/** Abbreviations are no longer; longer words in capitals stand in headings. */
const longestAbbreviation = 6;
/** «канд. пед. наук»: longer words are not shortened so. */
const longestShortened = 5;
/** How surnames end. */
const surname = /(?:[оеё]в|[иы]н|ский|цкий|[оеё]в[аоуы]|[оеё]в[оы][ймх]|ин[аоуы]|ин[оы][ймх]|ской|скую|ского|скому|ко|ук|юк|ян|дзе|швили|вич|вн[аеуы]|вной|ых|их)$/;

/** What to say of a word that no dictionary has: its suggestions, or undefined when it is likely right all the same. */
export function verdictOn(spelt: SpeltWord, dictionary: Dictionary, isSeenAsName: (word: string) => boolean): readonly Suggestion[] | undefined {
    const { word } = spelt;
    if (spelt.isShortened && word.length <= longestShortened) return undefined;
    if (word === word.toUpperCase()) return word.length > longestAbbreviation ? likely(dictionary, word) : undefined;
    if (/^[^a-zа-яё]*[a-zа-яё]+[A-ZА-ЯЁ]|[A-ZА-ЯЁ]{2}/.test(word)) return /[A-ZА-ЯЁ]{2}/.test(word) ? undefined : likelySplit(dictionary, word);
    if (!startsWithCapital(word)) return dictionary.suggestions(word);
    const mayBeName = spelt.isNamed || spelt.place === 'inside' || surname.test(word) || isSeenAsName(word);
    return mayBeName ? likelySplit(dictionary, word) : likely(dictionary, word);
}

export function startsWithCapital(word: string): boolean {
    return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Names, brands and the like are in no dictionary: a word that may be one is a mistake only if it is clear what it should be. */
function likely(dictionary: Dictionary, word: string): readonly Suggestion[] | undefined {
    const suggestions = dictionary.suggestions(word);
    return suggestions.some(({ isLikely }) => isLikely) ? suggestions : undefined;
}

function likelySplit(dictionary: Dictionary, word: string): readonly Suggestion[] | undefined {
    const splits = dictionary.suggestions(word).filter(({ kind, isLikely }) => kind === 'split' && isLikely);
    return splits.length > 0 && !/[ое] /.test(splits[0]?.text ?? '') ? splits : undefined;
}
