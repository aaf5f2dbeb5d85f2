import type { Diagnostic } from 'vscode-languageserver-types';
import type { Fix, SourceEdit } from './rule.js';
import type { DiagnosticData } from './validator.js';

export function fixesOf(diagnostic: Diagnostic): readonly Fix[] {
    return (diagnostic.data as DiagnosticData | undefined)?.fixes ?? [];
}

/** The fix that may be applied without asking anybody: the only one, no guess, and of a finding that is not known already. */
export function safeFixOf(diagnostic: Diagnostic): Fix | undefined {
    const [fix, ...others] = fixesOf(diagnostic);
    const { isKnown } = (diagnostic.data ?? {}) as Partial<DiagnosticData>;
    return fix && others.length === 0 && !fix.isGuess && !isKnown ? fix : undefined;
}

export interface ChosenFixes {
    readonly edits: readonly SourceEdit[];
    /** The fixes that the edits belong to; of each all edits are there, or none. */
    readonly count: number;
}

/** Of fixes in the order of the text those that do not touch one before them. What is left is found again in the next round. */
export function withoutConflicts(fixes: readonly Fix[]): ChosenFixes {
    // Sorted and disjoint, so that one of them tells whether a further edit is free; from the end, where that one is as a rule.
    const taken: SourceEdit[] = [];
    const lastBefore = (offset: number): number => taken.findLastIndex(other => other.start <= offset);
    let count = 0;
    for (const { edits } of fixes) {
        const touches = ({ start, end }: SourceEdit): boolean => (taken[lastBefore(end)]?.end ?? -1) >= start;
        if (edits.length === 0 || edits.some(touches)) continue;
        for (const edit of edits) taken.splice(lastBefore(edit.start) + 1, 0, edit);
        count++;
    }
    return { edits: taken, count };
}
