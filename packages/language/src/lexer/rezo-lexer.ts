import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, LexingDiagnostic, LexingReport } from 'langium';
import { LinePositions } from './line-positions.js';
import type { ScanRemark } from './inline.js';
import { scanText } from './scan.js';
import { Terminal, terminalName } from './terminals.js';

/** Beside the tokens: what looked like structure and was kept as text. */
export interface RezoLexingReport extends LexingReport {
    readonly diagnostics: LexingDiagnostic[];
    readonly remarks: readonly ScanRemark[];
}

export interface RezoLexerResult extends LexerResult {
    readonly report: RezoLexingReport;
}

export function lexingReport(remarks: readonly ScanRemark[]): RezoLexingReport {
    return { diagnostics: [], remarks };
}

/**
 * The line scanner as Langium's lexer, for Langium's parser. It replaces Chevrotain's matching loop because what a character
 * means depends on its line, on the pairing of marks within its paragraph and on the columns of the items above it: state
 * that custom patterns would have to hide in module variables.
 */
export class RezoLexer implements Lexer {
    readonly definition: TokenTypeDictionary;

    constructor(services: LangiumCoreServices) {
        const tokens = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false }) as TokenType[];
        this.definition = Object.fromEntries(tokens.map(token => [token.name, token]));
    }

    tokenize(text: string): RezoLexerResult {
        const { tokens, remarks } = scanText(text);
        const lines = new LinePositions(text);
        const token = (terminal: Terminal, start: number, end: number): IToken => this.token(terminal, text, start, end, lines);
        return {
            tokens: Array.from({ length: tokens.length }, (_, index) => token(tokens.terminal(index) as Terminal, tokens.start(index), tokens.end(index))),
            hidden: tokens.comments.map(({ start, end }) => token(Terminal.COMMENT, start, end)),
            errors: [],
            report: lexingReport(remarks),
        };
    }

    /** No token goes over the end of its line. */
    private token(terminal: Terminal, text: string, start: number, end: number, lines: LinePositions): IToken {
        const tokenType = this.definition[terminalName(terminal)] as TokenType;
        const { line, character } = lines.position(start);
        return {
            tokenType,
            tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
            image: text.slice(start, end),
            startOffset: start,
            endOffset: end - 1,
            startLine: line + 1,
            endLine: line + 1,
            startColumn: character + 1,
            endColumn: character + end - start,
        };
    }
}
