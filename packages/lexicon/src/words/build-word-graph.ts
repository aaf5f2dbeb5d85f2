import { edgeBits, nowhere } from './word-graph.js';

interface Edge {
    readonly letter: string;
    endsWord: boolean;
    target: number;
}

type Node = readonly Edge[];

/**
 * Makes the smallest graph of a set of words, for {@link WordGraph} to read. The words are taken in their sorted order, so that all behind
 * the shared beginning of two neighbours is finished, and is looked for among the nodes that there are.
 * @throws where the words hold more than 128 different letters
 */
export function buildWordGraph(words: Iterable<string>): Uint8Array {
    const sorted = [...new Set(words)].filter(word => word !== '').sort();
    return write(minimalNodes(sorted), [...new Set(sorted.join(''))].sort());
}

/** The nodes, those that others lead to first; the last is where every word begins. */
function minimalNodes(sorted: readonly string[]): readonly Node[] {
    const nodes: Node[] = [];
    const known = new Map<string, number>();
    const open: Edge[][] = [[]];
    const close = (node: Node): number => {
        const key = node.map(({ letter, endsWord, target }) => `${letter}${endsWord ? '.' : ''}${target}`).join();
        const index = known.get(key) ?? nodes.push(node) - 1;
        known.set(key, index);
        return index;
    };
    const closeBelow = (depth: number): void => {
        while (open.length > depth + 1) {
            const node = open.pop() ?? [];
            const edge = open.at(-1)?.at(-1);
            if (edge && node.length > 0) edge.target = close(node);
        }
    };
    let last = '';
    for (const word of sorted) {
        const shared = sharedLength(last, word);
        closeBelow(shared);
        for (let at = shared; at < word.length; at++) {
            open[at]?.push({ letter: word[at] ?? '', endsWord: at === word.length - 1, target: none });
            open.push([]);
        }
        last = word;
    }
    closeBelow(0);
    nodes.push(open[0] ?? []);
    return nodes;
}

const none = -1;

function sharedLength(a: string, b: string): number {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length++;
    return length;
}

function write(nodes: readonly Node[], letters: readonly string[]): Uint8Array {
    if (letters.length > edgeBits.letter + 1) throw new Error(`The words have ${letters.length} different letters: too many for the bits of an edge.`);
    const numbers = new Map(letters.map((letter, number) => [letter, number]));
    const order = [...nodes.entries()].reverse();
    const places = new Map<number, number>();
    let count = 0;
    for (const [index, node] of order) {
        places.set(index, count);
        count += node.length;
    }
    const from = 4 + 4 * Math.ceil(letters.length / 2);
    const view = new DataView(new ArrayBuffer(from + 4 * count));
    view.setUint32(0, letters.length, true);
    letters.forEach((letter, number) => view.setUint16(4 + 2 * number, letter.charCodeAt(0), true));
    let place = from;
    for (const [, node] of order) {
        for (const [index, { letter, endsWord, target }] of node.entries()) {
            const bits = (numbers.get(letter) ?? 0) | (endsWord ? edgeBits.endsWord : 0) | (index === node.length - 1 ? edgeBits.isLast : 0);
            view.setUint32(place, (bits | ((target === none ? nowhere : places.get(target) ?? nowhere) << edgeBits.targetShift)) >>> 0, true);
            place += 4;
        }
    }
    return new Uint8Array(view.buffer);
}
