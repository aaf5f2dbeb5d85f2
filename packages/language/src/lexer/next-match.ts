/** Looks for a pattern ahead, once through a text: most of its lines have none. */
export class NextMatch {
    private at = -1;

    /** @param pattern global, and only of this object */
    constructor(private readonly text: string, private readonly pattern: RegExp) {}

    /** Offset of the match that was found last; infinite when there was none. */
    get next(): number { return this.at; }

    /** Whether a match begins between two offsets. Asked from the beginning to the end of the text. */
    isBetween(start: number, end: number): boolean {
        if (this.at < start) {
            this.pattern.lastIndex = start;
            this.at = this.pattern.exec(this.text)?.index ?? Infinity;
        }
        return this.at < end;
    }
}
