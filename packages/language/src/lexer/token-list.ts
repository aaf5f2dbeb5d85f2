import type { Segment } from './inline.js';
import type { Terminal } from './terminals.js';

/** Terminal, start and end. */
const width = 3;

/**
 * The tokens of a text, three numbers each: an object for every token, with its image and its line, would be most of what
 * reading a text costs. They come in the order of the text and do not overlap; END, INDENT and DEDENT have no width.
 */
export class TokenList {
    length = 0;
    /** Comments, which stand between the tokens. */
    readonly comments: Segment[] = [];
    private numbers: Int32Array;

    constructor(readonly text: string) {
        // A token has some twenty characters; where there are more of them the list grows.
        this.numbers = new Int32Array(width * (32 + (text.length >>> 4)));
    }

    push(terminal: Terminal, start: number, end: number): void {
        const at = width * this.length++;
        if (at === this.numbers.length) this.grow();
        const { numbers } = this;
        numbers[at] = terminal;
        numbers[at + 1] = start;
        numbers[at + 2] = end;
    }

    /** To be called when all tokens are there: the tree keeps them for as long as it lives. */
    trim(): void {
        const used = width * this.length;
        if (this.numbers.length > 1.5 * used) this.numbers = this.numbers.slice(0, used);
    }

    /** Undefined behind the last token. */
    terminal(index: number): Terminal | undefined {
        return index < this.length ? this.numbers[width * index] : undefined;
    }

    start(index: number): number {
        return this.numbers[width * index + 1] as number;
    }

    end(index: number): number {
        return this.numbers[width * index + 2] as number;
    }

    hasWidth(index: number): boolean {
        return this.end(index) > this.start(index);
    }

    /** The first token that begins at an offset or behind it. */
    indexAt(offset: number): number {
        return firstFrom(offset, this.length, index => this.start(index));
    }

    /** The first comment that begins at an offset or behind it. */
    commentAt(offset: number): number {
        const { comments } = this;
        return firstFrom(offset, comments.length, index => (comments[index] as Segment).start);
    }

    private grow(): void {
        const { numbers } = this;
        this.numbers = new Int32Array(2 * numbers.length);
        this.numbers.set(numbers);
    }
}

/** The first of a number of things in order that begins at an offset or behind it. */
function firstFrom(offset: number, length: number, startOf: (index: number) => number): number {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (startOf(middle) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
