/** What has the language in it; it is loaded only when there is something to read. */
import { tally, withoutKnown } from '@rezo/config/baseline';
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
            const fixed = job.kind === 'check' && job.fix ? await fixSource(item, source.text, bench) : undefined;
            const outcome = {
                ...await bench.with(item.path, fixed?.text ?? source.text, checks[job.kind], file => work(item, file, source.bom)),
                ...(fixed && { fixed: withBom(fixed, source) }),
            };
            if (job.kind !== 'build' || outcome.built) done?.(source.text.length);
            return timings ? { ...outcome, costs: timings.take() } : outcome;
        } catch (error) {
            // Rezo's own fault, such as a stack that was not deep enough: said of this file, and the run goes on.
            const problem = problemOfError(error);
            return failed(item, problem.kind === 'internal' ? problem : { kind: 'internal', detail: String(error) });
        }
    };
}

/** The texts of a file before and after its safe fixes; undefined when there are none. What is known is left as it is. */
async function fixSource({ path, known = [] }: SourceItem, text: string, bench: Bench): Promise<Outcome['fixed']> {
    const { fixText } = await import('../fixing/fix-file.js');
    const fixed = await fixText(text, (next, use) => bench.with(path, next, true, file => use(withoutKnown(file, known).file)));
    return fixed.text === text ? undefined : { before: text, ...fixed };
}

function withBom(fixed: NonNullable<Outcome['fixed']>, { bom }: { readonly bom: boolean }): NonNullable<Outcome['fixed']> {
    return bom ? { ...fixed, before: `\uFEFF${fixed.before}`, text: `\uFEFF${fixed.text}` } : fixed;
}

type Work = (item: SourceItem, file: OpenFile, bom: boolean) => Outcome;

/** Loads only what the job needs. */
async function workOf(job: Job): Promise<Work> {
    switch (job.kind) {
        case 'check': {
            const options = { follow: job.follow, excerptWidth: job.excerptWidth, errorsOnly: job.errorsOnly, ...(job.details && { details: job }) };
            if (job.collect) return (item, file) => ({ ...checkFile(item, { ...file, diagnostics: [] }, options), found: tally(file) });
            return (item, file) => {
                const { file: strange, settled } = withoutKnown(file, item.known ?? []);
                return { ...checkFile(item, strange, options), settled };
            };
        }
        case 'build': {
            const { buildFile } = await import('./publishing.js');
            return (item, file) => buildFile(item, file, job);
        }
        case 'format': return formatFile;
    }
}
