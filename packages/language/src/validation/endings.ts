/** How a text ends and begins, as far as its marks say so surely. */
import { notText, type ProseText } from './prose-text.js';
import type { SourceSpan } from './rule.js';

/** The mark at the end; `none` behind a word; `other` where another mark or none may be right. */
export type Ending = ';' | '.' | ',' | ':' | 'none' | 'other';

/** «г.», «и др.», “etc.”, an initial: the full stop belongs to the word, and another mark may be wanted behind it. */
const abbreviation = /(?:^|[\s(«„“.])(?:[тд]\. ?[депк]|[А-ЯЁA-Z]|др|пр|гг?|вв?|ст|стр|с|п|пп|кв|им|ул|руб|коп|тыс|млн|млрд|чел|мин|etc|Inc|Ltd|Co|Jr|Sr|al|pp?|No)\.$/u;
/** «… и», «…; а также», “…; and”: the sentence goes on in the next item. */
const goesOn = /(?:^|[\s;,])(?:и|или|либо|а также|а именно|в том числе|и\/или|and|or|and\/or|but|as well as|then)$/iu;
const closing = /[”“"’»)\]]+$/u;
const wordEnd = /[\p{L}\p{M}\p{N}%°]$/u;

/** Expressions that look for the end of a text read all of it; none of them needs more than this. */
function lastPart(words: string): string {
    return words.length > 40 ? `#${words.slice(-40)}` : words;
}

export function endingOf({ text }: ProseText): Ending {
    const mark = text.at(-1);
    if (mark === ';' || mark === ',' || mark === ':') return mark;
    const words = text.trimEnd();
    const last = words.at(-1) ?? '';
    if (last === ';' || last === ',' || last === ':') return last;
    if (last === '.') return words.endsWith('..') || abbreviation.test(lastPart(words)) ? 'other' : '.';
    if (last === notText) return words.endsWith(notText + notText) ? 'other' : 'none';
    if (goesOn.test(lastPart(words))) return 'other';
    const bare = words.replace(closing, '');
    if (bare.length === words.length) return wordEnd.test(lastPart(words)) ? 'none' : 'other';
    // English puts the mark inside the quotation marks; «…!» and (…) may or may not want one behind.
    if (/[”"’]$/u.test(words) && /[.,]$/u.test(bare)) return bare.endsWith('.') ? '.' : ',';
    return wordEnd.test(lastPart(bare)) || bare.endsWith(notText) ? 'none' : 'other';
}

/** The mark that the text ends with, or its last word where it has none. */
export function spanOfEnding(text: ProseText): SourceSpan {
    const end = text.text.trimEnd().length;
    const ending = endingOf(text);
    const from = ending === 'none' ? text.text.lastIndexOf(' ', end - 1) + 1 : end - 1;
    return text.span(Math.max(0, from), end);
}

/** Two small letters at least: “e-mail” and “iPhone” may begin a sentence. */
export function startsSmall({ text }: ProseText): boolean {
    const first = text.charCodeAt(0);
    if (isRussianCapital(first)) return false;
    if (isRussianSmall(first) && isRussianSmall(text.charCodeAt(1))) return true;
    return /^\s*[«„“"(]?(?:\p{Ll}{2}|[аиоуяквс] )/u.test(text);
}

/** «А» to «Я». */
function isRussianCapital(code: number): boolean {
    return code >= 0x410 && code <= 0x42f;
}

/** «а» to «я». */
function isRussianSmall(code: number): boolean {
    return code >= 0x430 && code <= 0x44f;
}

export function startsCapital({ text }: ProseText): boolean {
    return /^\s*[«„“"(]?\p{Lu}/u.test(text);
}
