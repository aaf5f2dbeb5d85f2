import type { Span } from './types.js';

const urlPattern = /(?:https?:\/\/|\bwww\.)[^\s<>«»"„“”]+/gi;
const closing = /[.,;:!?'’…)\]}*_]/;
const localPart = /[\p{L}\p{N}._%+-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
/** The longest local part that an address may have (RFC 5321), and so the farthest to look around an @. */
const longestPart = 64;

interface Found {
    readonly start: number;
    readonly end: number;
    readonly href: string;
}

/** URLs and e-mail addresses of a text as spans; those that would cut another span in two are left out. */
export function linkSpans(text: string, others: readonly Span[]): Span[] {
    const found = [...urlsIn(text)];
    for (const mail of mailsIn(text)) if (!found.some(url => overlaps(url, mail))) found.push(mail);
    return found
        .filter(link => others.every(span => !overlaps(link, span) || contains(span, link) || contains(link, span)))
        .map(({ start, end, href }) => ({ type: 'link', start, end, href }));
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
    return a.start < b.end && b.start < a.end;
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}

function* urlsIn(text: string): Iterable<Found> {
    if (!text.includes('://') && !text.includes('www.')) return;
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
        while (start > 0 && at - start < longestPart && localPart.test(text[start - 1] ?? '')) start--;
        let end = at + 1;
        while (end < text.length && end - at < 4 * longestPart && domainPart.test(text[end] ?? '')) end++;
        while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--;
        while (start < at && /[.+-]/.test(text[start] ?? '')) start++;
        const domain = text.slice(at + 1, end);
        if (start < at && /^[^.]+(?:\.[^.]+)+$/.test(domain)) yield { start, end, href: `mailto:${text.slice(start, end)}` };
    }
}
