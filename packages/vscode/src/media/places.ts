/** Where a source line is on the page. */
export interface Place {
    readonly line: number;
    readonly top: number;
}

/**
 * Keeps what goes down both in the source and on the page: a note printed at the end of the page, whose line is above,
 * would make the page jump.
 */
export function rising(places: readonly Place[]): Place[] {
    const kept: Place[] = [];
    for (const place of places) {
        const last = kept.at(-1);
        if (!last || (place.line > last.line && place.top >= last.top)) kept.push(place);
    }
    return kept;
}

/** The height at which a line, or a fraction of it, stands; between two places in proportion. */
export function topOf(line: number, places: readonly Place[]): number {
    return between(line, places, 'line', 'top');
}

/** The line, with its fraction, that stands at a height. */
export function lineAt(top: number, places: readonly Place[]): number {
    return between(top, places, 'top', 'line');
}

function between(value: number, places: readonly Place[], from: keyof Place, to: keyof Place): number {
    const after = places.findIndex(place => place[from] > value);
    const next = places[after < 0 ? places.length - 1 : after];
    const previous = places[after < 0 ? places.length - 1 : after - 1];
    if (!next) return 0;
    if (!previous || next === previous) return next[to];
    const share = (value - previous[from]) / (next[from] - previous[from]);
    return previous[to] + share * (next[to] - previous[to]);
}
