import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
    readonly name: string;
    readonly text: string;
}

const root = new URL('../../', import.meta.url).pathname;

function samplesIn(folder: string): Sample[] {
    return globSync('**/*.res', { cwd: folder }).sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export const examples: readonly Sample[] = samplesIn(join(root, 'examples'));

const shared = join(root, '../shared/transcripts');

/** Real resolutions that are no part of the project; none where they are not at hand. */
export const transcripts: readonly Sample[] | undefined = existsSync(shared) ? samplesIn(shared) : undefined;
if (!transcripts) console.warn('SKIPPED: ../shared/transcripts is absent, so the real resolutions are not tested.');

export const fixtures: readonly Sample[] = samplesIn(join(root, 'test/lexer/fixtures'));

export const samples: readonly Sample[] = [...examples, ...fixtures, ...transcripts ?? []];
