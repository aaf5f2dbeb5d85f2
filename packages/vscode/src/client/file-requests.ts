import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The names are those of the server's `client-file-system.ts`; a test holds the two together. */
export const fileRequests = { stat: 'rezo/fs/stat', readFile: 'rezo/fs/readFile', readDirectory: 'rezo/fs/readDirectory' } as const;

interface FileParams {
    readonly uri: string;
}

type Kind = 'file' | 'directory' | 'other';

function kindOf(type: FileType): Kind {
    if (type & FileType.Directory) return 'directory';
    return type & FileType.File ? 'file' : 'other';
}

/**
 * Lends the editor's file system to a server that has none (in a browser) or that cannot reach it (a virtual folder). It
 * reads folders and `.res` files and nothing else: there is no reason for a language server to see more.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
    client.onRequest<{ readonly kind: Kind } | null, void>(fileRequests.stat, async ({ uri }: FileParams) => {
        try {
            return { kind: kindOf((await workspace.fs.stat(Uri.parse(uri))).type) };
        } catch {
            return null;
        }
    });
    client.onRequest(fileRequests.readFile, async ({ uri }: FileParams): Promise<string | null> => {
        const target = Uri.parse(uri);
        if (!target.path.endsWith('.res')) return null;
        try {
            return new TextDecoder().decode(await workspace.fs.readFile(target));
        } catch {
            return null;
        }
    });
    client.onRequest(fileRequests.readDirectory, async ({ uri }: FileParams): Promise<readonly { readonly name: string; readonly kind: Kind }[]> => {
        try {
            return (await workspace.fs.readDirectory(Uri.parse(uri))).map(([name, type]) => ({ name, kind: kindOf(type) }));
        } catch {
            return [];
        }
    });
}
