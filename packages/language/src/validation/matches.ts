/** Every match of a pattern in a text, as `matchAll` gives them; that makes a copy of the pattern each time, and most texts have none. */

const none: readonly RegExpExecArray[] = [];

/**
 * @param pattern with the flag `g`
 * @param from offset from which on they are looked for
 */
export function matchesIn(text: string, pattern: RegExp, from = 0): readonly RegExpExecArray[] {
    pattern.lastIndex = from;
    let match = pattern.exec(text);
    if (!match) return none;
    const found: RegExpExecArray[] = [];
    for (; match; match = pattern.exec(text)) {
        found.push(match);
        if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xFFFF ? 2 : 1;
    }
    return found;
}
