import { DocumentState, URI, type LangiumDocuments } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import { FileChangeType, WatchKind, type DidChangeWatchedFilesParams, type FileSystemWatcher, type TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceBoundary } from './boundary.js';
import type { BuildQueue } from './build-queue.js';
import type { ServerConfigurations } from './configurations.js';
import type { WorkspaceFolders } from './folders.js';

export interface UpdateContext {
    readonly folders: WorkspaceFolders;
    readonly boundary: WorkspaceBoundary;
    readonly configurations: ServerConfigurations;
    readonly queue: BuildQueue;
}

/** Takes edits and changes on disk to the builder. */
export class ServerUpdateHandler extends DefaultDocumentUpdateHandler {
    private readonly documents: LangiumDocuments;

    constructor(private readonly services: LangiumSharedServices, private readonly context: UpdateContext) {
        super(services);
        this.documents = services.workspace.LangiumDocuments;
    }

    /** A baseline may have any name. Also the end of everything, because of a folder that is deleted an editor says no more than that. */
    protected override getWatchers(): FileSystemWatcher[] {
        return [{ globPattern: '**/*.res' }, { globPattern: '**/*.json' }, { globPattern: '**/*', kind: WatchKind.Delete }];
    }

    override didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(document.uri);
        if (this.serviceRegistry.hasServices(uri)) this.fireDocumentUpdate([uri], []);
    }

    /** From now on the text on disk counts; a file that is not of the workspace is forgotten. */
    didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(document.uri);
        if (this.context.folders.includes(uri)) this.fireDocumentUpdate([uri], []);
        else this.fireDocumentUpdate([], [uri]);
    }

    override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
        this.onWatchedFilesChangeEmitter.fire(params);
        if (params.changes.some(({ uri, type }) => type === FileChangeType.Deleted || !uri.endsWith('.json'))) this.context.boundary.forget();
        if (params.changes.some(({ uri }) => this.context.configurations.isConfiguration(URI.parse(uri)))) this.reconfigure();
        const changed: URI[] = [], deleted: URI[] = [];
        for (const { uri: written, type } of params.changes) {
            const uri = URI.parse(written);
            if (type === FileChangeType.Deleted) deleted.push(uri, ...this.documents.getDocuments(uri).map(document => document.uri));
            else if (this.context.folders.includes(uri) || this.documents.hasDocument(uri)) changed.push(uri);
        }
        // Of an open file the editor's text counts, whatever happens on disk.
        const isClosed = (uri: URI): boolean => this.services.workspace.TextDocuments.get(uri) === undefined;
        const isFile = (uri: URI): boolean => uri.path.endsWith('.res');
        this.fireDocumentUpdate(changed.filter(isClosed), deleted.filter(uri => isClosed(uri) && isFile(uri)));
    }

    /** Every file is checked again by what holds now; its tree and its links stay. */
    private reconfigure(): void {
        this.context.configurations.forget();
        this.context.queue.request([], [], () => {
            for (const document of this.documents.all) this.services.workspace.DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
        });
    }

    protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
        if (changed.length + deleted.length > 0) this.context.queue.request(changed, deleted);
    }
}
