/** The line scanner: from a text to its tokens. */
import { declarationKinds, sectionRoles, type Keyword } from '../dialects/index.js';
import { isBlank } from './characters.js';
import { scanInline, type Piece, type ScanRemark, type Segment } from './inline.js';
import { ItemLevels } from './levels.js';
import { readLines, type HeadLine, type Line } from './lines.js';
import { NextMatch } from './next-match.js';
import { Terminal } from './terminals.js';
import { TokenList } from './token-list.js';

export interface ScannedText {
    readonly tokens: TokenList;
    /** The canonical keywords of the tokens that are one, in their order: they were looked up to know what the line is. */
    readonly keywords: readonly Keyword[];
    /** What looked like structure and was kept as text. */
    readonly remarks: readonly ScanRemark[];
}

export function scanText(text: string): ScannedText {
    return new Scanner(text).run();
}

const sections: ReadonlySet<Keyword> = new Set(sectionRoles);
const declarations: ReadonlySet<Keyword> = new Set(declarationKinds);

class Scanner {
    private readonly tokens: TokenList;
    private readonly keywords: Keyword[] = [];
    private readonly remarks: ScanRemark[] = [];
    private readonly levels = new ItemLevels();
    private readonly marks: NextMatch;
    /** The lines of the paragraph being read. */
    private paragraph: Line[] = [];
    private paragraphStart = 0;
    /** The line above is a data line or blank, so prose below starts a paragraph. */
    private closed = true;
    /** Index of the line above when it was a `to`, which the next one joins. */
    private lineOfTo = -2;
    private inResolution = false;

    constructor(private readonly text: string) {
        this.tokens = new TokenList(text);
        this.marks = new NextMatch(text, /[\\*_]/g);
    }

    run(): ScannedText {
        for (const line of readLines(this.text)) this.take(line);
        this.endParagraph();
        this.closeLevels();
        const { tokens, keywords, remarks } = this;
        tokens.trim();
        return { tokens, keywords, remarks };
    }

