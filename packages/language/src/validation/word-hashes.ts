/** The words of a text as numbers, for rules that compare every word of every file with its neighbours. */
import { memoWhileChecking } from '../syntax/memo.js';
import type { ProseText } from './prose-text.js';

/** For each character code what it counts as: small letters for capitals, «е» for «ё»; 0 for what is no part of a word. */
function foldedCodes(): Uint16Array {
    const codes = new Uint16Array(0x530);
    const letters = /[A-Za-z0-9\u00C0-\u024F\u0400-\u04FF]/;
    for (let code = 0; code < codes.length; code++) {
        const character = String.fromCharCode(code);
        if (letters.test(character)) codes[code] = character.toLowerCase().replace('ё', 'е').charCodeAt(0);
    }
    return codes;
}

/** Made when it is first needed: it takes a millisecond, and publishing asks no rule that needs it. */
let folded: Uint16Array | undefined;

/** The words in their order. Equal words have equal numbers; of six in a row no others have them. */
export const wordHashes = memoWhileChecking(({ text }: ProseText): readonly number[] => {
    const hashes: number[] = [];
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
        const code = foldedAt(text, at);
        if (code > 0) hash = (Math.imul(hash, 33) + code) | 0;
        else if (hash !== 0 && !joinsWords(text, at)) {
            hashes.push(hash);
            hash = 0;
        }
    }
    if (hash !== 0) hashes.push(hash);
    return hashes;
});

function foldedAt(text: string, at: number): number {
    folded ??= foldedCodes();
    return folded[text.charCodeAt(at)] ?? 0;
}

/** A hyphen or apostrophe between letters. */
function joinsWords(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return (code === 0x2d || code === 0x2011 || code === 0x27 || code === 0x2019) && foldedAt(text, at + 1) > 0;
}
