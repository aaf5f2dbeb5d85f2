/** What has the language in it; it is loaded only when there is something to read. */
import { RuleTimings, type OpenFile } from '@rezo/language';
import { problemOfError } from '../input/problem.js';
import { readSource } from '../input/source.js';
import { Bench } from './bench.js';
import { checkFile } from './check-file.js';
import { formatFile } from './format-file.js';
import { failed, type Job, type Outcome, type SourceItem } from './job.js';

/** Publishing has to know the errors and nothing else. */
const checks = { check: true, build: 'errors', format: false } as const;

export type Processor = (item: SourceItem) => Promise<Outcome>;

/**
 * Prepares to do a job on files, one after the other. What goes wrong with one file does not concern the others.
 * @param done is told the length, in characters, of each text for which everything was done
 */
export async function processorOf(job: Job, done?: (characters: number) => void): Promise<Processor> {
    // Finer than the clock of the process, and loaded only here.
    const timings = job.kind === 'check' && job.timing ? new RuleTimings(() => performance.now()) : undefined;
    const bench = new Bench(job, timings);
    const work = await workOf(job);
    return async item => {
        const source = item.given ?? readSource(item.path);
        if ('problem' in source) return failed(item, source.problem);
        try {
            const outcome = await bench.with(item.path, source.text, checks[job.kind], file => work(item, file, source.bom));
            if (job.kind !== 'build' || outcome.built) done?.(source.text.length);
            return timings ? { ...outcome, costs: timings.take() } : outcome;
        } catch (error) {
            // Rezo's own fault, such as a stack that was not deep enough: said of this file, and the run goes on.
            const problem = problemOfError(error);
            return failed(item, problem.kind === 'internal' ? problem : { kind: 'internal', detail: String(error) });
        }
    };
}

type Work = (item: SourceItem, file: OpenFile, bom: boolean) => Outcome;

/** Loads only what the job needs. */
async function workOf(job: Job): Promise<Work> {
    switch (job.kind) {
        case 'check': return (item, file) => checkFile(item, file, job);
        case 'build': {
            const { buildFile } = await import('./publishing.js');
            return (item, file) => buildFile(item, file, job);
        }
        case 'format': return formatFile;
    }
}
