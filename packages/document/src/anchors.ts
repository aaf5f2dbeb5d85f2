/** Hands out anchors, each once. */
export class Anchors {
    private readonly taken = new Set<string>();

    claim(wanted: string): string {
        const base = wanted.replace(/\s+/gu, '-') || 'section';
        let anchor = base;
        for (let count = 2; this.taken.has(anchor); count++) anchor = `${base}-${count}`;
        this.taken.add(anchor);
        return anchor;
    }
}
