/** Hands out anchors, each once. */
export class Anchors {
    private readonly taken = new Set<string>();
    /** Where to go on counting for an anchor that is taken, so that a thousand equal ones cost no more than others. */
    private readonly counts = new Map<string, number>();

    claim(wanted: string): string {
        const base = wanted.replace(/\s+/gu, '-') || 'section';
        let anchor = base;
        let count = this.counts.get(base) ?? 1;
        while (this.taken.has(anchor)) anchor = `${base}-${++count}`;
        this.counts.set(base, count);
        this.taken.add(anchor);
        return anchor;
    }
}
