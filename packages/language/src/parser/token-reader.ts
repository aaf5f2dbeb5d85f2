import type { AstNode } from 'langium';
import type { Keyword } from '../dialects/index.js';
import type { ScannedText } from '../lexer/scan.js';
import { terminalName, type Terminal } from '../lexer/terminals.js';
import type { TokenList } from '../lexer/token-list.js';
import { SyntaxNode, SyntaxRoot } from './syntax-node.js';

/** Stands in a field until the nodes that belong there have been read. */
export const unread: never[] = [];

/** Goes through the tokens of a text, one after the other, and makes the nodes of the concrete syntax tree. */
export abstract class TokenReader {
    /** What the grammar does not allow. The scanner makes no such thing; should it do so, the token is left out and nothing is lost behind it. */
    readonly errors: Error[] = [];
    protected readonly root: SyntaxRoot;
    /** The next token. */
    protected at = 0;
    protected next: Terminal | undefined;
    /** Nodes whose list has not come to its end: a list that grew by itself would have room for seventeen. */
    protected readonly pile: AstNode[] = [];
    private readonly tokens: TokenList;
    private readonly keywords: readonly Keyword[];
    private keyword = 0;
    /** Where the last token ends that has a width. */
    private end = 0;

    constructor({ tokens, keywords }: ScannedText) {
        this.tokens = tokens;
        this.keywords = keywords;
        this.root = new SyntaxRoot(tokens);
        this.next = tokens.terminal(0);
    }

    /** `rule+=…*`, where the rule begins with a token that nothing else there begins with. */
    protected many<C extends AstNode, T extends AstNode>(first: Terminal, container: C, rule: (this: this, container: C, index: number) => T): T[] {
        if (this.next !== first) return [];
        const height = this.pile.length;
        for (let index = 0; this.next === first; index++) this.pile.push(rule.call(this, container, index));
        return this.from(height);
    }

    /** Takes a finished list from the pile. */
    protected from<T extends AstNode>(height: number): T[] {
        return this.pile.length === height ? [] : this.pile.splice(height) as T[];
    }

    /** Begins a node at the next token. */
    protected open(): SyntaxNode {
        return new SyntaxNode(this.root, this.tokens.start(this.at));
    }

    /** Ends a node behind the last token. */
    protected close<T extends AstNode>(cst: SyntaxNode, node: T): T {
        cst.astNode = node;
        cst.end = this.end;
        return node;
    }

    /** The canonical form of the next token, which is a keyword. */
    protected takeKeyword(): string {
        this.skip();
        return this.keywords[this.keyword++] as Keyword;
    }

    /** The next token's characters. */
    protected take(terminal: Terminal): string {
        const { at } = this;
        return this.expect(terminal) ? this.tokens.text.slice(this.tokens.start(at), this.end) : '';
    }

    protected expect(terminal: Terminal): boolean {
        const isThere = this.next === terminal;
        if (isThere) this.skip();
        else this.fail();
        return isThere;
    }

    protected skip(): void {
        if (this.tokens.hasWidth(this.at)) this.end = this.tokens.end(this.at);
        this.next = this.tokens.terminal(++this.at);
    }

    protected fail(): void {
        this.errors.push(new Error(`Unexpected ${this.next === undefined ? 'end' : terminalName(this.next)}`));
    }
}
