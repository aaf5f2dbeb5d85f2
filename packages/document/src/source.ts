import type { SourceRange } from './types.js';

interface Cst {
    readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
}

/** Where nodes stand in the source: from the beginning of the first to the end of the last. */
export function sourceOf(...nodes: readonly ({ readonly $cstNode?: Cst | undefined } | undefined)[]): SourceRange {
    const start = nodes.find(node => node?.$cstNode)?.$cstNode?.range.start ?? { line: 0, character: 0 };
    const end = nodes.findLast(node => node?.$cstNode)?.$cstNode?.range.end ?? start;
    return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
