import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import type { RezoTerminalNames } from '../generated/ast.js';

/** Makes the vocabulary of the parser. The patterns are never matched: the line scanner makes the tokens. */
export class RezoTokenBuilder extends DefaultTokenBuilder {
    protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
        return terminal.hidden ? { name: terminal.name, GROUP: 'hidden' } : { name: terminal.name };
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
