import type { StrayUse, Use } from '../generated/ast.js';
import type { ResolvedUse } from '../references/uses.js';
import { pathLeaf } from '../syntax/leaves.js';
import { memoWhileChecking } from '../syntax/memo.js';
import type { CheckedFile, SourceSpan } from './rule.js';
import { spanOfCst, spanOfKeyword } from './spans.js';

/** What each `use` line of a file leads to. */
export const resolvedUses = memoWhileChecking(({ nodes, uses, uri }: CheckedFile): readonly UsedPath[] => nodes.uses.map(use => ({ use, resolved: uses.resolve(use, uri) })));

interface UsedPath {
    readonly use: StrayUse | Use;
    /** Undefined where it has no path. */
    readonly resolved: ResolvedUse | undefined;
}

/** The path of a `use` line; its keyword when it has none. */
export function spanOfPath(use: Use | StrayUse): SourceSpan {
    const path = pathLeaf(use);
    return path ? spanOfCst(path) : spanOfKeyword(use);
}
