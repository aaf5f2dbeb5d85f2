/** With what part of speech an item begins, where its first words leave no doubt. */
import type { ProseText } from '../prose-text.js';
import { wordsOf } from '../words.js';
import { englishKind } from './en.js';
import type { ItemKind } from './kind.js';
import { russianKind } from './ru.js';

/** Undefined where it is not certain: a mention, a number, an abbreviation or a quotation at the beginning, words of several readings. */
export function kindOf(text: ProseText): ItemKind | undefined {
    const opening = /^\s*([\p{L}-]+)/u.exec(text.text)?.[1];
    if (!opening || /\p{Lu}{2}/u.test(opening)) return undefined;
    const words = wordsOf(text);
    return /^[а-яё-]+$/iu.test(opening) ? russianKind(words, text.text) : englishKind(words, text.text);
}
