import { edgeBits, nowhere, type WordGraph } from './word-graph.js';

/** Letters that writers take for one another: changing one for the other costs less. */
export type Confusion = (typed: string, meant: string) => boolean;

export interface NearWord {
    readonly word: string;
    /** About ten for each letter that was changed, left out, added, or exchanged with its neighbour. */
    readonly cost: number;
}

const slip = 10;
const smallSlip = 7;
const exchange = 8;
/** A first letter is seldom wrong. */
const firstLetter = 4;
const unreachable = 255;
/** Edges that are looked at before the search gives up: they bound the time for any word. */
const mostEdges = 150_000;
const longestWord = 40;

/**
 * Words of a graph that differ from a word by one slip, or when there are none and the word is long enough, by two; the nearest
 * first. Capitals count as small letters.
 */
export function nearWords(graph: WordGraph, word: string, isConfused: Confusion): readonly NearWord[] {
    const small = word.toLowerCase();
    if (small.length < 3 || small.length > longestWord) return [];
    const oneSlip = new Search(graph, small, isConfused, slip + firstLetter).run();
    const found = oneSlip.length > 0 || small.length < 5 ? oneSlip : new Search(graph, small, isConfused, 2 * slip).run();
    const difference = (near: NearWord): number => Math.abs(near.word.length - small.length);
    return [...found].sort((a, b) => a.cost - b.cost || difference(a) - difference(b) || (a.word < b.word ? -1 : 1));
}

/** Walks the graph, with the table of the edit distance between the word and the path that was walked. */
class Search {
    private readonly width: number;
    /** A row for each letter of the path, and one before the first. */
    private readonly costs: Uint8Array;
    private readonly deepest: number;
    private readonly path: string[] = [];
    private readonly small: readonly string[];
    private readonly found: NearWord[] = [];
    private left = mostEdges;

    constructor(private readonly graph: WordGraph, private readonly word: string, private readonly isConfused: Confusion, private readonly limit: number) {
        this.width = word.length + 1;
        this.deepest = word.length + Math.floor(limit / smallSlip);
        this.costs = new Uint8Array(this.width * (this.deepest + 1));
        for (let at = 0; at <= word.length; at++) this.put(0, at, at * slip);
        this.small = graph.letters.map(letter => letter.toLowerCase());
    }

    run(): readonly NearWord[] {
        this.walk(0, 1);
        return this.found;
    }

    private walk(node: number, depth: number): void {
        if (depth > this.deepest) return;
        for (let index = node; this.left > 0; index++, this.left--) {
            const edge = this.graph.edges[index];
            if (edge === undefined) return;
            this.path[depth] = this.graph.letters[edge & edgeBits.letter] ?? '';
            if (this.fill(depth, edge) <= this.limit) this.enter(edge, depth);
            if ((edge & edgeBits.isLast) !== 0) return;
        }
    }

    private enter(edge: number, depth: number): void {
        const cost = this.cost(depth, this.word.length);
        if ((edge & edgeBits.endsWord) !== 0 && cost <= this.limit) this.found.push({ word: this.path.slice(1, depth + 1).join(''), cost });
        const target = edge >>> edgeBits.targetShift;
        if (target !== nowhere) this.walk(target, depth + 1);
    }

    /** Writes the row of the path's last letter; the least cost in it. */
    private fill(depth: number, edge: number): number {
        const letter = this.small[edge & edgeBits.letter] ?? '';
        const before = this.path[depth - 1]?.toLowerCase();
        this.put(depth, 0, depth * slip);
        let least = unreachable;
        for (let at = 1; at <= this.word.length; at++) {
            const typed = this.word[at - 1] ?? '';
            const typedBefore = this.word[at - 2];
            const cost = Math.min(
                this.cost(depth - 1, at - 1) + this.change(typed, letter, at === 1 && depth === 1),
                // The word lacks the letter, or has one too many: likelier when it is the double of its neighbour.
                this.cost(depth - 1, at) + (letter === before ? smallSlip : slip),
                this.cost(depth, at - 1) + (typed === typedBefore ? smallSlip : slip),
                typed === before && typedBefore === letter ? this.cost(depth - 2, at - 2) + exchange : unreachable,
            );
            this.put(depth, at, cost);
            least = Math.min(least, cost);
        }
        return least;
    }

    private change(typed: string, meant: string, isFirst: boolean): number {
        if (typed === meant) return 0;
        return (this.isConfused(typed, meant) ? smallSlip : slip) + (isFirst ? firstLetter : 0);
    }

    private cost(depth: number, at: number): number {
        return this.costs[depth * this.width + at] ?? unreachable;
    }

    private put(depth: number, at: number, cost: number): void {
        this.costs[depth * this.width + at] = Math.min(unreachable, cost);
    }
}
