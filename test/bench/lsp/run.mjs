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
/** What yaml-language-server waits after a keystroke before it begins: a choice of its own, so it is not held against it. */
const yamlWaits = 200;

const cases = {
    small: (ours, theirs, folder) => typingRows(ours, theirs, folder, { scale: 1, strokes: 200, warmUp: 40, limits: [30, 20] }),
    large: (ours, theirs, folder) => typingRows(ours, theirs, folder, { scale: 125, strokes: 40, warmUp: 8, limits: [250, 100] }),
    workspace: workspaceRows,
};

async function typingRows(ours, theirs, folder, { limits: [diagnosticsLimit, completionLimit], ...options }) {
    const own = await typing(ours, join(folder, 'rezo'), options);
    const size = `${(own.bytes / 1000).toFixed(0)} kB`;
    const rows = [
        number(`${size}: keystroke to diagnostics, p95, ms`, p95(own.diagnostics), `median ${median(own.diagnostics).toFixed(1)}, ${own.diagnostics.length} keystrokes`, diagnosticsLimit),
        number(`${size}: keystroke to completion, p95, ms`, p95(own.completion), `median ${median(own.completion).toFixed(1)}`, completionLimit),
    ];
    if (!theirs) return rows;
    const other = await typing(theirs, join(folder, 'yaml'), options);
    const waited = other.diagnostics.map(milliseconds => milliseconds - yamlWaits);
    return [
        ...rows,
        against(`${size}: diagnostics`, own.diagnostics, other.diagnostics),
        against(`${size}: diagnostics, its wait of ${yamlWaits} ms taken off`, own.diagnostics, waited),
        against(`${size}: completion`, own.completion, other.completion),
    ];
}

function against(what, own, other) {
    return ratio(`${what} / yaml-language-server`, median(own) / median(other), 1, `medians ${median(own).toFixed(1)} and ${median(other).toFixed(1)} ms`);
}

async function workspaceRows(ours, theirs, folder, { files: count }) {
    const own = await workspace(ours, join(folder, 'rezo'), { count });
    const rows = [
        number(`${count} files: the open one, ms from the start of the server`, own.open, '', 500),
        number(`${count} files: all, ms from the start of the server`, own.all, '', 8000),
        number(`${count} files: memory, MB`, own.most, `${own.now.toFixed(0)} when all were ready`, 500),
        number(`${count} files: keystroke to diagnostics, p95, ms`, p95(own.perFile), `median ${median(own.perFile).toFixed(1)}`, 30),
    ];
    if (!theirs) return rows;
    const other = await workspace(theirs, join(folder, 'yaml'), { count });
    const one = (what, mine, its, unit) => ratio(`${count} files: ${what} / yaml-language-server`, mine / its, 1, `${mine.toFixed(0)} and ${its.toFixed(0)} ${unit}`);
    return [...rows, one('the open one', own.open, other.open, 'ms'), one('all', own.all, other.all, 'ms'), one('memory', own.most, other.most, 'MB')];
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
