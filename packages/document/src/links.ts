import type { Span } from './types.js';

const urlPattern = /(?:https?:\/\/|\bwww\.)[^\s<>«»"„“”]+/gi;
const closing = /[.,;:!?'’…)\]}*_]/;
const localPart = /[\p{L}\p{N}._%+-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
/** The longest local part that an address may have (RFC 5321), and so the farthest to look around an @. */
const longestPart = 64;
const longestDomain = 255;

interface Found {
    readonly start: number;
    readonly end: number;
    readonly href: string;
}

/** URLs and e-mail addresses of a text as spans; those that would cut another span, or stand in a link, are left out. */
export function linkSpans(text: string, others: readonly Span[]): Span[] {
    return uncut(disjoint([...urlsIn(text), ...mailsIn(text)]), others).map(({ start, end, href }) => ({ type: 'link', start, end, href }));
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

/** In the order of the text; of two that overlap the one that begins first. */
function disjoint(found: readonly Found[]): Found[] {
    let end = 0;
    return [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter(link => {
        const isFree = link.start >= end;
        if (isFree) end = link.end;
        return isFree;
    });
}

/** Those that lie wholly inside or outside every span. One pass: spans nest and come in the order of their beginnings. */
function uncut(links: readonly Found[], spans: readonly Span[]): Found[] {
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

function* urlsIn(text: string): Iterable<Found> {
    if (!/:\/\/|www\./i.test(text)) return;
    for (const match of text.matchAll(urlPattern)) {
        const url = withoutClosing(match[0]);
        if (!/[\p{L}\p{N}]/u.test(url.replace(/^(?:https?:\/\/|www\.)/i, ''))) continue;
        yield { start: match.index, end: match.index + url.length, href: /^www\./i.test(url) ? `http://${url}` : url };
    }
}

/** Punctuation that closes the sentence is not part of the address; a bracket is, when the address opened it. */
function withoutClosing(url: string): string {
    let end = url.length;
    let surplus = count(url, ')') - count(url, '(');
    for (; end > 0; end--) {
        const last = url[end - 1] ?? '';
        if (!closing.test(last)) break;
        if (last === ')' && surplus-- <= 0) break;
    }
    return url.slice(0, end);
}

function count(text: string, character: string): number {
    return text.split(character).length - 1;
}

function* mailsIn(text: string): Iterable<Found> {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        let start = at;
        while (start > 0 && at - start <= longestPart && localPart.test(text[start - 1] ?? '')) start--;
        let end = at + 1;
        while (end < text.length && end - at <= longestDomain && domainPart.test(text[end] ?? '')) end++;
        if (at - start > longestPart || end - at - 1 > longestDomain) continue;
        while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--;
        while (start < at && /[.+_-]/.test(text[start] ?? '')) start++;
        const domain = text.slice(at + 1, end);
        if (start < at && /^[^.]+(?:\.[^.]+)+$/.test(domain)) yield { start, end, href: `mailto:${text.slice(start, end)}` };
    }
}
