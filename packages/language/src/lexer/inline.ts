/** Inline structure of one paragraph: mentions with their groups, notes, strong and emphasis, escapes. */
import { dialects } from '../dialects/index.js';
import { characterAt, characterBefore, idEnd, isPunctuation, isWordCharacter } from './characters.js';
import { Terminal } from './terminals.js';

/** A stretch of the source that holds one line of a paragraph, its indentation and trailing blanks left out. */
export interface Segment {
    readonly start: number;
    readonly end: number;
}

/** A token that is not plain text. Between the pieces stands text. */
export interface Piece {
    readonly terminal: Terminal;
    readonly start: number;
    readonly end: number;
}

/** What the scanner kept as text although it looked like structure. */
export interface ScanRemark {
    readonly code: 'unclosed-group' | 'groups-too-deep';
    readonly start: number;
    readonly end: number;
}

/** Deeper groups are kept as text: every reader of the tree recurses. */
export const deepestGroup = 32;

const noteWords: ReadonlySet<string> = new Set(dialects.map(dialect => dialect.note));
const special = /[\\*_()]/g;
/** Marks and punctuation at the end of an address close what stands around it. */
const linkPattern = /(?:(?:https?|ftp):\/\/|\bwww\.)\S*[^\s*_.,;:!?()[\]«»“”„"']/gi;
const formStart = /\p{Ll}/u;

interface Frame {
    readonly kind: 'group' | 'parenthesis' | 'strong' | 'emphasis';
    readonly piece: Piece | undefined;
    /** The mention or note in front of a group. */
    readonly owner: readonly Piece[];
}

/** Scans the segments of one paragraph; the pieces come in the order of the text. Linear in its length. */
export function scanInline(text: string, segments: readonly Segment[], remark: (remark: ScanRemark) => void): Piece[] {
    const scanner = new InlineScanner(text, remark);
    for (const segment of segments) scanner.scan(segment);
    return scanner.finish();
}

class InlineScanner {
    private readonly pieces: (Piece | undefined)[] = [];
    private readonly frames: Frame[] = [];
    /** Frames of strong, emphasis and groups that are open, innermost last; a group starts a new set of marks. */
    private groups = 0;
    private readonly openMarks: { strong: boolean; emphasis: boolean }[] = [{ strong: false, emphasis: false }];
    private readonly dropped = new Set<Piece>();

    constructor(private readonly text: string, private readonly remark: (remark: ScanRemark) => void) {}

    scan({ start, end }: Segment): void {
        const links = this.linksIn(start, end);
        let nextLink = 0;
        const line = this.text.slice(start, end);
        special.lastIndex = 0;
        for (let match = special.exec(line); match; match = special.exec(line)) {
            const at = start + match.index;
            while (at >= (links[nextLink]?.end ?? Infinity)) nextLink++;
            const inLink = at >= (links[nextLink]?.start ?? Infinity);
            special.lastIndex = this.scanSpecial(match[0], at, { start, end }, inLink) - start;
        }
    }

    finish(): Piece[] {
        while (this.frames.length > 0) this.abandon(this.frames.pop());
        return this.pieces.filter((piece): piece is Piece => piece !== undefined && !this.dropped.has(piece));
    }

    private linksIn(start: number, end: number): Segment[] {
        const line = this.text.slice(start, end);
        if (!line.includes('://') && !line.includes('www.')) return [];
        return [...line.matchAll(linkPattern)].map(match => ({ start: start + match.index, end: start + match.index + match[0].length }));
    }

    /** Handles one special character and returns the offset from which to go on. */
    private scanSpecial(character: string, at: number, segment: Segment, inLink: boolean): number {
        switch (character) {
            case '\\': return this.scanBackslash(at, segment);
            case '(': return this.scanOpening(at);
            case ')': return this.scanClosing(at);
            case '*': return inLink ? at + 1 : this.scanStars(at, segment);
            default: return inLink ? at + 1 : this.scanUnderscore(at, segment);
        }
    }

    private scanBackslash(at: number, { end }: Segment): number {
        const next = at + 1 < end ? characterAt(this.text, at + 1) : '';
        if (isPunctuation(next)) return this.add(Terminal.ESCAPED, at, at + 1 + next.length).end;
        const nameEnd = Math.min(idEnd(this.text, at + 1), end);
        if (nameEnd <= at + 1) return at + 1;
        const name = this.text.slice(at + 1, nameEnd);
        const isNote = noteWords.has(name.toLowerCase()) && nameEnd < end && this.text[nameEnd] === '(';
        const owner = [this.add(isNote ? Terminal.NOTE_BACKSLASH : Terminal.BACKSLASH, at, at + 1), this.add(isNote ? Terminal.NOTE : Terminal.ID, at + 1, nameEnd)];
        const behind = isNote ? nameEnd : this.scanForm(nameEnd, end);
        return behind < end && this.text[behind] === '(' ? this.openGroup(behind, isNote ? owner : []) : behind;
    }

    /** `.род` behind a mention: a dot and a word in small letters; `.Далее` starts the next sentence. */
    private scanForm(at: number, end: number): number {
        if (this.text[at] !== '.' || !formStart.test(characterAt(this.text, at + 1))) return at;
        const formEnd = Math.min(idEnd(this.text, at + 1), end);
        this.add(Terminal.DOT, at, at + 1);
        return this.add(Terminal.ID, at + 1, formEnd).end;
    }

    private openGroup(at: number, owner: readonly Piece[]): number {
        if (this.groups >= deepestGroup) {
            this.remark({ code: 'groups-too-deep', start: at, end: at + 1 });
            owner.forEach(piece => this.dropped.add(piece));
            this.frames.push({ kind: 'parenthesis', piece: undefined, owner: [] });
            return at + 1;
        }
        this.groups++;
        this.openMarks.push({ strong: false, emphasis: false });
        this.frames.push({ kind: 'group', piece: this.add(Terminal.GROUP_OPEN, at, at + 1), owner });
        return at + 1;
    }

    private scanOpening(at: number): number {
        if (this.groups > 0) this.frames.push({ kind: 'parenthesis', piece: undefined, owner: [] });
        return at + 1;
    }

    private scanClosing(at: number): number {
        if (this.groups === 0) return at + 1;
        let frame = this.frames.pop();
        while (frame && frame.kind !== 'group' && frame.kind !== 'parenthesis') {
            this.abandon(frame);
            frame = this.frames.pop();
        }
        if (frame?.kind === 'group') {
            this.add(Terminal.GROUP_CLOSE, at, at + 1);
            this.leaveGroup();
        }
        return at + 1;
    }

    private leaveGroup(): void {
        this.groups--;
        this.openMarks.pop();
    }

    private scanStars(at: number, { start, end }: Segment): number {
        let stop = at;
        while (stop < end && this.text[stop] === '*') stop++;
        if (stop - at !== 2) return stop;
        const before = at > start ? characterBefore(this.text, at) : '';
        const after = stop < end ? characterAt(this.text, stop) : '';
        this.mark('strong', at, stop, after !== '' && !/\s/u.test(after), before !== '' && !/\s/u.test(before));
        return stop;
    }

    /** Only at word edges: `snake_case` and the blanks `____` are text. */
    private scanUnderscore(at: number, { start, end }: Segment): number {
        let stop = at;
        while (stop < end && this.text[stop] === '_') stop++;
        if (stop - at !== 1) return stop;
        const before = at > start ? characterBefore(this.text, at) : '';
        const after = stop < end ? characterAt(this.text, stop) : '';
        const opens = after !== '' && !/\s/u.test(after) && !isWordCharacter(before);
        const closes = before !== '' && !/\s/u.test(before) && !isWordCharacter(after);
        this.mark('emphasis', at, stop, opens, closes);
        return stop;
    }

    private mark(kind: 'strong' | 'emphasis', start: number, end: number, opens: boolean, closes: boolean): void {
        const marks = this.openMarks.at(-1);
        if (!marks) return;
        if (closes && marks[kind] && this.closeMark(kind)) {
            this.add(kind === 'strong' ? Terminal.STRONG_CLOSE : Terminal.EMPHASIS_CLOSE, start, end);
        } else if (opens && !marks[kind]) {
            marks[kind] = true;
            this.frames.push({ kind, piece: this.add(kind === 'strong' ? Terminal.STRONG_OPEN : Terminal.EMPHASIS_OPEN, start, end), owner: [] });
        }
    }

    /** Unwinds to the open mark; marks opened inside it and never closed become text, parentheses stay counted. */
    private closeMark(kind: 'strong' | 'emphasis'): boolean {
        const parentheses: Frame[] = [];
        for (let frame = this.frames.pop(); frame; frame = this.frames.pop()) {
            if (frame.kind === kind) {
                const marks = this.openMarks.at(-1);
                if (marks) marks[kind] = false;
                for (const parenthesis of parentheses) this.frames.push(parenthesis);
                return true;
            }
            if (frame.kind === 'parenthesis') parentheses.push(frame);
            else this.abandon(frame);
        }
        return false;
    }

    /** A frame that nothing closed: its opening is text. */
    private abandon(frame: Frame | undefined): void {
        if (!frame?.piece) return;
        this.dropped.add(frame.piece);
        frame.owner.forEach(piece => this.dropped.add(piece));
        if (frame.kind === 'group') {
            this.remark({ code: 'unclosed-group', start: frame.piece.start, end: frame.piece.end });
            this.leaveGroup();
        } else if (frame.kind !== 'parenthesis') {
            const marks = this.openMarks.at(-1);
            if (marks) marks[frame.kind] = false;
        }
    }

    private add(terminal: Terminal, start: number, end: number): Piece {
        const piece: Piece = { terminal, start, end };
        this.pieces.push(piece);
        return piece;
    }
}
