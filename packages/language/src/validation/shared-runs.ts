/** Runs of words that two passages share, found through hashes of a few words each: linear in their length. */

export interface Passage {
    /** Each as a number, the same for equal words. */
    readonly words: readonly number[];
}

export interface SharedRun<P extends Passage> {
    readonly first: P;
    readonly second: P;
    /** In words. */
    readonly length: number;
}

/** Shorter passages than this are compared as a whole. */
const window = 6;
/** A phrase that more passages share is a formula. */
const mostHolders = 12;

interface Place<P> {
    readonly passage: P;
    readonly at: number;
}

/** Each pair of passages with each long run that they share; passages of four words and more also when they are equal. */
export function* sharedRuns<P extends Passage>(passages: readonly P[]): Iterable<SharedRun<P>> {
    if (!mayShare(passages)) return;
    const places = new Map<number, Place<P>[]>();
    for (const passage of passages) {
        const hashes = passage.words;
        const reached = new Map<P, number>();
        const size = Math.min(window, passage.words.length);
        if (size < 4) continue;
        for (let at = 0; at + size <= hashes.length; at++) {
            for (const place of places.get(hashAt(hashes, at, size)) ?? []) {
                if ((reached.get(place.passage) ?? -1) > at) continue;
                const run = runAround(place, { passage, at });
                reached.set(place.passage, run.end);
                if (run.length >= size) yield { first: place.passage, second: passage, length: run.length };
            }
        }
        for (let at = 0; at + size <= hashes.length; at += size < window ? 1 : 2) remember(places, hashAt(hashes, at, size), { passage, at });
    }
}

/** Whether some hash stands in two places: in most texts none does, and no places have to be remembered. */
function mayShare(passages: readonly Passage[]): boolean {
    const met = new Set<number>();
    for (const { words } of passages) {
        const size = Math.min(window, words.length);
        if (size < 4) continue;
        for (let at = 0; at + size <= words.length; at++) if (met.has(hashAt(words, at, size))) return true;
        for (let at = 0; at + size <= words.length; at += size < window ? 1 : 2) met.add(hashAt(words, at, size));
    }
    return false;
}

function remember<P>(places: Map<number, Place<P>[]>, hash: number, place: Place<P>): void {
    const known = places.get(hash);
    if (!known) places.set(hash, [place]);
    else if (known.length < mostHolders) known.push(place);
}

function runAround<P extends Passage>(a: Place<P>, b: Place<P>): { readonly length: number; readonly end: number } {
    const [first, second] = [a.passage.words, b.passage.words];
    let [start, end] = [0, 0];
    while (a.at + start > 0 && b.at + start > 0 && first[a.at + start - 1] === second[b.at + start - 1]) start--;
    while (b.at + end < second.length && first[a.at + end] === second[b.at + end]) end++;
    return { length: end - start, end: b.at + end };
}

function hashAt(hashes: readonly number[], at: number, size: number): number {
    let hash = size;
    for (let index = at; index < at + size; index++) hash = (Math.imul(hash, 31) + (hashes[index] ?? 0)) | 0;
    return hash;
}
