/**
 * Runs the tests and prints `N passed, N failed` (and `, N skipped`) as the last line.
 * `--unit` runs the fast ones beside the code alone; further arguments go to vitest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readText, root } from './shared.mjs';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const folder = mkdtempSync(join(tmpdir(), 'rezo-tests-'));
const report = join(folder, 'report.json');

const { status } = spawnSync(process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'), 'run',
    ...(unitOnly ? ['--project', 'unit'] : []),
    '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
    ...args.filter(arg => arg !== '--unit'),
], {
    cwd: root,
    stdio: 'inherit',
    // Snapshots that are missing fail instead of being written, and nothing waits for a key.
    env: { ...process.env, CI: process.env.CI ?? 'true' },
});

const written = readText(report);
rmSync(folder, { recursive: true, force: true });
if (written === undefined) {
    console.log('0 passed, 1 failed');
    process.exit(status || 1);
}
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo, testResults } = JSON.parse(written);
// A file that fails before its first test (a syntax error, a hook) counts as one failure.
const broken = testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length;
const skipped = pending + todo;
const allFailed = failed + broken + (status !== 0 && failed + broken === 0 ? 1 : 0);
console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(allFailed > 0 ? 1 : 0);
