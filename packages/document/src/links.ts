import { addressesIn, type FoundAddress } from '@rezo/language';
import type { Span } from './types.js';

/** URLs and e-mail addresses of a text as spans; those that would cut another span, or stand in a link, are left out. */
export function linkSpans(text: string, others: readonly Span[]): Span[] {
    return uncut(addressesIn(text), others).map(({ start, end, href }) => ({ type: 'link', start, end, href }));
}

/** Joins spans with links that cut none of them. Of two over the same characters the link is the outer one. */
export function mergeLinks(spans: readonly Span[], links: readonly Span[]): Span[] {
    const merged: Span[] = [];
    let next = 0;
    for (const span of spans) {
        for (let link = links[next]; link && goesBefore(link, span); link = links[++next]) merged.push(link);
        merged.push(span);
    }
    return [...merged, ...links.slice(next)];
}

/** A footnote's mark at the beginning of a link stands before it. */
function goesBefore(link: Span, span: Span): boolean {
    return link.start < span.start || (link.start === span.start && link.end >= span.end && span.type !== 'note');
}

/** Those that lie wholly inside or outside every span. One pass: spans nest and come in the order of their beginnings. */
function uncut(links: readonly FoundAddress[], spans: readonly Span[]): FoundAddress[] {
    const open: Span[] = [];
    let next = 0;
    return links.filter(link => {
        for (let span = spans[next]; span && span.start <= link.start; span = spans[++next]) {
            close(open, span.start);
            open.push(span);
        }
        close(open, link.start);
        if (open.some(span => span.end < link.end || span.type === 'link')) return false;
        for (let index = next, span = spans[index]; span && span.start < link.end; span = spans[++index]) {
            if (span.end > link.end || span.type === 'link') return false;
        }
        return true;
    });
}

/** Takes away the spans that end before an offset; what stays nests, so it is few. */
function close(open: Span[], offset: number): void {
    while ((open.at(-1)?.end ?? Infinity) <= offset) open.pop();
}
