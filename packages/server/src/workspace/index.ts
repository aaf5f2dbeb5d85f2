import type { RezoLspServices } from '@rezo/language/lsp';
import { DocumentState, type Module, type URI } from 'langium';
import type { LangiumSharedServices, PartialLangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { DiagnosticResults } from '../diagnostics/results.js';
import type { ServerFiles } from '../files.js';
import type { Say } from '../say.js';
import { WorkspaceBoundary } from './boundary.js';
import { BuildQueue } from './build-queue.js';
import { ServerConfigurations } from './configurations.js';
import { DeferredRules } from './deferred-rules.js';
import { ServerDocumentBuilder } from './document-builder.js';
import { ServerDocumentFactory } from './document-factory.js';
import { WorkspaceFolders } from './folders.js';
import { ServerUpdateHandler } from './update-handler.js';
import { ServerWorkspaceManager } from './workspace-manager.js';

/** The files of the workspace: which there are, when they are read and checked, and what was found in them. */
export class ServerWorkspace {
    readonly folders = new WorkspaceFolders();
    readonly results = new DiagnosticResults();
    readonly boundary: WorkspaceBoundary;
    readonly configurations: ServerConfigurations;
    readonly rules: DeferredRules;
    private builds: BuildQueue | undefined;

    constructor(private readonly say: Say, private readonly services: () => RezoLspServices) {
        this.configurations = new ServerConfigurations({ folders: this.folders, results: this.results, say, fileSystem: () => services().shared.workspace.FileSystemProvider });
        this.rules = new DeferredRules({
            rules: this.configurations,
            lengthOf: uri => services().shared.workspace.TextDocuments.get(uri)?.getText().length,
            checkAgain: uri => { this.checkAgain(uri); },
        });
        this.boundary = new WorkspaceBoundary(this.folders, () => services().shared.workspace.FileSystemProvider as ServerFiles);
    }

    /** What replaces Langium's services. */
    get module(): Module<LangiumSharedServices, PartialLangiumSharedServices> {
        const { folders, boundary, configurations, results, say } = this;
        const queue = (services: LangiumSharedServices): BuildQueue => this.builds ??= new BuildQueue(services);
        return {
            lsp: {
                DocumentUpdateHandler: services => new ServerUpdateHandler(services, { folders, boundary, configurations, queue: queue(services) }),
            },
            workspace: {
                DocumentBuilder: services => new ServerDocumentBuilder(services, { uses: () => this.services().uses, results, say, knownIn: uri => configurations.knownIn(uri), isScanned: () => this.manager.isScanned }),
                LangiumDocumentFactory: services => new ServerDocumentFactory(services, say),
                WorkspaceManager: services => new ServerWorkspaceManager(services, folders, queue(services)),
            },
        };
    }

    private checkAgain(uri: URI): void {
        const { workspace } = this.services().shared;
        this.builds?.request([], [], () => {
            const document = workspace.LangiumDocuments.getDocument(uri);
            if (document) workspace.DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
        });
    }

    /** Whether a document is there, or will be as soon as the edit that brings it is looked at. */
    isExpected(uri: URI): boolean {
        return (this.services().shared.workspace.DocumentBuilder as ServerDocumentBuilder).isExpected(uri);
    }

    /** Learns of folders that the editor opens or closes, if it tells. */
    followFolders(connection: Connection): void {
        const { lsp } = this.services().shared;
        let tells = false;
        lsp.LanguageServer.onInitialize(({ capabilities }) => { tells = capabilities.workspace?.workspaceFolders === true; });
        lsp.LanguageServer.onInitialized(() => {
            if (tells) connection.workspace.onDidChangeWorkspaceFolders(event => void this.manager.changeFolders(event));
        });
    }

    private get manager(): ServerWorkspaceManager {
        return this.services().shared.workspace.WorkspaceManager as ServerWorkspaceManager;
    }
}
