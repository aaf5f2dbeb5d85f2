import { UriUtils, type FileSystemProvider, type LangiumDocument, type LangiumDocuments, type LangiumSharedCoreServices, type URI } from 'langium';
import type { File, StrayUse, Use } from '../generated/ast.js';
import { apart, memo } from '../syntax/memo.js';
import { nodesOf } from '../syntax/nodes.js';

export type UseProblem = 'missing' | 'directory' | 'unreadable' | 'outside' | 'not-res';

/** Where files may be read from; an import that leaves it is a diagnostic. */
export interface Boundary {
    /** @param from the file that imports, where it is known */
    contains(uri: URI, from?: URI): boolean;
}

export interface ResolvedUse {
    readonly node: Use | StrayUse;
    readonly uri: URI;
    /** The imported file, when it could be read. */
    readonly file: File | undefined;
    readonly problem: UseProblem | undefined;
    /** What the file system said of an unreadable file. */
    readonly reason: string | undefined;
}

/** Thrown by a file system for a file that is there and cannot be used; its message is meant for people. */
export class UnusableFileError extends Error {}

/** Loads what files import, and knows how each import resolves. Paths are relative to the file. */
export class Uses {
    private readonly documents: LangiumDocuments;
    private readonly fileSystem: FileSystemProvider;
    private readonly problems = new Map<string, { problem: UseProblem; reason: string | undefined }>();
    /** Where the paths that are written in a file lead to: several rules ask for the same one. */
    private readonly resolved = memo((_from: URI) => new Map<string, URI>());

    constructor(shared: LangiumSharedCoreServices, readonly boundary: Boundary) {
        this.documents = shared.workspace.LangiumDocuments;
        this.fileSystem = shared.workspace.FileSystemProvider;
    }

    /** Reads what the documents import, directly or through others, unless it is known; returns the new documents. */
    async load(documents: Iterable<LangiumDocument>): Promise<LangiumDocument[]> {
        const loaded: LangiumDocument[] = [];
        const pending = [...documents];
        for (let document = pending.pop(); document; document = pending.pop()) {
            for (const use of nodesOf(document.parseResult.value as File).uses) {
                const uri = this.target(document.uri, use.path);
                if (!uri || this.documents.hasDocument(uri)) continue;
                const read = await this.read(uri, document.uri);
                if (read) {
                    loaded.push(read);
                    pending.push(read);
                }
            }
        }
        return loaded;
    }

    resolve(use: Use | StrayUse, from: URI): ResolvedUse | undefined {
        const uri = this.target(from, use.path);
        if (!uri) return undefined;
        // Two files may have different bounds, so what was found when one of them asked does not hold for the other.
        if (!this.boundary.contains(uri, from)) return { node: use, uri, file: undefined, problem: 'outside', reason: undefined };
        const file = this.documents.getDocument(uri)?.parseResult.value as File | undefined;
        const known = file ? undefined : this.problems.get(uri.toString()) ?? { problem: 'missing' as const, reason: undefined };
        return { node: use, uri, file, problem: known?.problem, reason: known?.reason };
    }

    /** The files that a file names in its imports, whether they are there or not. */
    targets({ uri, parseResult }: LangiumDocument): readonly URI[] {
        return nodesOf(parseResult.value as File).uses.flatMap(use => this.target(uri, use.path) ?? []);
    }

    /** The files that a file imports, directly or through others, nearest first, itself left out. */
    imported(document: LangiumDocument): readonly { readonly uri: URI; readonly file: File }[] {
        const seen = new Set([document.uri.toString()]);
        const found: { uri: URI; file: File }[] = [];
        const pending = [{ uri: document.uri, file: document.parseResult.value as File }];
        for (let next = pending.shift(); next; next = pending.shift()) {
            for (const use of nodesOf(next.file).uses) {
                const resolved = this.resolve(use, next.uri);
                if (!resolved?.file || seen.has(resolved.uri.toString())) continue;
                seen.add(resolved.uri.toString());
                found.push({ uri: resolved.uri, file: resolved.file });
                pending.push({ uri: resolved.uri, file: resolved.file });
            }
        }
        return found;
    }

    private target(from: URI, path: string | undefined): URI | undefined {
        // Half a surrogate pair cannot be written in a URI.
        const written = path?.trim().replaceAll('\\', '/').toWellFormed();
        if (!written) return undefined;
        const known = this.resolved(from);
        const before = known.get(written);
        if (before) return before;
        const own = apart(written);
        const target = UriUtils.resolvePath(UriUtils.dirname(from), own);
        known.set(own, target);
        return target;
    }

    private async read(uri: URI, from: URI): Promise<LangiumDocument | undefined> {
        const key = uri.toString();
        const fail = (problem: UseProblem, reason?: string): undefined => {
            this.problems.set(key, { problem, reason });
            return undefined;
        };
        if (!this.boundary.contains(uri, from)) return undefined;
        // No system has files with such a name, and some fail when they are asked for one.
        if (uri.path.includes('\0')) return fail('missing');
        try {
            if (!uri.path.endsWith('.res')) return fail(await this.fileSystem.exists(uri) ? 'not-res' : 'missing');
            if (!await this.fileSystem.exists(uri)) return fail('missing');
            if ((await this.fileSystem.stat(uri)).isDirectory) return fail('directory');
            const document = await this.documents.getOrCreateDocument(uri);
            this.problems.delete(key);
            return document;
        } catch (error) {
            return fail('unreadable', error instanceof UnusableFileError ? error.message : undefined);
        }
    }
}
