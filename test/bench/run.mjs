/**
 * `npm run bench`: Rezo beside the programs that a user would pick instead, in one run.
 *
 *   --only NAME   only this case (build-one, check-many, ten-times-the-files, ten-times-longer, memory, language-server); may be repeated
 *   --runs N      counted runs of each program, 7 by default
 *   --built       measure the bundle that is there instead of making it anew
 *
 * Ends with 1 when a number is missed, with 2 when something could not be measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as buildOne from './cases/build-one.mjs';
import * as checkMany from './cases/check-many.mjs';
import * as memory from './cases/memory.mjs';
import * as tenTimesLonger from './cases/ten-times-longer.mjs';
import * as tenTimesTheFiles from './cases/ten-times-the-files.mjs';
import { installCompetitors } from './install.mjs';
import { isBusy, machine } from './machine.mjs';
import { programs, versions } from './programs.mjs';
import { benchServers } from './lsp/run.mjs';
import { isMissed, table } from './report.mjs';

/** Beside another program, with rows of its own table. */
const languageServer = { name: 'language-server' };
const cases = [buildOne, checkMany, tenTimesTheFiles, tenTimesLonger, memory, languageServer];
const root = join(import.meta.dirname, '../..');

function options() {
    const { values } = parseArgs({ options: {
        only: { type: 'string', multiple: true, default: [] }, runs: { type: 'string', default: '7' }, built: { type: 'boolean', default: false },
    } });
    const names = cases.map(({ name }) => name);
    const unknown = values.only.find(name => !names.includes(name));
    if (unknown !== undefined) throw new Error(`No case “${unknown}”. There are: ${names.join(', ')}.`);
    if (!/^[1-9]\d?$/.test(values.runs)) throw new Error('--runs takes a number from 1 to 99.');
    return { chosen: cases.filter(({ name }) => values.only.length === 0 || values.only.includes(name)), runs: Number(values.runs), built: values.built };
}

function makeBundle() {
    const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--bundle'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The bundle could not be made.');
}

async function bench({ chosen, runs, built }) {
    if (!built) makeBundle();
    const described = machine();
    const busy = isBusy();
    const competitors = installCompetitors();
    const scratch = mkdtempSync(join(tmpdir(), 'rezo-bench-'));
    try {
        mkdirSync(join(scratch, 'out'));
        const rows = chosen.filter(({ run }) => run).flatMap(({ name, run }) => {
            console.log(`${name} …`);
            return run({ runs, scratch, programs: programs({ root, competitors, scratch }) });
        });
        if (rows.length > 0) console.log(`\n${described}\n${Object.entries(versions()).map(entry => entry.join(' ')).join(', ')}; ${runs} runs each, interleaved\n\n${table(rows)}\n`);
        if (runs < 7) console.log('Fewer than 7 runs: do not quote these numbers.');
        if (busy) console.log('The machine was busy with other things: do not quote these numbers.');
        const served = chosen.includes(languageServer) ? await benchServers({ built }) : [];
        const missed = [...rows, ...served].filter(isMissed);
        console.log(missed.length === 0 ? 'Every number is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
        return missed.length === 0 ? 0 : 1;
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
}

try {
    process.exitCode = await bench(options());
} catch (error) {
    console.error(error.message);
    process.exitCode = 2;
}
