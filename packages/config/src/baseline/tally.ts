import type { OpenFile } from '@rezo/language';
import { identityOf, keyOf, type KnownFinding } from './known-finding.js';

/** Everything that is found in a file, as a baseline remembers it. */
export function tally(file: OpenFile): KnownFinding[] {
    const found = new Map<string, KnownFinding>();
    for (const diagnostic of file.diagnostics) {
        const identity = identityOf(file, diagnostic);
        const key = keyOf(identity);
        found.set(key, { ...identity, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.values()];
}
