/** Remembers what was computed from an object for as long as the object lives. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
    const known = new WeakMap<K, { readonly value: V }>();
    return key => {
        const entry = known.get(key);
        if (entry) return entry.value;
        const value = compute(key);
        known.set(key, { value });
        return value;
    };
}

/**
 * The same for what only the rules ask for. They do so while a file is checked and hardly ever after, but its tree lives as long
 * as the editor: kept for all files of a workspace, these values would take as much memory as the trees. Forgotten so soon, they
 * need no weak map, which costs at each collection of garbage.
 */
export function memoWhileChecking<K extends object, V>(compute: (key: K) => V): (key: K) => V {
    const known = new Map<K, V>();
    forgetting.push(() => { known.clear(); });
    return key => {
        const before = known.get(key);
        if (before !== undefined) return before;
        const value = compute(key);
        if (value !== undefined) known.set(key, value);
        return value;
    };
}

/**
 * Remembers what was computed from a text, for all files: the same words and values stand in many places. Within one check the
 * same text gives the same object.
 */
export function memoByText<V>(compute: (text: string) => V): (text: string) => V {
    const known = new Map<string, V>();
    let characters = 0;
    forgetting.push(() => {
        if (characters < mostCharacters) return;
        known.clear();
        characters = 0;
    });
    return text => {
        const before = known.get(text);
        if (before !== undefined) return before;
        const own = apart(text);
        const value = compute(own);
        known.set(own, value);
        characters += own.length;
        return value;
    };
}

const mostRecent = 1000;

/** Remembers what was computed from the last texts, as long as there are few of them. */
export function recent<V>(compute: (text: string) => V): (text: string) => V {
    const known = new Map<string, V>();
    return text => {
        const before = known.get(text);
        if (before !== undefined) return before;
        if (known.size >= mostRecent) known.clear();
        const value = compute(text);
        known.set(text, value);
        return value;
    };
}

/** Kept from file to file; some ten thousand words. */
const mostCharacters = 100_000;

/** V8 keeps a whole text for the sake of a piece that was cut out of it. */
export function apart(text: string): string {
    return text.split('').join('');
}

const forgetting: (() => void)[] = [];

/** For what remembers in its own way what it was asked while a file was checked: called when it may be forgotten. */
export function afterChecks(forget: () => void): void {
    forgetting.push(forget);
}

/** To be called when a check has ended, in whatever way. */
export function forgetChecked(): void {
    forgetting.forEach(forget => forget());
}
