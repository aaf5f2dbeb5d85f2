import type { Outcome, SourceItem } from '../work/job.js';

/** What a run does with baselines: it either passes over what they know or writes them anew. */
export interface BaselineUse {
    /** Those that were read, absolute: a change of one concerns every file. */
    readonly files: Iterable<string>;
    /** The files as they are to be checked. Rejects with a ConfigurationError when a baseline cannot be used. */
    prepare(items: readonly SourceItem[]): Promise<readonly SourceItem[]>;
    take(outcome: Outcome): void;
    /** @returns how many baselines could not be written, which has been said */
    end(): Promise<number>;
}
