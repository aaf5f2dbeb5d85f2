/** What `npm start` shows: every example checked and published with the command line as it is built. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './shared.mjs';

const started = performance.now();

/** Runs `rezo`, and gives up with its exit code when it fails. */
function rezo(...args) {
    console.log(`\n$ rezo ${args.join(' ')}`);
    const { status } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/rezo.cjs'), ...args], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}

rezo('check', 'examples');
rezo('build', 'examples', '--out', 'out');
console.log(`\nOpen ${join(root, 'out', 'index.html')} (checked and published in ${Math.round(performance.now() - started)} ms)`);
