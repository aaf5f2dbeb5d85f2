/** Five hundred resolutions, checked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/folder.mjs';
import { interleaved } from '../measure/time.mjs';
import { ratio, times } from '../report.mjs';

export const name = 'check-many';

const count = 500;

export function run({ runs, scratch, programs }) {
    const folder = language => join(scratch, 'many', language);
    writeCorpus(folder('res'), 'res', { count });
    writeCorpus(folder('md'), 'md', { count });
    // Its rule about long lines is off, as in every project that does not wrap its prose; otherwise nothing is found.
    writeFileSync(join(folder('md'), '.markdownlint-cli2.jsonc'), '{ "config": { "MD013": false } }\n');
    const measured = interleaved({
        rezo: programs.rezoCheck('.', folder('res')),
        markdownlint: programs.markdownlint('*.md', folder('md')),
    }, runs);
    return [ratio(`check ${count} files / markdownlint-cli2`, measured.rezo.median / measured.markdownlint.median, 0.3, times(measured, 'rezo', 'markdownlint'))];
}
