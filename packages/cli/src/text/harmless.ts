/**
 * A text of unknown origin made fit for a terminal: control characters could move the cursor or colour what follows, and
 * characters that turn the direction of writing could make it read as something else.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const harmful = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

export function harmless(text: string): string {
    return text.replace(harmful, picture);
}

/** `␛` for an escape; `�` for what has no picture. */
function picture(character: string): string {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\uFFFD';
}
