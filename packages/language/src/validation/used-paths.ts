import type { StrayUse, Use } from '../generated/ast.js';
import { pathLeaf } from '../syntax/leaves.js';
import type { SourceSpan } from './rule.js';
import { spanOfCst, spanOfKeyword } from './spans.js';

/** The path of a `use` line; its keyword when it has none. */
export function spanOfPath(use: Use | StrayUse): SourceSpan {
    const path = pathLeaf(use);
    return path ? spanOfCst(path) : spanOfKeyword(use);
}
