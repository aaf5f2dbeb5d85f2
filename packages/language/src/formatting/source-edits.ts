/** Writes a text by keeping parts of another one, and says which edits lead from the one to the other. */
import type { SourceEdit } from '../validation/rule.js';

/**
 * Everything that is kept is named by its place in the source, so that words can be moved but never retyped. The
 * places must come in the order of the source; what is not kept is left out.
 */
export class SourceRewriter {
    private readonly edits: SourceEdit[] = [];
    private written = '';
    private position = 0;

    constructor(private readonly source: string) {}

    /** Takes a stretch of the source over as it is. */
    keep(start: number, end: number): void {
        this.flush(start);
        this.position = end;
    }

    write(text: string): void {
        this.written += text;
    }

    /** Writes `text` for a stretch of the source, which is kept where it says the same. */
    put(start: number, end: number, text: string): void {
        if (this.source.slice(start, end) === text) this.keep(start, end);
        else this.write(text);
    }

    /** Disjoint, in the order of the source, and as small as they can be without cutting a CRLF in two. */
    finish(): SourceEdit[] {
        this.flush(this.source.length);
        return this.edits;
    }

    private flush(end: number): void {
        const edit = smallest(this.source, { start: this.position, end, text: this.written });
        if (edit) this.edits.push(edit);
        this.written = '';
    }
}

/** An edit without what it would replace by itself; nothing when that is all of it. */
function smallest(source: string, { start, end, text }: SourceEdit): SourceEdit | undefined {
    const shorter = Math.min(end - start, text.length);
    let same = 0;
    while (same < shorter && source.charCodeAt(start + same) === text.charCodeAt(same)) same++;
    let sameAtEnd = 0;
    while (sameAtEnd < shorter - same && source.charCodeAt(end - 1 - sameAtEnd) === text.charCodeAt(text.length - 1 - sameAtEnd)) sameAtEnd++;
    const from = start + same;
    let to = end - sameAtEnd;
    // A position between CR and LF does not exist for an editor.
    if (sameAtEnd > 0 && source[to - 1] === '\r' && source[to] === '\n') to++;
    if (from === to && same + sameAtEnd === text.length) return undefined;
    return { start: from, end: to, text: text.slice(same, text.length - (end - to)) };
}

/** The text that edits lead to. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
    const parts: string[] = [];
    let position = 0;
    for (const { start, end, text } of edits) {
        parts.push(source.slice(position, start), text);
        position = end;
    }
    return parts.join('') + source.slice(position);
}
