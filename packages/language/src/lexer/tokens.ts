import { DefaultTokenBuilder } from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { RezoTerminals, type RezoTerminalNames } from '../generated/ast.js';

/** Makes the vocabulary of the parser. The patterns are never matched, as the line scanner makes the tokens, so there are none. */
export class RezoTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(): TokenType[] {
        return Object.keys(RezoTerminals).map(name => name === 'COMMENT' ? { name, GROUP: 'hidden' } : { name });
    }
}

export type TokenTypes = Readonly<Record<RezoTerminalNames, TokenType>>;

export interface Position {
    /** From 0. */
    readonly line: number;
    /** Offset of the line's first character. */
    readonly lineStart: number;
}

/** A token inside one line; `start === end` makes one of no width. */
export function makeToken(type: TokenType, text: string, start: number, end: number, { line, lineStart }: Position): IToken {
    return {
        image: text.slice(start, end),
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx ?? 0,
        startOffset: start,
        endOffset: end - 1,
        startLine: line + 1,
        endLine: line + 1,
        startColumn: start - lineStart + 1,
        endColumn: end - lineStart,
    };
}
