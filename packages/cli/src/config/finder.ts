import { statSync } from 'node:fs';
import { join } from 'node:path';
import { configurationFile, packageFile, packageKey } from '@rezo/config/names';
import { manifestHas } from '../input/manifest.js';
import { upwards } from '../input/paths.js';

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
    return manifestHas(folder, packageKey) ? join(folder, packageFile) : undefined;
}
