const ignorables = new Set([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]);
const anyIgnorable = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Whether a character code is invisible and says nothing: soft hyphen, zero-width space or joiner, byte order mark. */
export function isIgnorable(code: number): boolean {
    return ignorables.has(code);
}

/** Anything but ASCII, the letters of Russian and the marks around them: nothing to compose or to leave out. */
const unusual = /[^\0-\x7F\xA0«»\u0410-\u044FЁё–—„“”№]/;

/** The text without invisible characters, its letters composed («и» + breve → «й»). */
export function visible(text: string): string {
    if (!unusual.test(text)) return text;
    return text.replace(anyIgnorable, '').normalize('NFC');
}

/** The form in which words are compared: visible letters only, lower case, «ё» as «е». */
export function fold(text: string): string {
    return visible(text).toLowerCase().replaceAll('ё', 'е');
}

/** `fold` for a phrase: white space and hyphens between its words become one space, none around them. */
export function foldPhrase(text: string): string {
    return fold(text).replace(/[\s\u2010\u2011-]+/g, ' ').trim();
}
