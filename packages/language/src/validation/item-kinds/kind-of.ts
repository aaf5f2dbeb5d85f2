/** With what part of speech an item begins, where its first words leave no doubt. */
import { memoByText } from '../../syntax/memo.js';
import type { ProseText } from '../prose-text.js';
import { englishKind } from './en.js';
import type { ItemKind } from './kind.js';
import { russianKind } from './ru.js';

/** Undefined where it is not certain: a mention, a number, an abbreviation or a quotation at the beginning, words of several readings. */
export function kindOf(text: ProseText): ItemKind | undefined {
    const blank = text.text.indexOf(' ', 1);
    const alphabet = alphabetOf(blank < 0 ? text.text : text.text.slice(0, blank));
    if (alphabet === 'unsure') return undefined;
    return alphabet === 'russian' ? russianKind(text.reading, text.text) : englishKind(text.reading.forms, text.text);
}

/** A Russian word of usual letters, no abbreviation: an expression of all letters that there are takes long to be made. */
const russianWord = /^[А-Яа-яЁё]?[а-яё-]+(?:$|[\s,.;:!?)»])/;

/** Of the word that an item begins with. */
const alphabetOf = memoByText((beginning): 'russian' | 'english' | 'unsure' => {
    if (russianWord.test(beginning)) return 'russian';
    const opening = /^\s*([\p{L}-]+)/u.exec(beginning)?.[1];
    if (!opening || /\p{Lu}{2}/u.test(opening)) return 'unsure';
    return /^[а-яё-]+$/iu.test(opening) ? 'russian' : 'english';
});
