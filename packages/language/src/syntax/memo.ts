/** Remembers what was computed from an object for as long as the object lives. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
    return remember(compute, new WeakMap());
}

/**
 * The same for what only the rules ask for. They do so while a file is checked and hardly ever after, but its tree lives as long
 * as the editor: kept for all files of a workspace, these values would take as much memory as the trees.
 */
export function memoWhileChecking<K extends object, V>(compute: (key: K) => V): (key: K) => V {
    const start = (): ((key: K) => V) => remember(compute, new WeakMap());
    let current = start();
    forgetting.push(() => { current = start(); });
    return key => current(key);
}

const forgetting: (() => void)[] = [];
/** Not after every file, because those that follow each other often import the same one. */
const filesBetween = 8;
let filesChecked = 0;

/** To be called when a file has been checked. */
export function hasBeenChecked(): void {
    filesChecked++;
    if (filesChecked % filesBetween === 0) forgetting.forEach(forget => forget());
}

function remember<K extends object, V>(compute: (key: K) => V, known: WeakMap<K, { readonly value: V }>): (key: K) => V {
    return key => {
        const entry = known.get(key);
        if (entry) return entry.value;
        const value = compute(key);
        known.set(key, { value });
        return value;
    };
}
