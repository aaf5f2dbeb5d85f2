/** What was typed while the other keyboard layout was on: ЙЦУКЕН and QWERTY, key by key. */

const latin = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.';
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const latinShifted = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';

const otherKey = new Map<string, string>();
for (let at = 0; at < latin.length; at++) {
    otherKey.set(latin.charAt(at), cyrillic.charAt(at));
    otherKey.set(latinShifted.charAt(at), cyrillic.charAt(at).toUpperCase());
    otherKey.set(cyrillic.charAt(at), latin.charAt(at));
    otherKey.set(cyrillic.charAt(at).toUpperCase(), latinShifted.charAt(at));
}

/** The text that the same keys give in the other layout: “htrj” → «реко», «кусщ» → “reco”. */
export function inOtherLayout(text: string): string {
    let result = '';
    for (const character of text) result += otherKey.get(character) ?? character;
    return result;
}
