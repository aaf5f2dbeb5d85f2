/**
 * Runs the tests and prints `N passed, N failed` (and `, N skipped`) as the last line: those of vitest, then those in VS Code.
 * `--unit` runs the fast ones beside the code alone; further arguments go to vitest, and then only it runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readText, root } from './shared.mjs';
import { lastLines, sumOf } from './totals.mjs';

const args = process.argv.slice(2);
const filters = args.filter(arg => arg !== '--unit');
const folder = mkdtempSync(join(tmpdir(), 'rezo-tests-'));
const report = join(folder, 'report.json');
const vscodeReport = join(folder, 'vscode.json');
/** In milliseconds. Its own limits are shorter; this one ends what they could not. */
const vscodeLimit = 15 * 60_000;
const ended = what => ({ passed: 0, failed: 1, skipped: 0, missing: [], what });

function runVitest() {
    const { status } = spawnSync(process.execPath, [
        join(root, 'node_modules/vitest/vitest.mjs'), 'run',
        ...(args.includes('--unit') ? ['--project', 'unit'] : []),
        '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
        ...filters,
    ], {
        cwd: root,
        stdio: 'inherit',
        // Snapshots that are missing fail instead of being written, and nothing waits for a key.
        env: { ...process.env, CI: process.env.CI ?? 'true' },
    });
    const written = readText(report);
    if (written === undefined) return ended('vitest');
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo, testResults } = JSON.parse(written);
    // A file that fails before its first test (a syntax error, a hook) counts as one failure.
    const broken = testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length;
    return { passed, failed: failed + broken + (status !== 0 && failed + broken === 0 ? 1 : 0), skipped: pending + todo, missing: [] };
}

function runVSCode() {
    console.log('\nIn VS Code:');
    const { status } = spawnSync(process.execPath, [join(root, 'test/vscode/run.mjs'), '--report', vscodeReport], { cwd: root, stdio: 'inherit', timeout: vscodeLimit });
    const written = readText(vscodeReport);
    if (written === undefined) return ended('VS Code');
    const totals = JSON.parse(written);
    return status === 0 || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}

const parts = [runVitest()];
if (!args.includes('--unit') && filters.length === 0) parts.push(runVSCode());
rmSync(folder, { recursive: true, force: true });
for (const { what } of parts) if (what) console.log(`${what} ended before it said what it found.`);
const totals = sumOf(...parts);
console.log(lastLines(totals));
process.exit(totals.failed > 0 ? 1 : 0);
