import { resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** Milliseconds: an editor that saves a file causes several events. */
const debounce = 50;

/** Collects the paths that change, from the moment it follows their folder; none is lost while nobody asks. */
export class Changes {
    private changed = new Set<string>();
    private readonly followed = new Set<string>();
    private wake: (() => void) | undefined;

    /** One for each time that folders were added: only a new watcher says when it is ready. */
    private readonly watchers: FSWatcher[] = [];

    /** Follows further folders, each without those below it; true when there were new ones. */
    async follow(folders: ReadonlySet<string>): Promise<boolean> {
        const fresh = [...folders].filter(folder => !this.followed.has(folder));
        if (fresh.length === 0) return false;
        for (const folder of fresh) this.followed.add(folder);
        const watcher = watch(fresh, { ignoreInitial: true, depth: 0, ignorePermissionErrors: true });
        this.watchers.push(watcher);
        watcher.on('all', (_event, path) => { this.add(resolve(path)); });
        // A folder that vanishes or cannot be watched is no reason to stop: the next search says what cannot be read.
        watcher.on('error', () => undefined);
        await new Promise<void>(resolve => { watcher.once('ready', resolve); });
        return true;
    }

    /** The paths that changed since the last call; waits until there is one and a moment has passed. */
    async next(): Promise<ReadonlySet<string>> {
        if (this.changed.size === 0) await new Promise<void>(resolve => { this.wake = resolve; });
        await pause(debounce);
        const { changed } = this;
        this.changed = new Set();
        return changed;
    }

    async stop(): Promise<void> {
        await Promise.all(this.watchers.map(watcher => watcher.close()));
    }

    private add(path: string): void {
        this.changed.add(path);
        this.wake?.();
        this.wake = undefined;
    }
}

function pause(milliseconds: number): Promise<void> {
    return new Promise(resolve => { setTimeout(resolve, milliseconds); });
}
