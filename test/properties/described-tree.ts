import { keywordLeaf } from '@rezo/language';
import { isAstNode, isCompositeCstNode, isLeafCstNode, type AstNode, type CstNode, type ParseResult, type Reference } from 'langium';
import type { RezoLexingReport } from '../../packages/language/src/lexer/rezo-lexer.js';

/** Everything that can be asked of what a parser has made, as plain data: two parsers that say the same are the same. */
export function describeResult({ value, parserErrors, lexerErrors, lexerReport }: ParseResult): unknown {
    return { tree: describeNode(value), syntax: value.$cstNode && describeSyntax(value.$cstNode), parserErrors, lexerErrors, remarks: (lexerReport as RezoLexingReport).remarks };
}

function describeNode(node: AstNode): Record<string, unknown> {
    const fields = Object.entries(node).filter(([name, value]) => !name.startsWith('$') && value !== undefined).map(([name, value]): [string, unknown] => [name, describeValue(value, node, name)]);
    const keyword = 'keyword' in node || 'key' in node || 'marker' in node ? keywordLeaf(node) : undefined;
    return { $type: node.$type, $place: placeOf(node.$cstNode), $keyword: keyword && describeSyntax(keyword), ...Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function describeValue(value: unknown, container: AstNode, property: string, index?: number): unknown {
    if (Array.isArray(value)) return value.map((each, at) => describeValue(each, container, property, at));
    if (isAstNode(value)) {
        const { $container, $containerProperty, $containerIndex } = value;
        if ($container !== container || $containerProperty !== property || $containerIndex !== index) throw new Error(`${value.$type} does not know that it is in ${property} of ${container.$type}.`);
        return describeNode(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    const { $refText, $refNode } = value as Reference;
    return { $refText, $refNode: $refNode && describeSyntax($refNode) };
}

function describeSyntax(cst: CstNode): unknown {
    const own = { ...placeOf(cst), hidden: cst.hidden, text: cst.text, node: cst.astNode.$type, nodeAt: cst.astNode.$cstNode?.offset, whole: cst.root.fullText.length, holder: cst.container && placeOf(cst.container) };
    if (isLeafCstNode(cst)) return { ...own, terminal: cst.tokenType.name };
    if (!isCompositeCstNode(cst)) throw new Error('A node is neither a leaf nor composite.');
    for (const child of cst.content) if (child.container !== cst) throw new Error(`The node at ${child.offset} does not know what it is in.`);
    return { ...own, content: cst.content.map(describeSyntax) };
}

function placeOf(cst: CstNode | undefined): object | undefined {
    return cst && { offset: cst.offset, end: cst.end, length: cst.length, range: cst.range };
}
