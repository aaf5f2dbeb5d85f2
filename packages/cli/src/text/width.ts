/** How many columns a text takes on a terminal. */

/** What every terminal shows one column wide: ASCII, Latin and Cyrillic letters, dashes, typographic quotes. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2116]*$/u;

/**
 * East Asian Wide and Fullwidth (Unicode, EastAsianWidth.txt), in blocks. Made when first needed, as the next two: they take
 * a millisecond.
 */
const wide = (): RegExp => /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;

const emoji = (): RegExp => /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F?\u20E3|\p{Regional_Indicator}{2}/u;

/** Marks, joiners and other characters without a width of their own, when nothing stands before them. */
const nothing = (): RegExp => /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]*$/u;

let segmenter: Intl.Segmenter | undefined;

export interface Grapheme {
    readonly text: string;
    /** UTF-16 offset. */
    readonly start: number;
}

/** What a reader takes for one character: a letter with its accents, an emoji with its parts. */
export function* graphemes(text: string): Generator<Grapheme> {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(text)) yield { text: segment, start: index };
}

export function isPlain(text: string): boolean {
    return plain.test(text);
}

export function graphemeWidth(grapheme: string): number {
    if (nothing().test(grapheme)) return 0;
    return wide().test(grapheme) || emoji().test(grapheme) ? 2 : 1;
}

export function textWidth(text: string): number {
    if (isPlain(text)) return text.length;
    let width = 0;
    for (const { text: grapheme } of graphemes(text)) width += graphemeWidth(grapheme);
    return width;
}

/** Pads on the right to a width in columns. */
export function padTo(text: string, width: number): string {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