    private take(line: Line): void {
        switch (line.kind) {
            case 'comment':
                this.tokens.comments.push({ start: line.content, end: line.end });
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

    private takeHead(line: Line, { keyword, keywordEnd, id, colon }: HeadLine): void {
        const terminal = this.headTerminal(line, keyword);
        if (terminal !== Terminal.PROPERTY) this.closeLevels();
        this.tokens.push(terminal, line.content, keywordEnd);
        this.keywords.push(keyword);
        if (id) {
            this.tokens.push(Terminal.BACKSLASH, id.start - 1, id.start);
            this.tokens.push(Terminal.ID, id.start, id.end);
        }
        this.tokens.push(Terminal.COLON, colon, colon + 1);
        const isData = terminal !== Terminal.RESOLUTION && terminal !== Terminal.SECTION && terminal !== Terminal.AREA;
        const content = this.skipBlanks(colon + 1, line.end);
        if (terminal === Terminal.USE || terminal === Terminal.STRAY_USE) {
            if (content < line.end) this.tokens.push(Terminal.PATH, content, line.end);
            this.tokens.push(Terminal.END, line.end, line.end);
        } else {
            this.startParagraph(line, content);
            if (isData) this.endParagraph();
        }
        this.closed = isData;
    }

    private headTerminal(line: Line, keyword: Keyword): Terminal {
        if (keyword === 'resolution') {
            this.inResolution = true;
            return Terminal.RESOLUTION;
        }
        if (keyword === 'use') return this.inResolution ? Terminal.STRAY_USE : Terminal.USE;
        if (keyword === 'area') return Terminal.AREA;
        if (keyword === 'to') {
            const joins = this.lineOfTo === line.index - 1;
            this.lineOfTo = line.index;
            return joins ? Terminal.JOINT_TO : Terminal.TO;
        }
        if (sections.has(keyword)) return Terminal.SECTION;
        if (declarations.has(keyword)) return this.inResolution ? Terminal.STRAY_DECLARATION : Terminal.DECLARATION;
        return Terminal.PROPERTY;
    }

    private takeItem(line: Line): void {
        const { closes, opens } = this.levels.next(line.column, this.text.slice(line.content, line.markerEnd));
        for (let count = 0; count < closes; count++) this.tokens.push(Terminal.DEDENT, line.content, line.content);
        if (opens) this.tokens.push(Terminal.INDENT, line.content, line.content);
        this.tokens.push(Terminal.MARKER, line.content, line.markerEnd);
        this.startParagraph(line, this.skipBlanks(line.markerEnd, line.end));
        this.closed = false;
    }

    private closeLevels(): void {
        if (this.tokens.length === 0) return;
        // Behind the END of the last item, which has no width either.
        const end = this.tokens.end(this.tokens.length - 1);
        for (let closes = this.levels.reset(); closes > 0; closes--) this.tokens.push(Terminal.DEDENT, end, end);
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
        if (this.isPlain()) this.pushPlain();
        else this.pushMarked();
        this.tokens.push(Terminal.END, last.end, last.end);
        this.paragraph = [];
    }

    /** Whether the paragraph has neither marks nor escapes: each of its lines is one stretch of text. */
    private isPlain(): boolean {
        return this.paragraph.every((line, index) => !line.escaped && !this.marks.isBetween(this.startOf(line, index), line.end));
    }

    private startOf(line: Line, index: number): number {
        return index === 0 ? this.paragraphStart : line.content;
    }

    private pushPlain(): void {
        this.paragraph.forEach((line, index) => {
            this.pushBreak(index);
            const start = this.startOf(line, index);
            if (start < line.end) this.tokens.push(Terminal.TEXT, start, line.end);
        });
    }

    private pushMarked(): void {
        const segments = this.paragraph.map((line, index): Segment => ({ start: this.startOf(line, index), end: line.end }));
        const pieces = this.scan(segments);
        let next = 0;
        segments.forEach((segment, index) => {
            this.pushBreak(index);
            next = this.pushSegment(segment, pieces, next);
        });
    }

    /** The line break before a line. Below an empty head or marker the prose begins: there is nothing to divide it from. */
    private pushBreak(index: number): void {
        const [first, above] = [this.paragraph[0], this.paragraph[index - 1]];
        if (first && above && (index > 1 || this.paragraphStart < first.end)) this.tokens.push(Terminal.BREAK, above.end, above.end + 1);
    }

    private scan(segments: readonly Segment[]): Piece[] {
        const escapes: Piece[] = [];
        const rest = segments.map((segment, index) => {
            if (!this.paragraph[index]?.escaped || segment.start !== this.paragraph[index].content) return segment;
            escapes.push({ terminal: Terminal.ESCAPED, start: segment.start, end: segment.start + 1 });
            return { start: segment.start + 1, end: segment.end };
        });
        const pieces = scanInline(this.text, rest, remark => this.remarks.push(remark));
        return escapes.length === 0 ? pieces : [...escapes, ...pieces].sort((a, b) => a.start - b.start);
    }

    /** Makes the tokens of one line, and tells which piece comes next. */
    private pushSegment(segment: Segment, pieces: readonly Piece[], first: number): number {
        let at = segment.start;
        let index = first;
        for (let piece = pieces[index]; piece && piece.start < segment.end; piece = pieces[++index]) {
            if (piece.start > at) this.tokens.push(Terminal.TEXT, at, piece.start);
            this.tokens.push(piece.terminal, piece.start, piece.end);
            at = piece.end;
        }
        if (at < segment.end) this.tokens.push(Terminal.TEXT, at, segment.end);
        return index;
    }

    private skipBlanks(from: number, end: number): number {
        let at = from;
        while (at < end && isBlank(this.text.charCodeAt(at))) at++;
        return at;
    }
}
