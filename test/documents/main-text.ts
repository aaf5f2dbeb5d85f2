const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function decoded(text: string): string {
    return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        const character = named[name ?? ''];
        if (character === undefined) throw new Error(`an entity that nobody expects: ${whole}`);
        return character;
    });
}

/** The text of a page's `<main>`: what a reader sees of the resolution. A `>` in a quoted attribute ends no tag. */
export function mainText(html: string): string {
    const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1];
    if (main === undefined) throw new Error('the page has no <main>');
    if (/<!--|<(?:script|style|template)\b/i.test(main)) throw new Error('<main> holds what no reader sees');
    return decoded(main.replace(/<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, ' '));
}

/** The letters and digits of a text, in order. */
export function words(text: string): string {
    return text.replace(/[^\p{L}\p{N}]/gu, '');
}
