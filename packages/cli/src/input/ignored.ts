import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { isInside, repositoryRoot, upwards } from './paths.js';

/**
 * What `.gitignore` files say, from the root of the repository down; outside of a repository from the searched folder down.
 * A nearer file has the last word.
 */
export class GitIgnored {
    private readonly rules = new Map<string, Ignore | undefined>();

    /**
     * The outermost folder whose rules count in a search of `folder`: one that is ignored itself and was asked for by name
     * is searched all the same.
     */
    async start(folder: string): Promise<string> {
        const root = repositoryRoot(folder) ?? folder;
        for (const above of upwards(folder)) {
            await this.load(above);
            if (above === root) break;
        }
        const parts = relative(root, folder).split(sep).filter(part => part !== '');
        for (let count = 1, at = root; count <= parts.length; count++) {
            at = join(at, parts[count - 1] ?? '');
            if (this.ignores(at, true, root)) return folder;
        }
        return root;
    }

    /** Reads the rules of a folder, once. */
    async load(folder: string): Promise<void> {
        if (this.rules.has(folder)) return;
        this.rules.set(folder, undefined);
        let text: string;
        try {
            text = readFileSync(join(folder, '.gitignore'), 'utf8');
        } catch {
            return;
        }
        // Most searches meet no such file and need not load the library.
        const { default: create } = await import('ignore');
        this.rules.set(folder, create().add(text));
    }

    /** The folders above must have been loaded and not be ignored themselves. */
    ignores(path: string, isFolder: boolean, start: string): boolean {
        for (const folder of upwards(dirname(path))) {
            if (!isInside(start, folder)) return false;
            const rules = this.rules.get(folder);
            if (!rules) continue;
            const verdict = rules.test(relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : ''));
            if (verdict.ignored || verdict.unignored) return verdict.ignored;
        }
        return false;
    }
}
