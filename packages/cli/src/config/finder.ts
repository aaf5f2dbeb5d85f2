import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { upwards } from '../input/paths.js';

/** The same names as in `@rezo/config`, which is loaded only when there is a configuration. */
const configurationFile = 'rezo.config.json';
const packageFile = 'package.json';
const packageKey = 'rezo';

/** Finds the configuration that holds for a folder: the nearest one upwards. Asks the disk once for each folder. */
export class ConfigurationFinder {
    private readonly known = new Map<string, string | undefined>();

    /** @returns the absolute path of a `rezo.config.json`, or of a `package.json` with the key `rezo` */
    find(folder: string): string | undefined {
        const asked: string[] = [];
        let found: string | undefined;
        for (const at of upwards(folder)) {
            const isKnown = this.known.has(at);
            found = isKnown ? this.known.get(at) : configurationIn(at);
            asked.push(at);
            if (isKnown || found !== undefined) break;
        }
        for (const at of asked) this.known.set(at, found);
        return found;
    }

    forget(): void {
        this.known.clear();
    }
}

function configurationIn(folder: string): string | undefined {
    const own = join(folder, configurationFile);
    if (statSync(own, { throwIfNoEntry: false })?.isFile()) return own;
    const manifest = join(folder, packageFile);
    return hasKey(manifest) ? manifest : undefined;
}

function hasKey(manifest: string): boolean {
    try {
        const text = readFileSync(manifest, 'utf8');
        if (!text.includes(`"${packageKey}"`)) return false;
        const content: unknown = JSON.parse(text);
        return typeof content === 'object' && content !== null && Object.hasOwn(content, packageKey);
    } catch {
        return false;
    }
}
