/**
 * The language server beside yaml-language-server, both over stdio as an editor speaks with them, on the same words.
 *
 *   --only NAME   only this case (small, large, workspace); may be repeated
 *   --files N     files of the workspace, 2000 by default
 *   --alone       without yaml-language-server
 *   --built       measure the bundle that is there instead of making it anew
 *
 * Ends with 1 when a number is missed, with 2 when something could not be measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from '../machine.mjs';
import { isMissed, number, ratio, table } from '../report.mjs';
import { installServers } from './install.mjs';
import { rezo, yamlServer } from './servers.mjs';
import { median, p95 } from './statistics.mjs';
import { typing } from './typing.mjs';
import { workspace } from './workspace.mjs';

const root = join(import.meta.dirname, '../../..');
/** What yaml-language-server waits after a keystroke before it begins to check. */
const yamlWaits = 200;

/** The 95th part of a hundred is one of the five slowest keystrokes, of forty one of the two slowest. */
const cases = {
    small: (ours, theirs, folder) => typingRows(ours, theirs, folder, { scale: 1, own: { strokes: 100, warmUp: 45 }, other: { strokes: 40, warmUp: 12 }, limits: [30, 20] }),
    large: (ours, theirs, folder) => typingRows(ours, theirs, folder, { scale: 125, own: { strokes: 40, warmUp: 9 }, other: { strokes: 20, warmUp: 6 }, limits: [250, 100] }),
    workspace: workspaceRows,
};

async function typingRows(ours, theirs, folder, { limits, scale, own: ownCounts, other: otherCounts }) {
    const own = await typing(ours, join(folder, 'rezo'), { scale, ...ownCounts });
    const size = `${(own.bytes / 1000).toFixed(0)} kB`;
    const rows = strokeRows(size, own, limits);
    if (!theirs) return rows;
    const other = await typing(theirs, join(folder, 'yaml'), { scale, ...otherCounts });
    return [...rows, ...againstRows(size, own, other)];
}

function strokeRows(what, { diagnostics, completion, offered, busy }, [diagnosticsLimit, completionLimit]) {
    return [
        number(`${what}: keystroke to diagnostics, p95, ms`, p95(diagnostics), `median ${median(diagnostics).toFixed(1)} of ${diagnostics.length} keystrokes; processor time of one with its completion ${busy.toFixed(1)}`, diagnosticsLimit),
        number(`${what}: keystroke to completion, p95, ms`, p95(completion), `median ${median(completion).toFixed(1)} of ${completion.length}, ${offered} with something to offer`, completionLimit),
    ];
}

/** What a user waits is compared, whatever a server waits for by its own choice; what is left without that wait is only told. */
function againstRows(what, own, other) {
    const against = (of, mine, its, limit) => ratio(`${what}: ${of} / yaml-language-server`, median(mine) / median(its), limit, `medians ${median(mine).toFixed(1)} and ${median(its).toFixed(1)} ms (${its.length} keystrokes)`);
    return [
        against('diagnostics', own.diagnostics, other.diagnostics, 1),
        against(`diagnostics, its wait of ${yamlWaits} ms taken off`, own.diagnostics, other.diagnostics.map(milliseconds => milliseconds - yamlWaits), undefined),
        against('completion', own.completion, other.completion, 1),
    ];
}

async function workspaceRows(ours, theirs, folder, { files: count }) {
    const what = `${count} files`;
    const own = await workspace(ours, join(folder, 'rezo'), { count, strokes: 60, warmUp: 18 });
    const rows = [
        number(`${what}: the open one, ms from the start of the server`, own.open, '', 500),
        number(`${what}: all, ms from the start of the server`, own.all, '', 8000),
        number(`${what}: memory, MB`, own.most, `${own.now.toFixed(0)} when all were ready`, 500),
        ...strokeRows(what, own.typed, [30, 20]),
    ];
    if (!theirs) return rows;
    const other = await workspace(theirs, join(folder, 'yaml'), { count, strokes: 20, warmUp: 6 });
    const one = (of, mine, its, unit) => ratio(`${what}: ${of} / yaml-language-server`, mine / its, 1, `${mine.toFixed(0)} and ${its.toFixed(0)} ${unit}`);
    return [
        ...rows, one('the open one', own.open, other.open, 'ms'), one('all', own.all, other.all, 'ms'), one('memory', own.most, other.most, 'MB'),
        ...againstRows(what, own.typed, other.typed),
    ];
}

function options() {
    const { values } = parseArgs({ options: {
        only: { type: 'string', multiple: true, default: [] }, files: { type: 'string', default: '2000' },
        alone: { type: 'boolean', default: false }, built: { type: 'boolean', default: false },
    } });
    const unknown = values.only.find(name => !(name in cases));
    if (unknown !== undefined) throw new Error(`No case “${unknown}”. There are: ${Object.keys(cases).join(', ')}.`);
    if (!/^[1-9]\d{0,4}$/.test(values.files)) throw new Error('--files takes a number from 1 to 99999.');
    return { ...values, files: Number(values.files), chosen: values.only.length > 0 ? values.only : Object.keys(cases) };
}

/** Measures and prints; returns the rows, so that a larger benchmark can add them to its own. */
export async function benchServers({ chosen = Object.keys(cases), files = 2000, alone = false, built = false } = {}) {
    if (!built) await (await import('../../../scripts/build-server.mjs')).buildServer();
    const described = machine();
    const ours = rezo(root), theirs = alone ? undefined : yamlServer(installServers());
    const scratch = mkdtempSync(join(tmpdir(), 'rezo-bench-lsp-'));
    const rows = [];
    try {
        for (const name of chosen) {
            console.log(`language server: ${name} …`);
            rows.push(...await cases[name](ours, theirs, join(scratch, name), { files }));
        }
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
    console.log(`\n${described}${alone ? '' : '\nyaml-language-server 2.0.0 with a JSON Schema of the resolution; of its workspace it checks only what the editor opens'}\n\n${table(rows)}\n`);
    return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    try {
        const missed = (await benchServers(options())).filter(isMissed);
        console.log(missed.length === 0 ? 'Every number is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
        process.exitCode = missed.length === 0 ? 0 : 1;
    } catch (error) {
        console.error(error.stack);
        process.exitCode = 2;
    }
}
