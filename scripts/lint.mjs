/** Lint, types, and whether the generated files are those that their sources make. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './shared.mjs';

const checks = [
    [process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint')]],
    [process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--build']],
    [process.execPath, [join(root, 'scripts/generate.mjs'), '--check']],
];
for (const [command, args] of checks) {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}
