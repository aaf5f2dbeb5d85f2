import type { Keyword } from '../dialects/index.js';
import type { CheckedFile, Message } from './rule.js';

/** A keyword as the author of this file writes it; it is the same in messages of every language. */
export function keywordIn({ dialect }: CheckedFile, keyword: Keyword): string {
    return dialect.keywords[keyword];
}

/** «а», «б» или «в» / “a”, “b” or “c”. */
export function alternatives(words: readonly string[]): Message {
    return { ru: listed(words.map(word => `«${word}»`), 'или'), en: listed(words.map(word => `“${word}”`), 'or') };
}

function listed(words: readonly string[], conjunction: string): string {
    if (words.length < 2) return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
