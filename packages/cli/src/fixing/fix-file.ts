import { applyEdits, safeFixOf, withoutConflicts, type OpenFile } from '@rezo/language';

/** A fix may make room for another, as when two touch; what has not settled by then never will. */
const mostRounds = 10;

export interface FixedText {
    readonly text: string;
    /** The fixes that were applied, of all rounds. */
    readonly count: number;
}

/** Opens a text under the path of the file, gives it to `use`, and forgets it. */
export type Opening = <T>(text: string, use: (file: OpenFile) => T) => Promise<T>;

/** Applies all safe fixes, round by round, until nothing changes. A text that comes back a second time is taken as it was. */
export async function fixText(text: string, open: Opening): Promise<FixedText> {
    const seen = new Set([text]);
    let current: FixedText = { text, count: 0 };
    for (let round = 0; round < mostRounds; round++) {
        const next = await open(current.text, ({ diagnostics }) => {
            const { edits, count } = withoutConflicts(diagnostics.flatMap(diagnostic => safeFixOf(diagnostic) ?? []));
            return { text: applyEdits(current.text, edits), count: current.count + count };
        });
        if (seen.has(next.text)) return current;
        seen.add(next.text);
        current = next;
    }
    return current;
}
