/** For tests: a folder of its own that vanishes with the test. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with these files; their names may have folders, a name that ends with a slash is an empty folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rezo-test-')));
    onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
    for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
        if (!name.endsWith('/')) writeFileSync(path, content);
    }
    return folder;
}
