import { fold } from './fold.js';
import { toCyrillicLetters, toLatinLetters } from './look-alikes.js';
import { nearest } from './nearest.js';
import type { Parsed, ValueProblem } from './parsed.js';
import { failed } from './parsed.js';
import type { PhraseTable } from './phrases.js';
import type { Token } from './tokens.js';
import { tokenize } from './tokens.js';

/** A part of the value text with what it means; offsets are UTF-16, `end` exclusive. */
export interface Piece<V = number> {
    readonly value: V;
    readonly start: number;
    readonly end: number;
}

/** A word in which letters of the other alphabet are looked for: no word of a dialect is longer. */
const longestMixedWord = 40;

/** Walks over the tokens of a value; what it takes it has passed. Remarks made on the way are collected. */
export class Cursor {
    readonly tokens: readonly Token[];
    private at = 0;
    private noted: readonly ValueProblem[] = [];

    constructor(readonly text: string) {
        this.tokens = tokenize(text);
    }

    get remarks(): readonly ValueProblem[] {
        return this.noted;
    }

    get done(): boolean {
        return this.at >= this.tokens.length;
    }

    peek(ahead = 0): Token | undefined {
        return this.tokens[this.at + ahead];
    }

    remark(problem: ValueProblem): void {
        this.noted = [...this.noted, problem];
    }

    /** Runs the reader; if it gives undefined, the cursor stands where it stood and its remarks are forgotten. */
    attempt<T>(read: () => T | undefined): T | undefined {
        const { at, noted } = this;
        const result = read();
        if (result === undefined) {
            this.at = at;
            this.noted = noted;
        }
        return result;
    }

    /** Offset at which the next token starts; the end of the text when there is none. */
    get nextStart(): number {
        return this.peek()?.start ?? this.text.length;
    }

    /** Offset at which the last token taken ends. */
    get passedEnd(): number {
        return this.tokens[this.at - 1]?.end ?? 0;
    }

    take(kind: Token['kind']): Token | undefined {
        return this.peek()?.kind === kind ? this.tokens[this.at++] : undefined;
    }

    /** Takes one of the marks if it stands here. */
    mark(...texts: readonly string[]): Token | undefined {
        const token = this.peek();
        return token?.kind === 'mark' && texts.includes(token.text) ? this.tokens[this.at++] : undefined;
    }

    /** A number written with as many digits. */
    number(minDigits: number, maxDigits: number): Piece | undefined {
        const token = this.peek();
        if (token?.kind !== 'number' || token.text.length < minDigits || token.text.length > maxDigits) return undefined;
        this.at++;
        return { value: Number(token.text), start: token.start, end: token.end };
    }

    /** The longest phrase of the table that stands here; a word with letters of the wrong alphabet matches with a remark. */
    phrase<V>(table: PhraseTable<V>): Piece<V> | undefined {
        const token = this.peek();
        if (token?.kind !== 'word') return undefined;
        const direct = this.phraseAs(table, token, token.text);
        if (direct) return direct;
        if (token.end - token.start > longestMixedWord) return undefined;
        const source = this.text.slice(token.start, token.end);
        for (const replacement of [toCyrillicLetters(source), toLatinLetters(source)]) {
            const match = replacement === source ? undefined : this.phraseAs(table, token, fold(replacement));
            if (!match) continue;
            this.remark({ code: 'mixed-alphabet', start: token.start, end: token.end, replacement });
            return match;
        }
        return undefined;
    }

    /** Whether a phrase of the table stands here, written right; takes nothing. */
    sees(table: PhraseTable<unknown>): boolean {
        const { at } = this;
        const token = this.peek();
        const found = token?.kind === 'word' && this.phraseAs(table, token, token.text) !== undefined;
        this.at = at;
        return found;
    }

    private phraseAs<V>(table: PhraseTable<V>, first: Token, word: string): Piece<V> | undefined {
        for (const { tokens, value } of table.get(word) ?? []) {
            if (!tokens.every((text, ahead) => ahead === 0 || this.peek(ahead)?.text === text)) continue;
            const last = this.peek(tokens.length - 1) ?? first;
            this.at += tokens.length;
            return { value, start: first.start, end: last.end };
        }
        return undefined;
    }

    /**
     * The problem of all that was not taken: of the one word alone, if it is a slip of one of the expected words;
     * stops at the end of the text are to be dropped.
     */
    unread(expected: Iterable<string> = []): Parsed<never> {
        const last = this.tokens.at(-1);
        if (!last) return failed({ code: 'empty', start: 0, end: this.text.length });
        const from = this.peek() ?? this.tokens[0] ?? last;
        const replacement = from.kind === 'word' ? nearest(from.text, expected) : undefined;
        if (replacement !== undefined) return failed({ code: 'unreadable', start: from.start, end: from.end, replacement });
        const onlyStops = this.at > 0 && !this.done && this.tokens.slice(this.at).every(token => token.kind === 'mark' && '.,;'.includes(token.text));
        return failed({ code: 'unreadable', start: from.start, end: last.end, ...(onlyStops && { replacement: '' }) });
    }
}
