/** Looks for a pattern ahead, once through a text: most of its lines have none. */
export class NextMatch {
    private next = -1;

    /** @param pattern global, and only of this object */
    constructor(private readonly text: string, private readonly pattern: RegExp) {}

    /** Whether a match begins between two offsets. Asked from the beginning to the end of the text. */
    isBetween(start: number, end: number): boolean {
        if (this.next < start) {
            this.pattern.lastIndex = start;
            this.next = this.pattern.exec(this.text)?.index ?? Infinity;
        }
        return this.next < end;
    }
}
