/** Runs of words that two passages share, found through hashes of a few words each: linear in their length. */

export interface Passage {
    /** One object for equal words, wherever they stand. */
    readonly words: readonly { readonly id: number }[];
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

/** A passage with the hashes of its words, from each place on, in a list for all passages. */
interface Hashed<P extends Passage> {
    readonly passage: P;
    /** In words: how many each hash stands for. */
    readonly size: number;
    /** Where its hashes begin, and where they end. */
    readonly from: number;
    readonly to: number;
    /** So many places on the next hash is remembered. */
    readonly step: number;
}

/** Each pair of passages with each long run that they share; passages of four words and more also when they are equal. */
export function sharedRuns<P extends Passage>(passages: readonly P[]): readonly SharedRun<P>[] {
    const hashed = divided(passages);
    const hashes = hashesOf(hashed);
    const shared = sharedHashes(hashed, hashes);
    return shared.size === 0 ? [] : runsThrough(shared, hashed, hashes);
}

function divided<P extends Passage>(passages: readonly P[]): readonly Hashed<P>[] {
    const hashed: Hashed<P>[] = [];
    let from = 0;
    for (const passage of passages) {
        const size = Math.min(window, passage.words.length);
        if (size < 4) continue;
        const to = from + passage.words.length - size + 1;
        hashed.push({ passage, size, from, to, step: size < window ? 1 : 2 });
        from = to;
    }
    return hashed;
}

function hashesOf(hashed: readonly Hashed<Passage>[]): Int32Array {
    const hashes = new Int32Array(hashed.at(-1)?.to ?? 0);
    for (const { passage: { words }, size, from, to } of hashed) for (let at = from; at < to; at++) hashes[at] = hashAt(words, at - from, size);
    return hashes;
}

function hashAt(words: Passage['words'], at: number, size: number): number {
    let hash = size;
    for (let index = at; index < at + size; index++) hash = (Math.imul(hash, 31) + (words[index]?.id ?? 0)) | 0;
    return hash;
}

/** Those that stand in two passages: in most texts few do, and no places have to be remembered of the others. */
function sharedHashes(hashed: readonly Hashed<Passage>[], hashes: Int32Array): ReadonlySet<number> {
    const shared = new Set<number>();
    const met = new Numbers(hashes.length);
    for (const { from, to, step } of hashed) {
        for (let at = from; at < to; at++) if (met.has(hashes[at] ?? 0)) shared.add(hashes[at] ?? 0);
        for (let at = from; at < to; at += step) met.add(hashes[at] ?? 0);
    }
    return shared;
}

/** A set of numbers that are hashes already: each stands in the first free place behind its own. */
class Numbers {
    private readonly places: Int32Array;
    private readonly last: number;
    private hasZero = false;

    /** @param most how many will be added at most */
    constructor(most: number) {
        this.places = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 1)));
        this.last = this.places.length - 1;
    }

    has(number: number): boolean {
        return number === 0 ? this.hasZero : this.places[this.placeOf(number)] === number;
    }

    add(number: number): void {
        if (number === 0) this.hasZero = true;
        else this.places[this.placeOf(number)] = number;
    }

    private placeOf(number: number): number {
        let place = (number ^ (number >>> 15)) & this.last;
        while (this.places[place] !== 0 && this.places[place] !== number) place = (place + 1) & this.last;
        return place;
    }
}

function runsThrough<P extends Passage>(shared: ReadonlySet<number>, hashed: readonly Hashed<P>[], hashes: Int32Array): readonly SharedRun<P>[] {
    const runs: SharedRun<P>[] = [];
    const places = new Map<number, Place<P>[]>();
    for (const { passage, size, from, to, step } of hashed) {
        const own: { readonly hash: number; readonly at: number }[] = [];
        for (let at = from; at < to; at++) if (shared.has(hashes[at] ?? 0)) own.push({ hash: hashes[at] ?? 0, at: at - from });
        if (own.length === 0) continue;
        const reached = new Map<P, number>();
        for (const { hash, at } of own) {
            for (const place of places.get(hash) ?? []) {
                if ((reached.get(place.passage) ?? -1) > at) continue;
                const run = runAround(place, { passage, at });
                reached.set(place.passage, run.end);
                if (run.length >= size) runs.push({ first: place.passage, second: passage, length: run.length });
            }
        }
        for (const { hash, at } of own) if (at % step === 0) remember(places, hash, { passage, at });
    }
    return runs;
}

function remember<P>(places: Map<number, Place<P>[]>, hash: number, place: Place<P>): void {
    const known = places.get(hash);
    if (!known) places.set(hash, [place]);
    else if (known.length < mostHolders) known.push(place);
}

function runAround<P extends Passage>(a: Place<P>, b: Place<P>): { readonly length: number; readonly end: number } {
    const first = a.passage.words;
    const second = b.passage.words;
    let start = 0;
    let end = 0;
    while (a.at + start > 0 && b.at + start > 0 && first[a.at + start - 1] === second[b.at + start - 1]) start--;
    while (b.at + end < second.length && first[a.at + end] === second[b.at + end]) end++;
    return { length: end - start, end: b.at + end };
}
