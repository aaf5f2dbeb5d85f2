/**
 * How much the names of mentioned things may add to a document. Names may mention names, so a small hostile text could
 * otherwise print without end; what is over the limit is printed as written.
 */
export class Expansion {
    private left: number;

    constructor(sourceLength: number) {
        this.left = 1_000_000 + 16 * sourceLength;
    }

    /** Whether so many characters may be added; each name costs something even where it prints nothing. */
    takes(characters: number): boolean {
        this.left -= characters + 1;
        return this.left >= 0;
    }
}

/** A name that mentions a name that mentions …: deeper ones are printed as written. */
export const deepestName = 32;
