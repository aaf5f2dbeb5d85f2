/** Remembers so many answers about words; when there are more, all are forgotten, which is cheaper than to know the oldest. */
export function remembering<T extends boolean | object>(most: number, answer: (word: string) => T): (word: string) => T {
    const known = new Map<string, T>();
    return word => {
        const before = known.get(word);
        if (before !== undefined) return before;
        const found = answer(word);
        if (known.size >= most) known.clear();
        known.set(word, found);
        return found;
    };
}
