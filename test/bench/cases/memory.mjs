/** The most memory that a check of five thousand files holds, threads included. */
import { join } from 'node:path';
import { writeCorpus } from '../corpus/folder.mjs';
import { peakMemory } from '../measure/memory.mjs';
import { number } from '../report.mjs';

export const name = 'memory';

const count = 5000;

export function run({ runs, scratch, programs }) {
    const folder = join(scratch, 'memory');
    writeCorpus(folder, 'res', { count });
    const peaks = Array.from({ length: Math.min(runs, 5) }, () => peakMemory(programs.rezoCheck('.', folder), scratch));
    return [number(`peak memory of checking ${count} files, MB`, Math.max(...peaks), `the most of ${peaks.length} runs; the least ${Math.min(...peaks).toFixed(0)} MB`, 350)];
}
