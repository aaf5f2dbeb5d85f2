import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GitIgnored } from './ignored.js';
import { shownPath, upwards } from './paths.js';
import { problemOfError, type Problem } from './problem.js';

export interface FoundFile {
    /** Absolute. */
    readonly path: string;
    readonly shown: string;
}

export interface Found {
    /** Each once, sorted by what is shown. */
    readonly files: readonly FoundFile[];
    /** Folders that were searched, absolute. */
    readonly folders: readonly string[];
    /** Folders that could not be searched. */
    readonly unreadable: readonly (FoundFile & { readonly problem: Problem })[];
    /** Patterns that no file matches. */
    readonly unmatched: readonly string[];
}

const extension = '.res';

/** Finds the files that paths, folders and glob patterns stand for; nothing given stands for the current folder. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
    const search = new Search();
    for (const path of paths.length > 0 ? paths : ['.']) await search.add(path, cwd);
    const files = [...search.files].map(path => ({ path, shown: shownPath(path, cwd) })).sort((a, b) => a.shown < b.shown ? -1 : 1);
    const unreadable = [...search.unreadable].map(([path, problem]) => ({ path, shown: shownPath(path, cwd), problem }));
    return { files, unreadable, folders: [...search.folders], unmatched: search.unmatched };
}

class Search {
    readonly files = new Set<string>();
    readonly folders = new Set<string>();
    readonly unreadable = new Map<string, Problem>();
    readonly unmatched: string[] = [];
    private readonly ignored = new GitIgnored();

    async add(written: string, cwd: string): Promise<void> {
        const path = resolve(cwd, written);
        const stat = statusOf(path);
        if (stat?.isDirectory()) await this.walk(path, await this.ignored.start(path));
        // What is there is taken by its name, be it `[draft].res`; what is not there and is no pattern is reported when read.
        else if (stat || isLink(path) || !/[*?[\]{}!]/u.test(written)) this.files.add(path);
        else await this.match(written, cwd);
    }

    private async walk(folder: string, start: string): Promise<void> {
        if (this.folders.has(folder)) return;
        let entries: Dirent[];
        try {
            entries = readdirSync(folder, { withFileTypes: true });
        } catch (error) {
            this.unreadable.set(folder, problemOfError(error));
            return;
        }
        this.folders.add(folder);
        if (entries.some(({ name }) => name === '.gitignore')) await this.ignored.load(folder);
        for (const entry of entries) {
            const path = join(folder, entry.name);
            // Links to folders are not followed: they lead in circles and out of the project. Links to files are.
            const isFolder = entry.isDirectory();
            if (isFolder ? isHidden(entry.name) : !entry.name.endsWith(extension) || entry.name.startsWith('.')) continue;
            if (entry.isSymbolicLink() && statusOf(path)?.isDirectory()) continue;
            if (this.ignored.ignores(path, isFolder, start)) continue;
            if (isFolder) await this.walk(path, start);
            else this.files.add(path);
        }
    }

    private async match(pattern: string, cwd: string): Promise<void> {
        const { glob } = await import('tinyglobby');
        const found = await glob(pattern, { cwd, absolute: true, dot: false, followSymbolicLinks: false, expandDirectories: false, ignore: ['**/node_modules/**'] });
        let matched = false;
        for (const each of found) {
            const path = resolve(each);
            if (await this.isIgnored(path, cwd)) continue;
            matched = true;
            this.files.add(path);
            this.folders.add(dirname(path));
        }
        if (!matched) this.unmatched.push(pattern);
    }

    /** A pattern sees whole paths, so every folder on the way has to be asked. */
    private async isIgnored(path: string, cwd: string): Promise<boolean> {
        const start = await this.ignored.start(cwd);
        const way = [path, ...upwards(dirname(path))];
        const below = way.slice(0, Math.max(way.indexOf(start), 1)).reverse();
        for (const at of below) {
            await this.ignored.load(dirname(at));
            if (this.ignored.ignores(at, at !== path, start)) return true;
        }
        return false;
    }
}

function isHidden(name: string): boolean {
    return name.startsWith('.') || name === 'node_modules';
}

/** Undefined also for what cannot be looked at: a link in a circle, a closed folder above; reading it will say why. */
function statusOf(path: string): Stats | undefined {
    try {
        return statSync(path);
    } catch {
        return undefined;
    }
}

function isLink(path: string): boolean {
    try {
        return lstatSync(path).isSymbolicLink();
    } catch {
        return false;
    }
}

/** The name without `.res`. */
export function stemOf(path: string): string {
    const name = basename(path);
    return name.endsWith(extension) ? name.slice(0, -extension.length) : name;
}
