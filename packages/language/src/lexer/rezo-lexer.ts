import type { ILexingError, IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, LexingDiagnostic, LexingReport } from 'langium';
import { declarationKinds, sectionRoles, type Keyword } from '../dialects/index.js';
import { isBlank } from './characters.js';
import { scanInline, type Piece, type ScanRemark, type Segment } from './inline.js';
import { ItemLevels } from './levels.js';
import { readLines, type HeadLine, type Line } from './lines.js';
import { makeToken, type TokenTypes } from './tokens.js';
import type { RezoTerminalNames } from '../generated/ast.js';

/** Beside the tokens: what looked like structure and was kept as text. */
export interface RezoLexingReport extends LexingReport {
    readonly diagnostics: LexingDiagnostic[];
    readonly remarks: readonly ScanRemark[];
}

export interface RezoLexerResult extends LexerResult {
    readonly report: RezoLexingReport;
}

/**
 * The line scanner as Langium's lexer. It replaces Chevrotain's matching loop because what a character means depends
 * on its line, on the pairing of marks within its paragraph and on the columns of the items above it: state that
 * custom patterns would have to hide in module variables.
 */
export class RezoLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    private readonly types: TokenTypes;

    constructor(services: LangiumCoreServices) {
        const tokens = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false }) as TokenType[];
        this.definition = Object.fromEntries(tokens.map(token => [token.name, token]));
        this.types = this.definition as unknown as TokenTypes;
    }

    tokenize(text: string): RezoLexerResult {
        return new Tokenization(text, this.types).run();
    }
}

const sections: ReadonlySet<Keyword> = new Set(sectionRoles);
const declarations: ReadonlySet<Keyword> = new Set(declarationKinds);

class Tokenization {
    private readonly tokens: IToken[] = [];
    private readonly hidden: IToken[] = [];
    private readonly errors: ILexingError[] = [];
    private readonly remarks: ScanRemark[] = [];
    private readonly levels = new ItemLevels();
    /** The lines of the paragraph being read. */
    private paragraph: Line[] = [];
    private paragraphStart = 0;
    /** The line above is a data line or blank, so prose below starts a paragraph. */
    private closed = true;
    /** Index of the line above when it was a `to`, which the next one joins. */
    private lineOfTo = -2;
    private inResolution = false;

    constructor(private readonly text: string, private readonly types: TokenTypes) {}

    run(): RezoLexerResult {
        for (const line of readLines(this.text)) this.take(line);
        this.endParagraph();
        this.closeLevels();
        const report: RezoLexingReport = { diagnostics: [], remarks: this.remarks };
        return { tokens: this.tokens, hidden: this.hidden, errors: this.errors, report };
    }

    private take(line: Line): void {
        switch (line.kind) {
            case 'comment':
                this.hidden.push(this.tokenOf('COMMENT', line, line.content, line.end));
                if (this.lineOfTo === line.index - 1) this.lineOfTo = line.index;
                return;
            case 'blank':
                this.endParagraph();
                this.closed = true;
                return;
            case 'head':
                this.endParagraph();
                if (line.head) this.takeHead(line, line.head);
                return;
            case 'item':
                this.endParagraph();
                this.takeItem(line);
                return;
            case 'prose':
                if (this.closed) {
                    this.endParagraph();
                    this.closeLevels();
                    this.startParagraph(line, line.content);
                } else {
                    this.paragraph.push(line);
                }
        }
    }

    private takeHead(line: Line, head: HeadLine): void {
        const type = this.headType(line, head.keyword);
        if (type !== 'PROPERTY') this.closeLevels();
        this.push(type, line, line.content, head.keywordEnd);
        if (head.id) {
            this.push('BACKSLASH', line, head.id.start - 1, head.id.start);
            this.push('ID', line, head.id.start, head.id.end);
        }
        this.push('COLON', line, head.colon, head.colon + 1);
        const isData = type !== 'RESOLUTION' && type !== 'SECTION' && type !== 'AREA';
        const content = this.skipBlanks(head.colon + 1, line.end);
        if (type === 'USE' || type === 'STRAY_USE') {
            if (content < line.end) this.push('PATH', line, content, line.end);
            this.push('END', line, line.end, line.end);
        } else {
            this.startParagraph(line, content);
            if (isData) this.endParagraph();
        }
        this.closed = isData;
    }

