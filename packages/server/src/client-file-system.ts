/** A file system that the editor lends: for a server in a browser, which has none of its own. */
import { UriUtils, type FileSystemNode, type FileSystemProvider, type URI } from 'langium';
import type { Connection } from 'vscode-languageserver';

/** Requests to the client; each answers with nothing where there is nothing. */
export const fileRequests = { stat: 'rezo/fs/stat', readFile: 'rezo/fs/readFile', readDirectory: 'rezo/fs/readDirectory' } as const;

type Kind = 'file' | 'directory' | 'other';

function node(uri: URI, kind: Kind): FileSystemNode {
    return { uri, isFile: kind === 'file', isDirectory: kind === 'directory' };
}

export class ClientFileSystemProvider implements FileSystemProvider {
    constructor(private readonly connection: Connection) {}

    async stat(uri: URI): Promise<FileSystemNode> {
        const kind = await this.kindOf(uri);
        if (!kind) throw new Error(`There is no ${uri.toString()}.`);
        return node(uri, kind);
    }

    async exists(uri: URI): Promise<boolean> {
        return await this.kindOf(uri) !== null;
    }

    async readFile(uri: URI): Promise<string> {
        const text = await this.ask<string | null>(fileRequests.readFile, uri, null);
        if (text === null) throw new Error(`${uri.toString()} cannot be read.`);
        return text;
    }

    async readBinary(uri: URI): Promise<Uint8Array> {
        return new TextEncoder().encode(await this.readFile(uri));
    }

    async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        const entries = await this.ask<readonly { readonly name: string; readonly kind: Kind }[]>(fileRequests.readDirectory, uri, []);
        return entries.map(({ name, kind }) => node(UriUtils.joinPath(uri, name), kind));
    }

    statSync(uri: URI): FileSystemNode {
        return this.noWaiting(uri);
    }

    /** What is not known without waiting counts as not there; nothing in Rezo relies on it. */
    existsSync(): boolean {
        return false;
    }

    readFileSync(uri: URI): string {
        return this.noWaiting(uri);
    }

    readBinarySync(uri: URI): Uint8Array {
        return this.noWaiting(uri);
    }

    readDirectorySync(): FileSystemNode[] {
        return [];
    }

    private async kindOf(uri: URI): Promise<Kind | null> {
        return (await this.ask<{ readonly kind: Kind } | null>(fileRequests.stat, uri, null))?.kind ?? null;
    }

    /** An editor that does not know the request has no files to lend. */
    private async ask<T>(method: string, uri: URI, otherwise: T): Promise<T> {
        try {
            return await this.connection.sendRequest<T>(method, { uri: uri.toString() });
        } catch {
            return otherwise;
        }
    }

    private noWaiting(uri: URI): never {
        throw new Error(`${uri.toString()} can only be read by asking the editor.`);
    }
}

/** Files of this machine from its own file system, everything else from the editor: a desktop with a virtual folder. */
export function byScheme(local: FileSystemProvider, lent: FileSystemProvider): FileSystemProvider {
    const of = (uri: URI): FileSystemProvider => uri.scheme === 'file' ? local : lent;
    return {
        stat: uri => of(uri).stat(uri),
        statSync: uri => of(uri).statSync(uri),
        exists: uri => of(uri).exists(uri),
        existsSync: uri => of(uri).existsSync(uri),
        readFile: uri => of(uri).readFile(uri),
        readFileSync: uri => of(uri).readFileSync(uri),
        readBinary: uri => of(uri).readBinary(uri),
        readBinarySync: uri => of(uri).readBinarySync(uri),
        readDirectory: uri => of(uri).readDirectory(uri),
        readDirectorySync: uri => of(uri).readDirectorySync(uri),
    };
}
