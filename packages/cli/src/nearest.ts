/**
 * The word that was probably meant. `@rezo/language` has a finer one for Russian words; importing it to read the command
 * line would cost every start 40 ms.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
    const limit = written.length < 3 ? 1 : written.length < 6 ? 2 : 3;
    let best: { readonly candidate: string; readonly distance: number } | undefined;
    for (const candidate of candidates) {
        const distance = candidate.startsWith(written) && written.length > 1 ? 0.5 : distanceOf(written, candidate);
        if (distance <= limit && distance < candidate.length && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
    }
    return best?.candidate;
}

/** Damerau–Levenshtein distance of two short words. */
function distanceOf(a: string, b: string): number {
    let beforeLast: number[] = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed);
            if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
