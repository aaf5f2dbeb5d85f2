/**
 * The formatter. It works line by line: the tree says at which column a line stands, which marker and which keyword it
 * has; all prose is taken over from the source, so that no word can change.
 */
import type { LangiumDocument } from 'langium';
import type { Dialect, Keyword } from '../dialects/index.js';
import type { File, Item } from '../generated/ast.js';
import { isBlank } from '../lexer/characters.js';
import { readLines, type HeadLine, type Line } from '../lexer/lines.js';
import type { Uses } from '../references/uses.js';
import { checkedFile } from '../validation/checked-file.js';
import type { SourceEdit } from '../validation/rule.js';
import { parseEventMode, parseNumbering, parseStatus } from '../values/index.js';
import { blanksBetween, spaceOut, type Spaced } from './blank-lines.js';
import { placeLines, type PlacedLine } from './layout.js';
import { canonicalMarkers, continuesList } from './markers.js';
import { applyEdits, SourceRewriter } from './source-edits.js';

/** What the formatter needs of an open file. */
export interface FormattedFile {
    readonly text: string;
    readonly ast: File;
    readonly document: LangiumDocument;
    readonly uses: Uses;
    /** The dialect of the keywords that it writes. */
    readonly dialect: Dialect;
}

/** A file in the canonical form: LF line ends, one at the end of the text, no byte order mark. A blank file becomes empty. */
export function formatText(file: FormattedFile): string {
    return applyEdits(file.text, formatEdits(file));
}

/** The smallest edits that bring a file into the canonical form; none when it is in that form. Offsets in UTF-16 units. */
export function formatEdits(file: FormattedFile): SourceEdit[] {
    return new Formatter(file).run();
}

class Formatter {
    private readonly text: string;
    private readonly dialect: Dialect;
    private readonly lines: readonly Line[];
    private readonly placed: readonly PlacedLine[];
    private readonly markers: ReadonlyMap<Item, string>;
    private readonly output: SourceRewriter;
    private isFirst = true;

    constructor(file: FormattedFile) {
        this.text = file.text;
        this.dialect = file.dialect;
        this.lines = readLines(file.text);
        this.placed = placeLines(file.ast, this.lines);
        this.markers = canonicalMarkers(checkedFile(file.document, file.uses), this.placed);
        this.output = new SourceRewriter(file.text);
    }

    run(): SourceEdit[] {
        let above: PlacedLine | undefined;
        let paragraphColumn = 0;
        for (const below of this.placed) {
            const isSameList = !below.item || continuesList(below.item, this.markers);
            const between = this.lines.slice(above ? above.line.index + 1 : 0, below.line.index);
            const spaced = spaceOut(between, below.line, blanksBetween(above, below, isSameList), above === undefined);
            if (below.role === 'paragraph') paragraphColumn = this.columnOfParagraph(above, spaced);
            this.writeSpaced(spaced, below, below.column ?? paragraphColumn);
            above = below;
        }
        const trailing = this.lines.slice(above ? above.line.index + 1 : 0);
        this.writeSpaced(spaceOut(trailing, undefined, 'keep', above === undefined), undefined, 0);
        if (!this.isFirst) this.output.write('\n');
        return this.output.finish();
    }

    /** Directly below a data line a paragraph is indented with its properties; after a blank line it stands at the margin. */
    private columnOfParagraph(above: PlacedLine | undefined, spaced: readonly Spaced[]): number {
        if (!above || spaced.some(({ blankBefore }) => blankBefore)) return 0;
        return above.role === 'property' ? above.column ?? 0 : 2;
    }

    private writeSpaced(spaced: readonly Spaced[], placed: PlacedLine | undefined, column: number): void {
        for (const { line, blankBefore } of spaced) {
            if (!this.isFirst) this.output.write(blankBefore ? '\n\n' : '\n');
            this.isFirst = false;
            this.output.write(' '.repeat(column));
            if (placed?.line === line) this.writeLine(placed);
            else this.output.keep(line.content, line.end);
        }
    }

    private writeLine({ line, item }: PlacedLine): void {
        if (line.head) this.writeHead(line, line.head);
        else if (item) this.writeItem(line, item);
        else this.output.keep(line.content, line.end);
    }

    private writeHead(line: Line, { keyword, keywordEnd, id, colon }: HeadLine): void {
        this.output.put(line.content, keywordEnd, this.dialect.keywords[keyword]);
        if (id) {
            this.output.write(' ');
            this.output.keep(id.start - 1, id.end);
        }
        this.output.keep(colon, colon + 1);
        const content = this.skipBlanks(colon + 1, line.end);
        if (content === line.end) return;
        this.output.write(' ');
        const value = this.text.slice(content, line.end);
        this.output.put(content, line.end, closedSetWord(keyword, value, this.dialect) ?? value);
    }

    private writeItem(line: Line, item: Item): void {
        this.output.put(line.content, line.markerEnd, this.markers.get(item) ?? item.marker);
        const content = this.skipBlanks(line.markerEnd, line.end);
        if (content === line.end) return;
        this.output.write(' ');
        this.output.keep(content, line.end);
    }

    private skipBlanks(from: number, end: number): number {
        let at = from;
        while (at < end && isBlank(this.text.charCodeAt(at))) at++;
        return at;
    }
}

/** The word of a value that is one of a closed set: data, not a printed word. */
function closedSetWord(keyword: Keyword, value: string, dialect: Dialect): string | undefined {
    switch (keyword) {
        case 'status': {
            const status = parseStatus(value);
            return status.ok ? dialect.statuses[status.value] : undefined;
        }
        case 'mode': {
            const mode = parseEventMode(value);
            return mode.ok ? dialect.modes[mode.value] : undefined;
        }
        case 'numbering': {
            const numbering = parseNumbering(value);
            return numbering.ok ? dialect.numberings[numbering.value] : undefined;
        }
        default: return undefined;
    }
}
