import type { Dialect } from '../dialects/dialect.js';
import { dialects } from '../dialects/index.js';
import { tokenize } from './tokens.js';

/** Words, or runs of words, that a value may contain, and what each means; keyed by the first token, longest first. */
export type PhraseTable<V> = ReadonlyMap<string, readonly Phrase<V>[]>;

export interface Phrase<V> {
    /** Token texts, see `Token.text`. */
    readonly tokens: readonly string[];
    readonly value: V;
}

/** Computes a value at its first use, so that importing a parser costs nothing. */
export function lazy<T>(compute: () => T): () => T {
    let kept: { readonly value: T } | undefined;
    return () => (kept ??= { value: compute() }).value;
}

/** A table over all dialects. Of two phrases written the same the earlier dialect's wins. */
export function phraseTable<V>(entries: (dialect: Dialect) => Iterable<readonly [phrase: string, value: V]>): () => PhraseTable<V> {
    return lazy(() => {
        const table = new Map<string, Phrase<V>[]>();
        for (const dialect of dialects) {
            for (const [phrase, value] of entries(dialect)) {
                const tokens = tokenize(phrase).map(token => token.text);
                const first = tokens[0];
                if (first === undefined) continue;
                const known = table.get(first);
                if (known) known.push({ tokens, value });
                else table.set(first, [{ tokens, value }]);
            }
        }
        for (const phrases of table.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
        return table;
    });
}

/** Entries that give each of the words the same value. */
export function allMean<V>(words: readonly string[], value: V): [string, V][] {
    return words.map(word => [word, value]);
}
