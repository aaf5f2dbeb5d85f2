import { existsSync } from 'node:fs';
import { countOf, type Baseline, type KnownFinding } from '@rezo/config/baseline';
import type { Context } from '../command.js';
import { isInside } from '../input/paths.js';
import type { Outcome, SourceItem } from '../work/job.js';
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
    /** What each baseline that is read knows. */
    protected readonly baselines = new Map<string, Baseline>();
    /** By baseline and by the name of the file in it: what is no longer there. */
    protected readonly settled = new Map<string, Map<string, readonly KnownFinding[]>>();
    private readonly baselineOf = new Map<string, string>();

    constructor(protected readonly options: PassingOverOptions, protected readonly context: Context) {}

    get files(): Iterable<string> {
        return this.settled.keys();
    }

    async prepare(items: readonly SourceItem[]): Promise<readonly SourceItem[]> {
        const present = new Set(items.map(({ path }) => path));
        const prepared: SourceItem[] = [];
        for (const item of items) {
            const file = await this.options.places.reading(item.path);
            if (file === undefined) {
                prepared.push(item);
                continue;
            }
            const baseline = this.read(file);
            this.baselineOf.set(item.path, file);
            // A text from standard input has no name by which it could be known.
            const known = item.given ? undefined : baseline.get(nameIn(file, item.path));
            prepared.push(known ? { ...item, known } : item);
        }
        for (const [file, baseline] of this.baselines) this.settleVanished(file, baseline, present);
        return prepared;
    }

    take({ path, settled = [] }: Outcome): void {
        const file = this.baselineOf.get(path);
        if (file !== undefined && settled.length > 0) this.settled.get(file)?.set(nameIn(file, path), settled);
    }

    end(): Promise<number> {
        const { io, messages } = this.context;
        const settled = [...this.settled.values()].flatMap(names => [...names.values()]).reduce((sum, findings) => sum + countOf(findings), 0);
        if (settled > 0 && this.options.speaks) io.stderr.write(`${messages.baseline.settled(settled)}\n`);
        return Promise.resolve(0);
    }

    private read(file: string): Baseline {
        const known = this.baselines.get(file);
        if (known) return known;
        // A broken one is looked at again when it changes.
        this.settled.set(file, new Map());
        const baseline = loadBaseline(file, this.context);
        this.baselines.set(file, baseline);
        return baseline;
    }

    /** Findings of files that would have been checked and are not there any more. */
    private settleVanished(file: string, baseline: Baseline, present: ReadonlySet<string>): void {
        for (const [name, findings] of baseline) {
            const path = pathBehind(file, name);
            if (present.has(path) || !this.options.asked.some(folder => isInside(folder, path)) || existsSync(path)) continue;
            this.settled.get(file)?.set(name, findings);
        }
    }
}
