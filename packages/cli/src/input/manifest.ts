import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '@rezo/config/names';

/** Whether the `package.json` of a folder has a key; not where there is none, or one that cannot be read. */
export function manifestHas(folder: string, key: string): boolean {
    try {
        const text = readFileSync(join(folder, packageFile), 'utf8');
        // Most have no such key, and need not be parsed.
        if (!text.includes(`"${key}"`)) return false;
        const manifest: unknown = JSON.parse(text);
        return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, key);
    } catch {
        return false;
    }
}
