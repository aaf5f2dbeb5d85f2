import type { Output } from '../io.js';

/** Writes the entries of a JSON array one by one, each on a line of its own; the brackets are the caller's. */
export class JsonEntries {
    private isFirst = true;

    constructor(private readonly output: Output) {}

    write(entry: object): void {
        this.output.write(`${this.isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
        this.isFirst = false;
    }
}
