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
const leftOut = 9;
/** A first letter is seldom wrong. */
const firstLetter = 4;
const unreachable = 255;
/** Edges that are looked at before the search gives up: they bound the time for any word. */
const mostEdges = 100_000;
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
    /** What it costs to have typed a letter of the word for one of the graph: a row for each letter of the graph. */
    private readonly changes: Uint8Array;
    private readonly deepest: number;
    private readonly reach: number;
    /** The small letters of the path, and the edges that lead along it. */
    private readonly path: string[] = [''];
    private readonly edges: number[] = [0];
    private readonly small: readonly string[];
    private readonly found: NearWord[] = [];
    private left = mostEdges;

    constructor(private readonly graph: WordGraph, private readonly word: string, isConfused: Confusion, private readonly limit: number) {
        this.width = word.length + 1;
        this.reach = Math.floor(limit / smallSlip);
        this.deepest = word.length + this.reach;
        this.costs = new Uint8Array(this.width * (this.deepest + 1)).fill(unreachable);
        for (let at = 0; at <= word.length; at++) this.costs[at] = Math.min(unreachable, at * slip);
        this.small = graph.letters.map(letter => letter.toLowerCase());
        this.changes = Uint8Array.from(this.small.flatMap(meant => ['', ...word].map(typed => typed === meant ? 0 : isConfused(typed, meant) ? smallSlip : slip)));
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
            if (this.fill(depth, edge & edgeBits.letter) <= this.limit) this.enter(edge, depth);
            if ((edge & edgeBits.isLast) !== 0) return;
        }
    }

    private enter(edge: number, depth: number): void {
        this.edges[depth] = edge;
        const cost = this.cost(depth, this.word.length);
        if ((edge & edgeBits.endsWord) !== 0 && cost <= this.limit) this.found.push({ word: this.pathTo(depth), cost });
        const target = edge >>> edgeBits.targetShift;
        if (target !== nowhere) this.walk(target, depth + 1);
    }

    private pathTo(depth: number): string {
        return this.edges.slice(1, depth + 1).map(edge => this.graph.letters[edge & edgeBits.letter]).join('');
    }

    /** Writes the row of the path's last letter, as far as it can matter; the least cost in it. */
    private fill(depth: number, number: number): number {
        const letter = this.small[number] ?? '';
        const before = this.path[depth - 1] ?? '';
        this.path[depth] = letter;
        const [row, above] = [depth * this.width, (depth - 1) * this.width];
        // The word lacks this letter: likelier when it is the double of the one before.
        const lacking = letter === before ? smallSlip : leftOut;
        const from = Math.max(1, depth - this.reach);
        const to = Math.min(this.word.length, depth + this.reach);
        this.costs[row + from - 1] = from === 1 ? Math.min(unreachable, depth * slip) : unreachable;
        if (to < this.word.length) this.costs[row + to + 1] = unreachable;
        let least = unreachable;
        for (let at = from; at <= to; at++) {
            const typed = this.word[at - 1];
            const typedBefore = this.word[at - 2];
            let cost = (this.costs[above + at - 1] ?? unreachable) + (this.changes[number * this.width + at] ?? slip);
            if (at === 1 && depth === 1 && typed !== letter) cost += firstLetter;
            cost = Math.min(cost, (this.costs[above + at] ?? unreachable) + lacking, (this.costs[row + at - 1] ?? unreachable) + (typed === typedBefore ? smallSlip : slip));
            if (typed === before && typedBefore === letter) cost = Math.min(cost, this.cost(depth - 2, at - 2) + exchange);
            this.costs[row + at] = Math.min(unreachable, cost);
            least = Math.min(least, cost);
        }
        return least;
    }

    private cost(depth: number, at: number): number {
        return this.costs[depth * this.width + at] ?? unreachable;
    }
}
