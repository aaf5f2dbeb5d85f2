import type { SourceRange } from './types.js';

interface Cst {
    readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
}

/** Where nodes stand in the source: from the beginning of the first to the end of the last. */
export function sourceOf(...nodes: readonly ({ readonly $cstNode?: Cst | undefined } | undefined)[]): SourceRange {
    const ranges = nodes.flatMap(node => node?.$cstNode ? [node.$cstNode.range] : []);
    const start = ranges[0]?.start ?? { line: 0, character: 0 };
    const end = ranges.at(-1)?.end ?? start;
    return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
