import type { Boundary } from '@rezo/language';
import { UriUtils, type URI } from 'langium';
import type { ServerFiles } from '../files.js';
import { isInside, type WorkspaceFolders } from './folders.js';

/**
 * Where imports may lead: into any folder of the workspace; from a file outside of them all, into the repository that it
 * lies in, or into its own folder. Links are followed first, so that none climbs out.
 */
export class WorkspaceBoundary implements Boundary {
    /** Asked again for every mention of every file. */
    private readonly known = new Map<string, boolean>();
    private readonly roots = new Map<string, URI>();

    constructor(private readonly folders: WorkspaceFolders, private readonly files: () => ServerFiles) {
        folders.onChange(() => this.forget());
    }

    contains(uri: URI, from?: URI): boolean {
        const folder = from && UriUtils.dirname(from);
        const key = `${folder?.toString()} ${uri.toString()}`;
        let inside = this.known.get(key);
        if (inside === undefined) {
            const real = this.real(uri);
            inside = [...this.folders.all, ...this.rootsFor(from, folder)].some(root => isInside(this.real(root), real));
            // Without a file that asks, the roots that are known by then count.
            if (from) this.known.set(key, inside);
        }
        return inside;
    }

    /** After a change on disk: a link may lead elsewhere, a repository may have come. */
    forget(): void {
        this.known.clear();
        this.roots.clear();
    }

    /** What a file may reach beside the folders of the workspace. */
    private rootsFor(from: URI | undefined, folder: URI | undefined): readonly URI[] {
        if (!from || !folder) return [...this.roots.values()];
        if (this.folders.of(from)) return [];
        const root = this.roots.get(folder.toString()) ?? this.repository(folder) ?? folder;
        this.roots.set(folder.toString(), root);
        return [root];
    }

    private repository(folder: URI): URI | undefined {
        if (folder.scheme !== 'file') return undefined;
        for (let current = folder; ; current = UriUtils.dirname(current)) {
            if (this.files().existsSync(UriUtils.joinPath(current, '.git'))) return current;
            if (current.path === '/' || UriUtils.dirname(current).path === current.path) return undefined;
        }
    }

    private real(uri: URI): URI {
        return this.files().realPath?.(uri) ?? uri;
    }
}
