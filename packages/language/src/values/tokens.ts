import { fold, isIgnorable } from './fold.js';

/**
 * A piece of a value. `text` is ready to compare: a word folded (see `fold`), a number its digits, a mark one of
 * `-` (any dash) `..` (two dots or more, `…`) `"` (any quotation mark) or the character itself. A `rest` token stands for
 * all the text after the limit, and nothing matches it.
 */
export interface Token {
    readonly kind: 'word' | 'number' | 'mark' | 'rest';
    readonly text: string;
    /** UTF-16 offsets in the value text. */
    readonly start: number;
    readonly end: number;
    /** Whether white space stands before it. */
    readonly spaced: boolean;
}

const dashes = '-‐‑‒–—―−';
const quotes = '"«»„“”‟‹›';
const whiteSpace = /\s/;
const otherLetter = /^\p{L}$/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isLetter(code: number): boolean {
    if (code < 0xC0) return (code >= 0x41 && code <= 0x5A) || (code >= 0x61 && code <= 0x7A);
    if (code < 0x250) return code !== 0xD7 && code !== 0xF7;
    if (code >= 0x300 && code <= 0x36F) return true;
    if (code >= 0x400 && code <= 0x52F) return true;
    return otherLetter.test(String.fromCodePoint(code));
}

/** The end of the run of characters from `start` that satisfy the test, ignorable ones inside included. */
function runEnd(text: string, start: number, belongs: (code: number) => boolean): number {
    let end = start;
    for (let at = start; at < text.length;) {
        const code = text.codePointAt(at) ?? 0;
        at += code > 0xFFFF ? 2 : 1;
        if (belongs(code)) end = at;
        else if (!isIgnorable(code)) break;
    }
    return end;
}

function tokenAt(text: string, start: number, spaced: boolean): Token {
    const code = text.codePointAt(start) ?? 0;
    if (isLetter(code)) {
        const end = runEnd(text, start, isLetter);
        return { kind: 'word', text: fold(text.slice(start, end)), start, end, spaced };
    }
    if (isDigit(code)) {
        const end = runEnd(text, start, isDigit);
        return { kind: 'number', text: fold(text.slice(start, end)), start, end, spaced };
    }
    const character = String.fromCodePoint(code);
    if (character === '.') {
        const end = runEnd(text, start, dot => dot === 0x2E);
        return { kind: 'mark', text: end > start + 1 ? '..' : '.', start, end, spaced };
    }
    const mark = dashes.includes(character) ? '-' : quotes.includes(character) ? '"' : character === '…' ? '..' : character;
    return { kind: 'mark', text: mark, start, end: start + character.length, spaced };
}

/**
 * Splits a value into words, numbers and marks. White space and ignorable characters are between tokens, never in them
 * (except ignorable ones inside a word or a number). Linear; at most `limit` tokens and one `rest`.
 */
export function tokenize(text: string, limit = 64): readonly Token[] {
    const tokens: Token[] = [];
    let spaced = false;
    for (let at = 0; at < text.length;) {
        if (whiteSpace.test(text.charAt(at))) {
            spaced = true;
            at++;
        } else if (isIgnorable(text.charCodeAt(at))) {
            at++;
        } else if (tokens.length === limit) {
            tokens.push({ kind: 'rest', text: '', start: at, end: text.trimEnd().length, spaced });
            break;
        } else {
            const token = tokenAt(text, at, spaced);
            tokens.push(token);
            at = token.end;
            spaced = false;
        }
    }
    return tokens;
}
