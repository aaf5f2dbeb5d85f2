/** A file ten times longer, built to HTML and JSON, beyond start-up (the build of a file of one line), at two sizes. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/folder.mjs';
import { interleaved } from '../measure/time.mjs';
import { ratio, times } from '../report.mjs';

export const name = 'ten-times-longer';

export function run({ runs, scratch, programs }) {
    const folder = scale => join(scratch, 'longer', String(scale));
    const line = join(folder('line'), 'line.res');
    mkdirSync(folder('line'), { recursive: true });
    writeFileSync(line, 'резолюция: о школьных библиотеках\n');
    const files = Object.fromEntries([1, 10, 100].map(scale => [scale, writeCorpus(folder(scale), 'res', { scale })[0]]));
    const build = scale => programs.rezoBuild(files[scale], folder(scale));
    const measured = interleaved({ startUp: programs.rezoBuild(line, folder('line')), kB9: build(1), kB80: build(10), kB800: build(100) }, runs);
    const beyond = which => measured[which].median - measured.startUp.median;
    // Head and foot of a resolution do not get longer with it: the ratio of the times is taken to ten times the bytes.
    const tenTimes = (long, short) => 10 * statSync(files[short]).size / statSync(files[long]).size;
    return [
        ratio('build a file ten times longer (9 kB), beyond start-up', beyond('kB80') / beyond('kB9') * tenTimes(10, 1), 11, times(measured, 'kB80', 'kB9', 'startUp')),
        ratio('build a file ten times longer (80 kB), beyond start-up', beyond('kB800') / beyond('kB80') * tenTimes(100, 10), 11, times(measured, 'kB800', 'kB80', 'startUp')),
    ];
}
