import type { RichText, Span } from '@rezo/document';

/** Text with its spans as a tree: a run of characters, or a span around more of them. */
export type InlineNode = string | { readonly span: Span; readonly children: readonly InlineNode[] };

/** An offset inside the text that does not part a surrogate pair. */
function within(text: string, offset: number): number {
    const whole = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
    const parts = /[\uD800-\uDBFF]/u.test(text[whole - 1] ?? '') && /[\uDC00-\uDFFF]/u.test(text[whole] ?? '');
    return parts ? whole - 1 : whole;
}

/** Clips a span; those that would be empty go, except the mark of a footnote, which has no width. */
function clip(span: Span, start: number, end: number): Span[] {
    const clipped = { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) };
    if (span.type === 'note') return span.start >= start && span.start <= end ? [span] : [];
    return clipped.start < clipped.end ? [clipped] : [];
}

/** Reads spans from a queue into the tree of one range; a span that leaves its parent is continued after it. */
function build(text: string, start: number, end: number, spans: readonly Span[]): InlineNode[] {
    const nodes: InlineNode[] = [];
    let queue = spans;
    let cursor = start;
    const upTo = (offset: number): void => {
        if (offset > cursor) nodes.push(text.slice(cursor, offset));
        cursor = Math.max(cursor, offset);
    };
    for (let span = queue[0]; span; span = queue[0]) {
        const { start: from, end: to } = span;
        upTo(from);
        const rest = queue.slice(1);
        const inside = span.type === 'note' ? [] : rest.filter(each => each.start < to);
        queue = span.type === 'note' ? rest
            : [...inside.filter(each => each.type !== 'note').flatMap(each => clip(each, to, text.length)), ...rest.filter(each => each.start >= to)]
                .filter(each => each.start >= to);
        nodes.push({ span, children: build(text, from, to, inside.flatMap(each => clip(each, from, to))) });
        cursor = Math.max(cursor, to);
    }
    upTo(end);
    return nodes;
}

/** The tree of a text; spans that are out of order, out of range or crossed are put right, and no character is lost. */
export function nest({ text, spans }: RichText): InlineNode[] {
    const clean = spans
        .map((span): Span => ({ ...span, start: within(text, span.start), end: within(text, span.end) }))
        .flatMap(span => clip(span, 0, text.length))
        .map((span, index) => ({ span, index }))
        .sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end || left.index - right.index)
        .map(({ span }) => span);
    return build(text, 0, text.length, clean);
}
