/** Tells which parts of the new page are those of the old one, so that what is inserted above does not pass for a change below. */

/** A part of a page: `kind` never changes while it is typed in, `text` does. */
export interface Part {
    readonly kind: string;
    readonly text: string;
}

/**
 * Pairs of indices, old and new, rising. Equal parts belong together, from both ends and in between; of what is left in a
 * gap, parts of the same kind are taken for the same part with another text.
 */
export function align(before: readonly Part[], after: readonly Part[]): [number, number][] {
    const same = (old: number, now: number): boolean => before[old]?.kind === after[now]?.kind && before[old]?.text === after[now]?.text;
    let head = 0;
    while (head < before.length && head < after.length && same(head, head)) head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
    const pairs: [number, number][] = [];
    for (let index = 0; index < head; index++) pairs.push([index, index]);
    pairs.push(...middle(before, after, head, before.length - tail, after.length - tail));
    for (let index = tail; index > 0; index--) pairs.push([before.length - index, after.length - index]);
    return pairs;
}

function middle(before: readonly Part[], after: readonly Part[], start: number, beforeEnd: number, afterEnd: number): [number, number][] {
    const places = new Map<string, number[]>();
    for (let index = start; index < beforeEnd; index++) {
        const key = keyOf(before[index]);
        places.set(key, [...places.get(key) ?? [], index]);
    }
    const pairs: [number, number][] = [];
    let old = start, now = start;
    for (let index = start; index < afterEnd; index++) {
        const found = places.get(keyOf(after[index]))?.find(place => place >= old);
        if (found === undefined) continue;
        pairs.push(...gap(before, after, [old, found], [now, index]), [found, index]);
        old = found + 1;
        now = index + 1;
    }
    pairs.push(...gap(before, after, [old, beforeEnd], [now, afterEnd]));
    return pairs;
}

function gap(before: readonly Part[], after: readonly Part[], [old, oldEnd]: [number, number], [now, nowEnd]: [number, number]): [number, number][] {
    const pairs: [number, number][] = [];
    for (; old < oldEnd && now < nowEnd; now++) {
        if (before[old]?.kind !== after[now]?.kind) continue;
        pairs.push([old++, now]);
    }
    return pairs;
}

function keyOf(part: Part | undefined): string {
    return `${part?.kind}\n${part?.text}`;
}
