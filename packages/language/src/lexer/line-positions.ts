import type { Position } from 'vscode-languageserver-types';

/** Lines and characters of a text, both from 0. The lines are found when they are first asked for. Ends of line: LF, CRLF, CR. */
export class LinePositions {
    private starts: readonly number[] | undefined;

    constructor(private readonly text: string) {}

    position(offset: number): Position {
        const starts = this.starts ??= lineStarts(this.text);
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((starts[middle] as number) <= offset) low = middle + 1;
            else high = middle;
        }
        return { line: low - 1, character: offset - (starts[low - 1] as number) };
    }
}

function lineStarts(text: string): number[] {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);
    return starts;
}
