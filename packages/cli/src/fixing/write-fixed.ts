import { statSync } from 'node:fs';
import type { Context } from '../command.js';
import { realPath } from '../input/real-path.js';
import { uninterrupted } from '../interruption.js';
import { writeAtomically } from '../output/atomic.js';
import { reportFailure } from '../output/report-failure.js';
import type { Outcome } from '../work/job.js';

/** Puts the fixed text in the place of the old one; false when it could not be written, which has been said. */
export function writeFixed({ path, shown }: Outcome, text: string, context: Context): boolean {
    try {
        // A link stays a link: the file that it leads to is rewritten.
        const target = realPath(path);
        uninterrupted(() => { writeAtomically(target, text, statSync(target).mode); });
        return true;
    } catch (error) {
        reportFailure(shown, error, context);
        return false;
    }
}
