/** From offsets to the positions of the protocol. */
import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import type { SourceSpan } from '../validation/rule.js';

/** What every request about a place in a document carries. */
export interface AtPosition {
    readonly position: Position;
}

export function fileOf(document: LangiumDocument): File {
    return document.parseResult.value as File;
}

/** The text that was parsed; the editor's may be newer while a build is under way. */
export function textOf(document: LangiumDocument): string {
    return document.parseResult.value.$cstNode?.root.fullText ?? '';
}

export function offsetAt(document: LangiumDocument, { position }: AtPosition): number {
    return document.textDocument.offsetAt(position);
}

export function rangeOf(document: LangiumDocument, { start, end }: SourceSpan): Range {
    return { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) };
}

export function locationOf(document: LangiumDocument, span: SourceSpan): Location {
    return { uri: document.uri.toString(), range: rangeOf(document, span) };
}

export function documentOf(node: AstNode): LangiumDocument {
    return AstUtils.getDocument(node);
}

export function covers({ start, end }: SourceSpan, offset: number): boolean {
    return start <= offset && offset <= end;
}
