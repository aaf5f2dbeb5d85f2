import { createHash } from 'node:crypto';
import { comparable } from '@rezo/config/baseline';
import type { ReportedDiagnostic } from '../work/job.js';

/**
 * Tells one finding of a file from another and stays the same when lines above it come or go: the rule and the words it is
 * about, and which of its equals it is.
 */
export class Fingerprints {
    private readonly seen = new Map<string, number>();

    of(path: string, { rule, words }: Pick<ReportedDiagnostic, 'rule' | 'words'>): string {
        const about = `${path}\n${rule}\n${comparable(words ?? '')}`;
        const before = this.seen.get(about) ?? 0;
        this.seen.set(about, before + 1);
        return createHash('sha256').update(`${about}\n${before}`).digest('hex').slice(0, 32);
    }
}
