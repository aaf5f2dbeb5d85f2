import { existsSync } from 'node:fs';
import type { Context } from '../command.js';
import { isInside } from '../input/paths.js';
import type { Outcome, SourceItem } from '../work/job.js';
import type { Baseline } from './content.js';
import { loadBaseline } from './load.js';
import { nameIn, pathBehind, type BaselinePlaces } from './places.js';
import type { BaselineUse } from './use.js';

export interface PassingOverOptions {
    readonly places: BaselinePlaces;
    /** What the run was asked to check, absolute. */
    readonly asked: readonly string[];
    /** Whether to say how much of the baselines is no longer there. */
    readonly speaks: boolean;
}

/** What the baselines know is neither reported nor counted nor fixed. */
export class PassingOver implements BaselineUse {
    readonly files = new Set<string>();
    private settled = 0;

    constructor(private readonly options: PassingOverOptions, private readonly context: Context) {}

    async prepare(items: readonly SourceItem[]): Promise<readonly SourceItem[]> {
        const baselines = new Map<string, Baseline>();
        const present = new Set(items.map(({ path }) => path));
        const prepared: SourceItem[] = [];
        for (const item of items) {
            const file = await this.options.places.reading(item.path);
            if (file !== undefined) this.files.add(file);
            const baseline = file === undefined ? undefined : baselines.get(file) ?? loadBaseline(file, this.context);
            if (file !== undefined && baseline) baselines.set(file, baseline);
            // A text from standard input has no name by which it could be known.
            const known = file !== undefined && !item.given ? baseline?.get(nameIn(file, item.path)) : undefined;
            prepared.push(known ? { ...item, known } : item);
        }
        if (this.options.speaks) for (const [file, baseline] of baselines) this.settled += this.vanished(file, baseline, present);
        return prepared;
    }

    take({ settled = 0 }: Outcome): void {
        this.settled += settled;
    }

    end(): Promise<number> {
        const { io, messages } = this.context;
        if (this.settled > 0 && this.options.speaks) io.stderr.write(`${messages.baseline.settled(this.settled)}\n`);
        return Promise.resolve(0);
    }

    /** Findings of files that would have been checked and are not there any more. */
    private vanished(file: string, baseline: Baseline, present: ReadonlySet<string>): number {
        let count = 0;
        for (const [name, findings] of baseline) {
            const path = pathBehind(file, name);
            if (present.has(path) || !this.options.asked.some(folder => isInside(folder, path)) || existsSync(path)) continue;
            for (const finding of findings) count += finding.count;
        }
        return count;
    }
}
