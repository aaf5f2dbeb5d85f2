/**
 * A set of words as a graph: words that begin alike share their beginnings, words that end alike share their ends. The forms of
 * all Russian words take less than a megabyte so, and are looked up where they lie: nothing is unpacked into objects.
 *
 * The bytes, little-endian: the number of letters (32 bits); the letters (16 bits each, filled up to 32 bits); the edges (32 bits
 * each). The edges of a node follow one another; the first node begins at edge 0.
 */

/** What an edge of 32 bits holds: which letter, whether a word ends behind it, whether it is its node's last, where it leads. */
export const edgeBits = { letter: 0x7f, endsWord: 0x80, isLast: 0x100, targetShift: 9 } as const;

/** Stands for “no further letters”: no edge leads back to the first node. */
export const nowhere = 0;

export class WordGraph {
    /** The letters by their numbers in the edges. */
    readonly letters: readonly string[];
    readonly edges: Uint32Array;
    private readonly numbers: ReadonlyMap<string, number>;

    constructor(bytes: Uint8Array) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const count = view.getUint32(0, true);
        this.letters = Array.from({ length: count }, (_, index) => String.fromCharCode(view.getUint16(4 + 2 * index, true)));
        const from = 4 + 4 * Math.ceil(count / 2);
        // A copy, so that the numbers lie at multiples of four; every machine that runs us has the order of bytes of the file.
        this.edges = new Uint32Array(bytes.slice(from).buffer);
        this.numbers = new Map(this.letters.map((letter, number) => [letter, number]));
    }

    has(word: string): boolean {
        let node = 0;
        let edge = 0;
        for (let at = 0; at < word.length; at++) {
            if (at > 0 && node === nowhere) return false;
            const letter = this.numbers.get(word[at] ?? '');
            if (letter === undefined) return false;
            const found = this.edgeAt(node, letter);
            if (found === undefined) return false;
            edge = found;
            node = edge >>> edgeBits.targetShift;
        }
        return (edge & edgeBits.endsWord) !== 0;
    }

    private edgeAt(node: number, letter: number): number | undefined {
        for (let index = node; ; index++) {
            const edge = this.edges[index];
            if (edge === undefined) return undefined;
            if ((edge & edgeBits.letter) === letter) return edge;
            if ((edge & edgeBits.isLast) !== 0) return undefined;
        }
    }
}
