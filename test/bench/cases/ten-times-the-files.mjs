/**
 * Ten times the files, beyond start-up. As start-up counts the check of a file of one line: it loads all that a check
 * loads. `rezo --version` loads nothing; taking that away would leave the loading in both times and flatter the ratio.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/folder.mjs';
import { interleaved } from '../measure/time.mjs';
import { number, ratio, times } from '../report.mjs';

export const name = 'ten-times-the-files';

const few = 500;
const many = 5000;

export function run({ runs, scratch, programs }) {
    const folder = which => join(scratch, 'files', which);
    mkdirSync(folder('line'), { recursive: true });
    writeFileSync(join(folder('line'), 'line.res'), 'резолюция: о школьных библиотеках\n');
    writeCorpus(folder('few'), 'res', { count: few });
    writeCorpus(folder('many'), 'res', { count: many });
    const measured = interleaved({
        startUp: programs.rezoCheck('.', folder('line')),
        few: programs.rezoCheck('.', folder('few')),
        many: programs.rezoCheck('.', folder('many')),
    }, runs);
    const beyond = which => measured[which].median - measured.startUp.median;
    return [
        ratio(`check ${many} files / ${few}, beyond start-up`, beyond('many') / beyond('few'), 10.5, times(measured, 'many', 'few', 'startUp')),
        number('a file among the first 500, ms', beyond('few') / few, ''),
        number('a file among the next 4500, ms', (measured.many.median - measured.few.median) / (many - few), ''),
    ];
}
