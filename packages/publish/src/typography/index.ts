import type { RichText } from '@rezo/document';
import { typesetDashes, typesetRanges } from './dashes.js';
import { engineFor } from './engine.js';
import { sameWords } from './letters.js';
import { isOdd, withProtected } from './protect.js';
import { typesetApostrophes, typesetQuotes } from './quotes.js';
import { remapSpans } from './remap.js';
import { localeOf, type Locale } from './rules.js';
import { typesetSpaces } from './spaces.js';

/** Narrow and thin spaces are missing in many fonts; the wide one is in all of them. */
const narrowSpaces = /[\u202F\u2009]/g;

function typesetPlain(text: string, locale: Locale): string {
    const engine = engineFor(locale);
    const quoted = typesetQuotes(locale === 'en' ? typesetApostrophes(text) : text, engine);
    const dashed = typesetDashes(typesetRanges(quoted), locale);
    return typesetSpaces(engine.spaces(dashed), locale).replace(narrowSpaces, '\u00A0');
}

/**
 * The typography of a paragraph by its language: non-breaking spaces, dashes, quotation marks, ranges, ellipses.
 * No letter and no digit ever changes; where a rule would change one, or the text is odd, it is printed as written.
 */
export function typeset(text: string, language: string): string {
    const locale = localeOf(language);
    if (!locale || text.length < 2 || isOdd(text)) return text;
    const result = withProtected(text, hidden => typesetPlain(hidden, locale));
    return result !== undefined && sameWords(result, text) ? result : text;
}

/** The same for a text with spans, which keep their words. */
export function typesetRich(rich: RichText, language: string): RichText {
    return remapSpans(rich, typeset(rich.text, language));
}
