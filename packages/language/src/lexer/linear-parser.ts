import { createParser, CstNodeBuilder, LangiumParser, type LangiumCoreServices } from 'langium';
import type { IToken } from 'chevrotain';
import { OneTokenParser } from './one-token-parser.js';

/**
 * Langium's builder looks the node under construction up among its siblings before every token, also when there is no
 * comment to insert, which makes a list of n items cost n². The node under construction is always the last sibling.
 */
class LinearCstNodeBuilder extends CstNodeBuilder {
    override addHiddenNodes(tokens: IToken[]): void {
        if (tokens.length === 0) return;
        let current = this.current;
        if (current.content.length > 0 || !current.container) {
            for (const token of tokens) this.appendChild(current, this.createLeafNode(token, true));
            return;
        }
        while (current.container && current.container.content.length === 1) current = current.container as typeof current;
        const parent = current.container ?? current;
        for (const token of tokens) this.insertChildren(parent, parent.content.length - 1, [this.createLeafNode(token, true)]);
    }

    /** A list that was pushed to holds room for seventeen: most have one node in them, and a workspace has many. */
    override construct(item: Parameters<CstNodeBuilder['construct']>[0]): void {
        super.construct(item);
        const lists = item as unknown as Record<string, unknown>;
        for (const name in lists) {
            const value = lists[name];
            if (Array.isArray(value)) lists[name] = value.slice();
        }
    }
}

/** Langium's parser, linear in the number of tokens. */
export function createLinearParser(services: LangiumCoreServices): LangiumParser {
    const parser = new LangiumParser(services);
    // Both are private and cannot be passed: this is the only way to replace them.
    const inner = parser as unknown as { nodeBuilder: CstNodeBuilder; wrapper: OneTokenParser };
    inner.nodeBuilder = new LinearCstNodeBuilder();
    if (services.LanguageMetaData.mode === 'production') inner.wrapper = new OneTokenParser();
    createParser(services.Grammar, parser, services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}
