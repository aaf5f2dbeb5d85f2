/**
 * The concrete syntax tree as Langium defines it, made where it is looked into. A node knows where it begins and ends, which is
 * all that most are asked for; what stands in it is found from the tokens and from the nodes below.
 */
import type { AstNode, CompositeCstNode, CstNode, LeafCstNode, RootCstNode } from 'langium';
import type { TokenType } from 'chevrotain';
import type { Range } from 'vscode-languageserver-types';
import { LinePositions } from '../lexer/line-positions.js';
import { Terminal, terminalName } from '../lexer/terminals.js';
import type { TokenList } from '../lexer/token-list.js';

abstract class Node implements CstNode {
    abstract readonly root: SyntaxRoot;
    abstract readonly container: CompositeCstNode | undefined;
    abstract readonly astNode: AstNode;
    abstract readonly offset: number;
    abstract readonly end: number;
    abstract readonly hidden: boolean;

    get length(): number { return this.end - this.offset; }

    get text(): string { return this.root.fullText.slice(this.offset, this.end); }

    get range(): Range { return this.root.rangeOf(this); }
}

/** A token, or a comment. */
class SyntaxLeaf extends Node implements LeafCstNode {
    constructor(private readonly parent: Composite, private readonly terminal: Terminal, readonly offset: number, readonly end: number) { super(); }

    get root(): SyntaxRoot { return this.parent.root; }

    get container(): CompositeCstNode { return this.parent.own; }

    get astNode(): AstNode { return this.parent.astNode; }

    get hidden(): boolean { return this.terminal === Terminal.COMMENT; }

    get tokenType(): TokenType { return tokenTypes[this.terminal] as TokenType; }
}

const tokenTypes: readonly TokenType[] = Array.from({ length: Terminal.COMMENT + 1 }, (_, terminal) => ({ name: terminalName(terminal) }));

abstract class Composite extends Node implements CompositeCstNode {
    abstract readonly content: readonly CstNode[];
    /** The node that holds what the rule of the syntax tree's node reads. */
    abstract readonly own: CompositeCstNode;

    get hidden(): boolean { return false; }

    /** One of the tokens that this node's own rule has read, without making the others. */
    leaf(token: number): LeafCstNode {
        const { tokens } = this.root;
        return new SyntaxLeaf(this, tokens.terminal(token) as Terminal, tokens.start(token), tokens.end(token));
    }

    /** Leaves and nodes in the order of the text. A comment stands in the innermost node that has begun before it and ends behind it. */
    protected read(): CstNode[] {
        const { offset, end, root } = this;
        const { tokens } = root;
        const content: CstNode[] = [];
        const isRoot = (this as Composite) === root;
        let comment = isRoot ? 0 : tokens.commentAt(offset);
        const takeComments = (before: number): void => {
            for (let next = tokens.comments[comment]; next && next.start < before; next = tokens.comments[++comment]) {
                content.push(new SyntaxLeaf(this, Terminal.COMMENT, next.start, next.end));
            }
        };
        const below = nodesBelow(this.astNode).values();
        let child = below.next().value;
        for (let index = tokens.indexAt(offset); index < tokens.length && tokens.start(index) < end; index++) {
            if (!tokens.hasWidth(index)) continue;
            takeComments(tokens.start(index));
            if (child?.offset === tokens.start(index)) {
                content.push(child);
                comment = tokens.commentAt(child.end);
                index = tokens.indexAt(child.end) - 1;
                child = below.next().value;
            } else {
                content.push(this.leaf(index));
            }
        }
        if (isRoot) takeComments(Infinity);
        return content;
    }
}

/** What a rule has read. */
export class SyntaxNode extends Composite {
    /** Both are set by the parser when the rule has come to its end. */
    astNode!: AstNode;
    end = 0;
    private children: CstNode[] | undefined = undefined;

    constructor(readonly root: SyntaxRoot, readonly offset: number) { super(); }

    get container(): CompositeCstNode | undefined {
        const parent = this.astNode.$container?.$cstNode;
        return parent instanceof Composite ? parent.own : undefined;
    }

    get content(): readonly CstNode[] { return this.children ??= this.isChosen ? [new ChosenNode(this)] : this.read(); }

    get own(): CompositeCstNode { return this.isChosen ? this.content[0] as ChosenNode : this; }

    /** The token that it begins with. */
    get firstLeaf(): LeafCstNode {
        const { tokens } = this.root;
        let first = tokens.indexAt(this.offset);
        while (!tokens.hasWidth(first)) first++;
        return this.leaf(first);
    }

    /** A rule that only chooses another one (`Block`, `Stray`, `Inline`) wraps what that one reads. */
    private get isChosen(): boolean {
        const { $containerProperty: property } = this.astNode;
        return property === 'parts' || property === 'blocks' || property === 'strays';
    }
}

/** What a rule has read that another one has chosen. */
class ChosenNode extends Composite {
    private children: CstNode[] | undefined = undefined;

    constructor(readonly container: SyntaxNode) { super(); }

    get root(): SyntaxRoot { return this.container.root; }

    get astNode(): AstNode { return this.container.astNode; }

    get offset(): number { return this.container.offset; }

    get end(): number { return this.container.end; }

    get content(): readonly CstNode[] { return this.children ??= this.read(); }

    get own(): CompositeCstNode { return this; }
}

/** The whole text. It begins with the first token and ends with the last one; where there are comments alone, with those. */
export class SyntaxRoot extends Composite implements RootCstNode {
    /** Set by the parser. */
    astNode!: AstNode;
    readonly container = undefined;
    readonly offset: number;
    readonly end: number;
    private readonly lines: LinePositions;
    private children: CstNode[] | undefined = undefined;

    constructor(readonly tokens: TokenList) {
        super();
        const { length, comments, text } = tokens;
        this.offset = length > 0 ? tokens.start(0) : comments[0]?.start ?? 0;
        this.end = length > 0 ? tokens.end(length - 1) : comments.at(-1)?.end ?? 0;
        this.lines = new LinePositions(text);
    }

    get root(): SyntaxRoot { return this; }

    get fullText(): string { return this.tokens.text; }

    get content(): readonly CstNode[] { return this.children ??= this.read(); }

    get own(): CompositeCstNode { return this; }

    /** A line break that ends a range is a character of the line that it ends. */
    rangeOf({ offset, end }: { readonly offset: number; readonly end: number }): Range {
        const start = this.lines.position(offset);
        if (end === offset) return { start, end: start };
        const { line, character } = this.lines.position(end - 1);
        return { start, end: { line, character: character + 1 } };
    }
}

/** The nodes of the syntax tree right below a node, in the order of the text. */
function nodesBelow(node: AstNode): SyntaxNode[] {
    const children = Object.entries(node).flatMap(([name, value]) => name.startsWith('$') ? [] : value as AstNode | readonly AstNode[]);
    return children.flatMap(child => child?.$cstNode instanceof SyntaxNode ? child.$cstNode : []).sort((a, b) => a.offset - b.offset);
}
