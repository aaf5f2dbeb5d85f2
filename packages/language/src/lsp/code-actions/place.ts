import type { AstNode, LangiumDocument } from 'langium';
import type { Dialect } from '../../dialects/index.js';
import type { File, Item, Paragraph } from '../../generated/ast.js';
import type { Morphology } from '../../packs/morphology.js';
import type { Uses } from '../../references/uses.js';
import { nodesOf } from '../../syntax/nodes.js';
import type { Message, SourceEdit, SourceSpan } from '../../validation/rule.js';

/** What a refactoring starts from: the selection in a document. */
export interface Place {
    readonly document: LangiumDocument;
    readonly file: File;
    readonly text: string;
    /** The selection; empty for a cursor. */
    readonly selection: SourceSpan;
    readonly dialect: Dialect;
    readonly uses: Uses;
    /** The declension of the document's language, as far as it is known for certain. */
    readonly morphology: Morphology | undefined;
}

export interface Refactoring {
    readonly title: Message;
    readonly kind: 'refactor.extract' | 'refactor.inline' | 'refactor.rewrite' | 'refactor.move' | 'source';
    /** Disjoint. */
    readonly edits: readonly SourceEdit[];
}

/** The whole lines of a node: from the beginning of its first to the end of its last, line end included. */
export function linesOfNode(node: AstNode, text: string): SourceSpan {
    const start = node.$cstNode?.offset ?? 0;
    const end = node.$cstNode?.end ?? start;
    return { start: lineStart(text, start), end: lineEnd(text, end) };
}

export function lineStart(text: string, offset: number): number {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Behind the line end of the line that holds an offset. */
export function lineEnd(text: string, offset: number): number {
    const found = /\r\n|\n|\r/g;
    found.lastIndex = offset;
    return found.test(text) ? found.lastIndex : text.length;
}

/** The line end that the text uses. */
export function lineBreakOf(text: string): string {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Also where a cursor stands right behind the node. */
export const holds = (node: AstNode, offset: number): boolean => {
    const cst = node.$cstNode;
    return cst !== undefined && cst.offset <= offset && offset <= cst.end;
};

/** The innermost item at an offset. */
export function itemAt(file: File, offset: number): Item | undefined {
    return nodesOf(file).items.filter(item => holds(item, offset)).at(-1);
}

export function paragraphAt(file: File, offset: number): Paragraph | undefined {
    return nodesOf(file).paragraphs.find(paragraph => holds(paragraph, offset));
}
