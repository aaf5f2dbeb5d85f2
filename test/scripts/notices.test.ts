import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/notices.mjs';

describe('licences that may be passed on', () => {
    it.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'CC-BY-4.0'])('%s', licence => { expect(isAllowed(licence)).toBe(true); });
    it.each(['GPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', 'SEE LICENSE IN x', undefined, 'LGPL-3.0'])('not %s', licence => { expect(isAllowed(licence)).toBe(false); });
});

it('the command line names the packages that are in it, each with the text of its licence', () => {
    const notices = readFileSync(new URL('../../packages/cli/dist/THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
    for (const name of ['langium 4.4.0 (MIT)', 'typograf 7.8.0 (MIT)', 'diff 9.0.0 (BSD-3-Clause)', 'chokidar 5.0.0 (MIT)']) expect(notices).toContain(`\n${name}\n`);
    expect(notices).not.toContain('vitest');
    expect(notices.match(/copyright/giu)?.length).toBeGreaterThan(10);
});
