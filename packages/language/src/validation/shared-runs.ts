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

interface Hashed<P extends Passage> {
    readonly passage: P;
    /** In words: how many each hash stands for. */
    readonly size: number;
    /** Of the words from each place on. */
    readonly hashes: readonly number[];
    /** So many places on the next hash is remembered. */
    readonly step: number;
}

/** Each pair of passages with each long run that they share; passages of four words and more also when they are equal. */
export function* sharedRuns<P extends Passage>(passages: readonly P[]): Iterable<SharedRun<P>> {
    const hashed = passages.flatMap((passage): Hashed<P>[] => {
        const size = Math.min(window, passage.words.length);
        return size < 4 ? [] : [{ passage, size, hashes: hashesOf(passage, size), step: size < window ? 1 : 2 }];
    });
    if (!mayShare(hashed)) return;
    const places = new Map<number, Place<P>[]>();
    for (const { passage, size, hashes, step } of hashed) {
        const reached = new Map<P, number>();
        for (const [at, hash] of hashes.entries()) {
            for (const place of places.get(hash) ?? []) {
                if ((reached.get(place.passage) ?? -1) > at) continue;
                const run = runAround(place, { passage, at });
                reached.set(place.passage, run.end);
                if (run.length >= size) yield { first: place.passage, second: passage, length: run.length };
            }
        }
        for (const [at, hash] of hashes.entries()) if (at % step === 0) remember(places, hash, { passage, at });
    }
}

/** Whether some hash stands in two passages: in most texts none does, and no places have to be remembered. */
function mayShare(hashed: readonly Hashed<Passage>[]): boolean {
    const met = new Set<number>();
    return hashed.some(({ hashes, step }) => {
        if (hashes.some(hash => met.has(hash))) return true;
        hashes.forEach((hash, at) => { if (at % step === 0) met.add(hash); });
        return false;
    });
}

function hashesOf({ words }: Passage, size: number): readonly number[] {
    return words.slice(0, words.length - size + 1).map((_, at) => hashAt(words, at, size));
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

function hashAt(words: readonly number[], at: number, size: number): number {
    let hash = size;
    for (let index = at; index < at + size; index++) hash = (Math.imul(hash, 31) + (words[index] ?? 0)) | 0;
    return hash;
}
