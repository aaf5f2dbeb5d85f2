import { DefaultWorkspaceManager, DocumentState, UriUtils, URI, type FileSystemNode } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { BuildQueue } from './build-queue.js';
import type { ServerDocumentBuilder } from './document-builder.js';
import { isInside, isPassedOver, type WorkspaceFolders } from './folders.js';

/**
 * Finds the files of the workspace. They are only listed here and read by the build, so that the file that the editor shows
 * does not wait for them.
 */
export class ServerWorkspaceManager extends DefaultWorkspaceManager {
    private scans = 1;

    constructor(private readonly services: LangiumSharedServices, private readonly workspace: WorkspaceFolders, private readonly queue: BuildQueue) {
        super(services);
    }

    /** Nothing has to wait for the workspace as a whole; what does waits for a state of the build. */
    override get ready(): Promise<void> {
        return Promise.resolve();
    }

    /** Whether every folder has been looked through. */
    get isScanned(): boolean {
        return this.scans === 0;
    }

    override initialize(params: InitializeParams): void {
        this.folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
        this.tellFolders();
    }

    override initialized(): Promise<void> {
        return this.scan(this.workspace.all);
    }

    /** The editor has opened or closed folders. */
    changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
        const left = (this.folders ?? []).filter(({ uri }) => !removed.some(folder => sameFolder(folder.uri, uri)));
        this.folders = [...left, ...added];
        this.tellFolders();
        const gone = removed.map(({ uri }) => URI.parse(uri));
        const deleted = this.langiumDocuments.all
            .filter(({ uri }) => gone.some(folder => isInside(folder, uri)) && !this.workspace.of(uri) && !this.services.workspace.TextDocuments.get(uri))
            .map(({ uri }) => uri).toArray();
        // Imports may lead elsewhere now, also those of files that have not changed.
        this.queue.request([], deleted, () => {
            for (const document of this.langiumDocuments.all) this.documentBuilder.resetToState(document, DocumentState.ComputedScopes);
        });
        this.scans++;
        return this.scan(added.map(({ uri }) => URI.parse(uri)));
    }

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        const name = UriUtils.basename(entry.uri);
        return !isPassedOver(name) && (entry.isDirectory || (entry.isFile && name.endsWith('.res')));
    }

    private async scan(folders: readonly URI[]): Promise<void> {
        const found: URI[] = [];
        await Promise.all(folders.map(folder => this.traverseFolder(folder, found)));
        // Between builds, because one may be about to add a file as an import.
        this.queue.request([], [], () => {
            const builder = this.documentBuilder as ServerDocumentBuilder;
            for (const uri of found) if (!this.langiumDocuments.hasDocument(uri)) builder.list(uri);
            this.scans--;
        });
    }

    private tellFolders(): void {
        this.workspace.set((this.folders ?? []).map(({ uri }) => URI.parse(uri)));
    }
}

function sameFolder(a: string, b: string): boolean {
    return UriUtils.normalize(a).replace(/\/$/u, '') === UriUtils.normalize(b).replace(/\/$/u, '');
}
