import type { OpenFile } from '@rezo/language';
import { identityOf, keyOf, type KnownFinding } from './known-finding.js';

export interface Strange {
    /** The file with those findings only that are not known. */
    readonly file: OpenFile;
    /** How many known findings are no longer there. */
    readonly settled: number;
}

/** Of equal findings the first ones are known, as many as the baseline counts. */
export function withoutKnown(file: OpenFile, known: readonly KnownFinding[]): Strange {
    if (known.length === 0) return { file, settled: 0 };
    const left = new Map(known.map(each => [keyOf(each), each.count]));
    const diagnostics = file.diagnostics.filter(diagnostic => {
        const key = keyOf(identityOf(file, diagnostic));
        const count = left.get(key) ?? 0;
        if (count > 0) left.set(key, count - 1);
        return count === 0;
    });
    return { file: { ...file, diagnostics }, settled: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
