import type { AstNode, LeafCstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import type { ScannedText } from '../lexer/scan.js';
import { Terminal } from '../lexer/terminals.js';
import { TokenReader, unread } from './token-reader.js';

/** Makes the reference of a mention to what it names, which the leaf names. */
export type TargetOf = (mention: ast.Mention, leaf: LeafCstNode, name: string) => ast.Mention['target'];

type Marked = ast.Prose | ast.Strong | ast.Emphasis;

/** The rules of what stands inside a line or paragraph. */
export abstract class ProseParser extends TokenReader {
    constructor(scanned: ScannedText, private readonly targetOf: TargetOf) {
        super(scanned);
    }

    protected id(): string | undefined {
        if (this.next !== Terminal.BACKSLASH) return undefined;
        this.skip();
        return this.take(Terminal.ID).normalize('NFC');
    }

    protected prose(container: AstNode, property: string): ast.Prose | undefined {
        if (!beginsInline(this.next)) return undefined;
        const cst = this.open();
        const node: ast.Prose = { $type: 'Prose', $container: container as ast.Prose['$container'], $containerProperty: property, $containerIndex: undefined, $cstNode: cst, parts: unread };
        node.parts = this.parts(node);
        return this.close(cst, node);
    }

    private parts(container: Marked): ast.Inline[] {
        const height = this.pile.length;
        for (let part = this.inline(container, 0); part; part = this.inline(container, this.pile.length - height)) this.pile.push(part);
        return this.from(height);
    }

    private inline(container: Marked, index: number): ast.Inline | undefined {
        switch (this.next) {
            case Terminal.TEXT: case Terminal.ESCAPED: return this.words(container, index);
            case Terminal.BREAK: return this.lineBreak(container, index);
            case Terminal.STRONG_OPEN: return this.strong(container, index);
            case Terminal.EMPHASIS_OPEN: return this.emphasis(container, index);
            case Terminal.BACKSLASH: return this.mention(container, index);
            case Terminal.NOTE_BACKSLASH: return this.note(container, index);
            default: return undefined;
        }
    }

    private words(container: Marked, index: number): ast.Words {
        const cst = this.open();
        const value = this.next === Terminal.ESCAPED ? this.take(Terminal.ESCAPED).slice(1) : this.take(Terminal.TEXT);
        return this.close<ast.Words>(cst, { $type: 'Words', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst, value });
    }

    private lineBreak(container: Marked, index: number): ast.LineBreak {
        const cst = this.open();
        this.skip();
        return this.close<ast.LineBreak>(cst, { $type: 'LineBreak', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst, value: ' ' });
    }

    private strong(container: Marked, index: number): ast.Strong {
        const cst = this.open();
        this.skip();
        const node: ast.Strong = { $type: 'Strong', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst, parts: unread };
        node.parts = this.parts(node);
        this.expect(Terminal.STRONG_CLOSE);
        return this.close(cst, node);
    }

    private emphasis(container: Marked, index: number): ast.Emphasis {
        const cst = this.open();
        this.skip();
        const node: ast.Emphasis = { $type: 'Emphasis', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst, parts: unread };
        node.parts = this.parts(node);
        this.expect(Terminal.EMPHASIS_CLOSE);
        return this.close(cst, node);
    }

    private mention(container: Marked, index: number): ast.Mention {
        const cst = this.open();
        const leaf = cst.leaf(this.at + 1);
        const name = this.id() ?? '';
        const node = {
            $type: 'Mention', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst,
            target: undefined, form: this.form(), group: false, printed: undefined,
        } as Partial<ast.Mention> as ast.Mention;
        node.target = this.targetOf(node, leaf, name);
        if (this.next === Terminal.GROUP_OPEN) {
            node.group = true;
            node.printed = this.group(node, 'printed');
        }
        return this.close(cst, node);
    }

    private form(): string | undefined {
        if (this.next !== Terminal.DOT) return undefined;
        this.skip();
        return this.take(Terminal.ID).normalize('NFC');
    }

    private note(container: Marked, index: number): ast.Note {
        const cst = this.open();
        this.skip();
        const node: ast.Note = {
            $type: 'Note', $container: container, $containerProperty: 'parts', $containerIndex: index, $cstNode: cst,
            keyword: this.take(Terminal.NOTE), content: undefined,
        };
        node.content = this.group(node, 'content');
        return this.close(cst, node);
    }

    private group(container: ast.Mention | ast.Note, property: string): ast.Prose | undefined {
        this.expect(Terminal.GROUP_OPEN);
        const prose = this.prose(container, property);
        this.expect(Terminal.GROUP_CLOSE);
        return prose;
    }
}

/** Whether a token begins an `Inline`. */
export function beginsInline(terminal: Terminal | undefined): boolean {
    switch (terminal) {
        case Terminal.TEXT: case Terminal.ESCAPED: case Terminal.BREAK: case Terminal.STRONG_OPEN: case Terminal.EMPHASIS_OPEN: case Terminal.BACKSLASH: case Terminal.NOTE_BACKSLASH:
            return true;
        default:
            return false;
    }
}
