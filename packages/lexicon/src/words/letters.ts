/** What writers put into words that is no letter: stresses, soft hyphens, characters without width. */
const unseen = /[\u0300\u0301\u00AD\u200B-\u200D\u2060]/g;

/** A word as dictionaries have it: composed letters, «е» for «ё», plain hyphens and apostrophes, nothing unseen. */
export function plainWord(word: string): string {
    return word.normalize('NFC').replace(unseen, '').replaceAll('ё', 'е').replaceAll('Ё', 'Е').replaceAll('‑', '-').replaceAll('’', '\'');
}

/** The word that was meant, in the author's letters: those that both have at the beginning and at the end stay as written. */
export function inLettersOf(written: string, meant: string): string {
    const plain = [...written].map(plainWord);
    if (plain.some(letter => letter.length !== 1)) return meant;
    const same = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();
    const most = Math.min(plain.length, meant.length);
    let start = 0;
    while (start < most && same(plain[start], meant[start])) start++;
    let end = 0;
    while (end < most - start && same(plain.at(-1 - end), meant.at(-1 - end))) end++;
    const isInCapitals = written.length > 1 && written === written.toUpperCase();
    const middle = meant.slice(start, meant.length - end);
    const text = written.slice(0, start) + (isInCapitals ? middle.toUpperCase() : middle) + written.slice(written.length - end);
    return startsWithCapital(written) || startsWithCapital(meant) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function startsWithCapital(word: string): boolean {
    const first = word.charAt(0);
    return first !== first.toLowerCase();
}
