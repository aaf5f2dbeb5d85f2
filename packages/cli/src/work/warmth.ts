let longest = 0;

/** Notes that a text of so many characters has been worked through without a fault. */
export function warmUp(characters: number): void {
    longest = Math.max(longest, characters);
}

/**
 * How much of the program this process has run, from 0 for nothing to 14: the longer the longest text, the more of the
 * language it had in it. A text of some pages has everything.
 */
export function warmth(): number {
    return Math.min(14, Math.ceil(Math.log2(longest + 1)));
}
