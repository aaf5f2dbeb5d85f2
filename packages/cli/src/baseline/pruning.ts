import { baselineInOrder, countOf, type Baseline, type KnownFinding } from '@rezo/config/baseline';
import { isInside, shownPath } from '../input/paths.js';
import type { SourceItem } from '../work/job.js';
import { harmless } from '../text/harmless.js';
import { baselineError } from './load.js';
import { PassingOver } from './passing-over.js';
import { saveBaseline } from './save.js';

/** Known findings that are no longer there leave the baselines. All others stay in their order, and nothing is added. */
export class BaselinePruning extends PassingOver {
    override async prepare(items: readonly SourceItem[]): Promise<readonly SourceItem[]> {
        const prepared = await super.prepare(items);
        for (const { path } of items) await this.requireWritable(path);
        return prepared;
    }

    override end(): Promise<number> {
        const { io, messages } = this.context;
        let failures = 0;
        if (this.baselines.size === 0) {
            io.stderr.write(`rezo: ${messages.baseline.none}\n`);
            failures++;
        }
        for (const [file, baseline] of this.baselines) {
            const settled = this.settled.get(file) ?? new Map<string, readonly KnownFinding[]>();
            const removed = countOf([...settled.values()].flat());
            const left = without(baseline, settled);
            if (removed > 0 && !saveBaseline(file, baselineInOrder(left), this.context)) failures++;
            else io.stderr.write(`${messages.baseline.pruned(harmless(shownPath(file, io.cwd)), removed, countOf([...left.values()].flat()))}\n`);
        }
        return Promise.resolve(failures);
    }

    /** A configuration that came with a folder has nothing written outside of it. */
    private async requireWritable(path: string): Promise<void> {
        const { file, within } = await this.options.places.writing(path);
        if (this.baselines.has(file) && within !== undefined && !isInside(within, file)) throw baselineError(file, this.context.messages.baseline.outside, this.context);
    }
}

function without(baseline: Baseline, settled: ReadonlyMap<string, readonly KnownFinding[]>): Baseline {
    return new Map([...baseline].map(([name, findings]) => {
        const gone = settled.get(name) ?? [];
        return [name, findings.flatMap(finding => {
            const count = finding.count - countOf(gone.filter(({ rule, words }) => rule === finding.rule && words === finding.words));
            return count > 0 ? [{ ...finding, count }] : [];
        })];
    }));
}
