const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** What no XML document may hold, not even escaped: most control characters, halves of a pair, and two that are no characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Text for an element or a quoted attribute; characters that XML cannot hold are shown as `�`. */
export function escapeXml(text: string): string {
    return text.toWellFormed().replace(impossible, '\uFFFD').replace(/[&<>"\n\r\t]/g, mark => entities[mark] ?? mark);
}
