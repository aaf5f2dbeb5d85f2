import type { Diagnostic, OpenFile } from '@rezo/language';
import { identityOf, keyOf, type KnownFinding } from './known-finding.js';

export interface Sorted {
    /** The findings that are known. Of equal ones the first are, as many as the baseline counts. */
    readonly known: ReadonlySet<Diagnostic>;
    /** Known findings that are no longer there. */
    readonly settled: readonly KnownFinding[];
}

export function knownAmong(file: Pick<OpenFile, 'text' | 'document' | 'diagnostics'>, baseline: readonly KnownFinding[]): Sorted {
    const known = new Set<Diagnostic>();
    const left = new Map(baseline.map(each => [keyOf(each), each]));
    for (const diagnostic of file.diagnostics) {
        const key = keyOf(identityOf(file, diagnostic));
        const entry = left.get(key);
        if (!entry) continue;
        known.add(diagnostic);
        if (entry.count === 1) left.delete(key);
        else left.set(key, { ...entry, count: entry.count - 1 });
    }
    return { known, settled: [...left.values()] };
}

export interface Strange {
    /** The file with those findings only that are not known. */
    readonly file: OpenFile;
    readonly settled: readonly KnownFinding[];
}

export function withoutKnown(file: OpenFile, baseline: readonly KnownFinding[]): Strange {
    if (baseline.length === 0) return { file, settled: [] };
    const { known, settled } = knownAmong(file, baseline);
    return { file: { ...file, diagnostics: file.diagnostics.filter(diagnostic => !known.has(diagnostic)) }, settled };
}
