import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../command.js';
import { shownPath } from '../input/paths.js';
import { uninterrupted } from '../interruption.js';
import { holds, writeAtomically } from '../output/atomic.js';
import { reportFailure } from '../output/report-failure.js';

/** Puts a baseline in its place; false when it could not be written, which has been said. */
export function saveBaseline(file: string, text: string, context: Context): boolean {
    try {
        mkdirSync(dirname(file), { recursive: true });
        if (!holds(file, text)) uninterrupted(() => { writeAtomically(file, text); });
        return true;
    } catch (error) {
        reportFailure(shownPath(file, context.io.cwd), error, context);
        return false;
    }
}
