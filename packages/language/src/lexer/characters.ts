/** Character classes by UTF-16 code unit, for the scanner's loops. */

/** Blank inside a line: spaces of every width, tabs, form feeds, the byte order mark. */
export function isBlank(code: number): boolean {
    if (code === 0x20 || code === 0x09) return true;
    if (code < 0x80) return code === 0x0b || code === 0x0c;
    return code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000
        || (code >= 0x2000 && code <= 0x200a);
}

export function isLineEnd(code: number): boolean {
    return code === 0x0a || code === 0x0d;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const punctuation = /[\p{P}\p{S}]/u;

/** Letters and digits of the usual alphabets, without a regular expression: compiling one of Unicode classes takes milliseconds. */
export function isUsualWordCode(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
        || (code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x52f) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

/** A letter, a digit or a combining mark. */
export function isWordCharacter(character: string): boolean {
    const code = character.charCodeAt(0);
    if (isUsualWordCode(code)) return true;
    if (!(code >= 0x80)) return false;
    return wordCharacter.test(character);
}

export function isPunctuation(character: string): boolean {
    const code = character.charCodeAt(0);
    if (isUsualWordCode(code) || !(code > 0x20)) return false;
    if (code < 0x7f) return true;
    return punctuation.test(character);
}

/** The whole character (code point) at an offset; empty behind the end. */
export function characterAt(text: string, offset: number): string {
    const code = text.codePointAt(offset);
    return code === undefined ? '' : String.fromCodePoint(code);
}

/** The whole character that ends before an offset; empty at the beginning. */
export function characterBefore(text: string, offset: number): string {
    if (offset <= 0) return '';
    const code = text.charCodeAt(offset - 1);
    const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    return isLowSurrogate && offset >= 2 ? text.slice(offset - 2, offset) : text[offset - 1] ?? '';
}

/**
 * The end offset of the id that starts at `offset`, or `offset` when none does: letters and digits, with `_` and `-` between
 * them.
 */
export function idEnd(text: string, offset: number): number {
    let end = offset;
    while (isUsualWordCode(text.charCodeAt(end))) end++;
    for (let at = end; at < text.length;) {
        const character = characterAt(text, at);
        if (isWordCharacter(character)) end = at += character.length;
        else if (at > offset && (character === '_' || character === '-')) at++;
        else break;
    }
    return end;
}
