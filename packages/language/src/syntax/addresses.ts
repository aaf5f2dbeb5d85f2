/** Web and mail addresses in a text. Pure, linear in its length. */

export interface FoundAddress {
    /** UTF-16 offsets, the end exclusive. */
    readonly start: number;
    readonly end: number;
    readonly href: string;
    readonly kind: 'web' | 'mail';
}

const urlPattern = /(?:https?:\/\/|\bwww\.)[^\s<>«»"„“”\\]+/giu;
const closing = /[.,;:!?'’…)\]}*_]/u;
const localPart = /[\p{L}\p{N}._%+-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
const bareDomain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;
/** The longest local part that an address may have (RFC 5321), and so the farthest to look around an @. */
const longestPart = 64;
const longestDomain = 255;

/** In the order of the text; of two that overlap the one that begins first. */
export function addressesIn(text: string): FoundAddress[] {
    let end = 0;
    return [...urlsIn(text), ...mailsIn(text)].sort((a, b) => a.start - b.start || b.end - a.end).filter(address => {
        const isFree = address.start >= end;
        if (isFree) end = address.end;
        return isFree;
    });
}

/** The address that a `site` property gives without `https://`. */
export function bareSite(value: string): string | undefined {
    return bareDomain.test(value) && !/^www\./iu.test(value) ? `https://${value}` : undefined;
}

function* urlsIn(text: string): Iterable<FoundAddress> {
    if (!text.includes('://') && !/www\./iu.test(text)) return;
    for (const match of text.matchAll(urlPattern)) {
        const url = withoutClosing(match[0]);
        if (!/[\p{L}\p{N}]/u.test(url.replace(/^(?:https?:\/\/|www\.)/iu, ''))) continue;
        yield { start: match.index, end: match.index + url.length, href: /^www\./iu.test(url) ? `http://${url}` : url, kind: 'web' };
    }
}

/** Punctuation that closes the sentence is not part of the address; a bracket is, when the address opened it. */
function withoutClosing(url: string): string {
    let end = url.length;
    let surplus = url.split(')').length - url.split('(').length;
    for (; end > 0; end--) {
        const last = url[end - 1] ?? '';
        if (!closing.test(last)) break;
        if (last === ')' && surplus-- <= 0) break;
    }
    return url.slice(0, end);
}

function* mailsIn(text: string): Iterable<FoundAddress> {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        let start = at;
        while (start > 0 && at - start <= longestPart && localPart.test(text[start - 1] ?? '')) start--;
        let end = at + 1;
        while (end < text.length && end - at <= longestDomain && domainPart.test(text[end] ?? '')) end++;
        if (at - start > longestPart || end - at - 1 > longestDomain) continue;
        while (end > at && /[.-]/u.test(text[end - 1] ?? '')) end--;
        while (start < at && /[.+_-]/u.test(text[start] ?? '')) start++;
        const domain = text.slice(at + 1, end);
        if (start < at && /^[^.]+(?:\.[^.]+)+$/u.test(domain)) yield { start, end, href: `mailto:${text.slice(start, end)}`, kind: 'mail' };
    }
}
