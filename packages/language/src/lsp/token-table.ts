/** The semantic tokens of a file, computed once from its tokens. */
import { isCompositeCstNode, isLeafCstNode, type CstNode, type LeafCstNode } from 'langium';
import type { PropertyKey } from '../dialects/index.js';
import type { File, Property } from '../generated/ast.js';
import { memo } from '../syntax/memo.js';
import { plainText } from '../syntax/prose.js';
import { propertySpecs } from '../syntax/properties.js';
import { parseEventMode, parseNumbering, parseStatus } from '../values/closed-set.js';
import { terminalOf } from '../syntax/leaves.js';

export const tokenTypes = [
    'keyword', 'property', 'variable', 'enumMember', 'number', 'string', 'operator', 'comment', 'strong', 'emphasis', 'mention', 'note',
] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenModifiers = ['declaration', 'mention', 'strong', 'emphasis', 'note'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

/** Five numbers a token: line, character, length, type, modifiers; lines and characters counted from the beginning. */
export type TokenTable = readonly number[];

const typeIndex = new Map<TokenType, number>(tokenTypes.map((type, index) => [type, index]));
const modifierBit = new Map<string, number>(tokenModifiers.map((modifier, index) => [modifier, 1 << index]));

/** What surrounds a word: printed words of a mention, a footnote, strong, emphasis. */
type Context = 'mention' | 'note' | 'strong' | 'emphasis';

export const tokenTable = memo((file: File): TokenTable => {
    const painter = new Painter();
    const pending: CstNode[] = file.$cstNode ? [file.$cstNode] : [];
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (isLeafCstNode(node)) painter.take(node);
        else if (isCompositeCstNode(node)) for (let index = node.content.length - 1; index >= 0; index--) pending.push(node.content[index] as CstNode);
    }
    return painter.tokens;
});

class Painter {
    readonly tokens: number[] = [];
    private readonly contexts: Context[] = [];
    private isHead = false;
    /** The words of the property's value, on its line. */
    private value: { readonly line: number; readonly type: TokenType } | undefined;
    private backslash: LeafCstNode | undefined;
    private opensNote = false;

    take(leaf: LeafCstNode): void {
        switch (terminalOf(leaf)) {
            case 'USE': case 'STRAY_USE': case 'DECLARATION': case 'STRAY_DECLARATION': case 'RESOLUTION': case 'SECTION': case 'AREA': case 'TO': case 'JOINT_TO':
                this.beginHead(leaf, 'keyword', undefined);
                return;
            case 'PROPERTY':
                this.beginHead(leaf, 'property', valueType(leaf.astNode as Property));
                return;
            case 'COLON':
                this.isHead = false;
                return;
            case 'MARKER': case 'PATH': case 'COMMENT':
                this.paint(leaf, terminalOf(leaf) === 'MARKER' ? 'operator' : terminalOf(leaf) === 'PATH' ? 'string' : 'comment');
                return;
            case 'TEXT': case 'ESCAPED':
                this.takeWords(leaf);
                return;
            default:
                this.takeMark(leaf);
        }
    }

    private takeMark(leaf: LeafCstNode): void {
        switch (terminalOf(leaf)) {
            case 'BACKSLASH': case 'NOTE_BACKSLASH':
                this.backslash = leaf;
                return;
            case 'ID':
                this.takeId(leaf);
                return;
            case 'NOTE':
                this.paint(leaf, 'keyword', ['note']);
                this.opensNote = true;
                return;
            case 'STRONG_OPEN': case 'EMPHASIS_OPEN': case 'GROUP_OPEN':
                this.paint(leaf, 'operator');
                this.contexts.push(this.contextOf(leaf));
                this.opensNote = false;
                return;
            case 'STRONG_CLOSE': case 'EMPHASIS_CLOSE': case 'GROUP_CLOSE':
                this.contexts.pop();
                this.paint(leaf, 'operator');
        }
    }

    private contextOf(leaf: LeafCstNode): Context {
        switch (terminalOf(leaf)) {
            case 'STRONG_OPEN': return 'strong';
            case 'EMPHASIS_OPEN': return 'emphasis';
            default: return this.opensNote ? 'note' : 'mention';
        }
    }

    private beginHead(leaf: LeafCstNode, type: TokenType, value: TokenType | undefined): void {
        this.isHead = true;
        this.value = value && { line: leaf.range.start.line, type: value };
        this.paint(leaf, type);
    }

    /** An id is painted with its backslash; an id without one is a form. */
    private takeId(leaf: LeafCstNode): void {
        if (this.backslash) this.paint(leaf, 'variable', [this.isHead ? 'declaration' : 'mention', ...this.contexts]);
        else this.paint(leaf, 'property', ['mention', ...this.contexts]);
    }

    private takeWords(leaf: LeafCstNode): void {
        const inner = this.contexts.at(-1);
        const outer = this.value?.line === leaf.range.start.line ? this.value.type : undefined;
        if (inner) this.paint(leaf, inner, this.contexts.filter(context => context !== inner));
        else if (outer) this.paint(leaf, outer);
    }

    private paint(leaf: LeafCstNode, type: TokenType, modifiers: readonly TokenModifier[] = []): void {
        const { start } = leaf.range;
        const before = this.backslash ? 1 : 0;
        this.backslash = undefined;
        let bits = 0;
        for (const modifier of modifiers) bits |= modifierBit.get(modifier) ?? 0;
        this.tokens.push(start.line, start.character - before, leaf.length + before, typeIndex.get(type) ?? 0, bits);
    }
}

/** How the words of a property's value are painted. */
function valueType(property: Property): TokenType {
    const text = (): string => plainText(property.value);
    switch (propertySpecs[property.key as PropertyKey]?.value) {
        case 'status': return parseStatus(text()).ok ? 'enumMember' : 'string';
        case 'mode': return parseEventMode(text()).ok ? 'enumMember' : 'string';
        case 'numbering': return parseNumbering(text()).ok ? 'enumMember' : 'string';
        case 'label': return 'variable';
        case 'language': return 'enumMember';
        case 'deadline': return /\d/u.test(text()) ? 'number' : 'enumMember';
        case 'dates': case 'count': case 'ordinal': return 'number';
        default: return 'string';
    }
}