    private headType(line: Line, keyword: Keyword): RezoTerminalNames {
        if (keyword === 'resolution') {
            this.inResolution = true;
            return 'RESOLUTION';
        }
        if (keyword === 'use') return this.inResolution ? 'STRAY_USE' : 'USE';
        if (keyword === 'area') return 'AREA';
        if (keyword === 'to') {
            const joins = this.lineOfTo === line.index - 1;
            this.lineOfTo = line.index;
            return joins ? 'JOINT_TO' : 'TO';
        }
        if (sections.has(keyword)) return 'SECTION';
        if (declarations.has(keyword)) return this.inResolution ? 'STRAY_DECLARATION' : 'DECLARATION';
        return 'PROPERTY';
    }

    private takeItem(line: Line): void {
        const { closes, opens } = this.levels.next(line.column, this.text.slice(line.content, line.markerEnd));
        for (let count = 0; count < closes; count++) this.push('DEDENT', line, line.content, line.content);
        if (opens) this.push('INDENT', line, line.content, line.content);
        this.push('MARKER', line, line.content, line.markerEnd);
        this.startParagraph(line, this.skipBlanks(line.markerEnd, line.end));
        this.closed = false;
    }

    private closeLevels(): void {
        // Behind the END of the last item, which has no width either.
        const last = this.tokens.at(-1);
        const closes = last ? this.levels.reset() : 0;
        for (let count = 0; count < closes; count++) {
            this.tokens.push({ ...(last as IToken), tokenType: this.types.DEDENT, tokenTypeIdx: this.types.DEDENT.tokenTypeIdx ?? 0 });
        }
    }

    private startParagraph(line: Line, content: number): void {
        this.paragraph = [line];
        this.paragraphStart = content;
        this.closed = false;
    }

    /** Makes the tokens of the paragraph that has been read, and its END. */
    private endParagraph(): void {
        const last = this.paragraph.at(-1);
        if (!last) return;
        const segments = this.paragraph.map((line, index) => ({ start: index === 0 ? this.paragraphStart : line.content, end: line.end }));
        const pieces = this.needsScan(segments) ? this.scan(segments) : [];
        let next = 0;
        this.paragraph.forEach((line, index) => {
            const segment = segments[index];
            if (!segment) return;
            const above = this.paragraph[index - 1];
            // Below an empty head or marker the prose begins here: there is nothing to divide it from.
            const dividesProse = index > 1 || (segments[0]?.start ?? 0) < (segments[0]?.end ?? 0);
            if (above && dividesProse) this.push('BREAK', above, above.end, above.end + 1);
            next = this.pushLine(line, segment, pieces, next);
        });
        this.push('END', last, last.end, last.end);
        this.paragraph = [];
    }

    private needsScan(segments: readonly Segment[]): boolean {
        return this.paragraph.some(line => line.escaped) || segments.some(({ start, end }) => {
            for (let at = start; at < end; at++) {
                const code = this.text.charCodeAt(at);
                if (code === 0x5c || code === 0x2a || code === 0x5f) return true;
            }
            return false;
        });
    }

    private scan(segments: readonly Segment[]): Piece[] {
        const escapes: Piece[] = [];
        const rest = segments.map((segment, index) => {
            if (!this.paragraph[index]?.escaped || segment.start !== this.paragraph[index].content) return segment;
            escapes.push({ kind: 'ESCAPED', start: segment.start, end: segment.start + 1 });
            return { start: segment.start + 1, end: segment.end };
        });
        const pieces = scanInline(this.text, rest, remark => this.remarks.push(remark));
        return escapes.length === 0 ? pieces : [...escapes, ...pieces].sort((a, b) => a.start - b.start);
    }

    private pushLine(line: Line, segment: Segment, pieces: readonly Piece[], first: number): number {
        let at = segment.start;
        let index = first;
        for (let piece = pieces[index]; piece && piece.start < segment.end; piece = pieces[++index]) {
            if (piece.start > at) this.push('TEXT', line, at, piece.start);
            this.push(piece.kind, line, piece.start, piece.end);
            at = piece.end;
        }
        if (at < segment.end) this.push('TEXT', line, at, segment.end);
        return index;
    }

    private skipBlanks(from: number, end: number): number {
        let at = from;
        while (at < end && isBlank(this.text.charCodeAt(at))) at++;
        return at;
    }

    private push(type: RezoTerminalNames, line: Line, start: number, end: number): void {
        this.tokens.push(this.tokenOf(type, line, start, end));
    }

    private tokenOf(type: RezoTerminalNames, line: Line, start: number, end: number): IToken {
        return makeToken(this.types[type], this.text, start, end, { line: line.index, lineStart: line.start });
    }
}
