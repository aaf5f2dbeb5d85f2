/**
 * Characters that may not stand in an HTML file: controls other than white space, halves of surrogate pairs and the code
 * points that Unicode reserves for no character at all.
 */
const forbidden = (): RegExp => /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
/** Cheap to make and to run: no text without one of these needs the other, which is therefore made when it is needed. */
const suspicious = /[\0-\x08\x0B\x0D-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** The text with forbidden characters shown as U+FFFD, and one kind of line end. */
export function visible(text: string): string {
    return suspicious.test(text) ? text.replace(/\r\n?/g, '\n').replace(forbidden(), '\uFFFD') : text;
}
