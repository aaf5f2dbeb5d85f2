import type { KnownFinding } from '@rezo/config/baseline';
import { Importers, nodesOf, UnusableFileError, type ast, type RezoDocuments, type Uses } from '@rezo/language';
import {
    Cancellation, DefaultDocumentBuilder, delayNextTick, DocumentState, interruptAndCheck, isOperationCancelled, URI,
    type AstNode, type BuildOptions, type LangiumDocument,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { remark, shown } from '../diagnostics/remarks.js';
import type { DiagnosticResults } from '../diagnostics/results.js';
import { TooLargeError } from '../files.js';
import type { Say } from '../say.js';
import type { ServerDocumentFactory } from './document-factory.js';
import { quieted } from './known-findings.js';
import { Waiters } from './waiters.js';

export interface BuildContext {
    readonly uses: () => Uses;
    readonly results: DiagnosticResults;
    readonly say: Say;
    /** What the baseline of its project knows of a file. */
    readonly knownIn: (uri: URI) => Promise<readonly KnownFinding[]>;
    /** Whether all files of the workspace are known. */
    readonly isScanned: () => boolean;
}

type Token = Cancellation.CancellationToken;

/** Characters. A text of this length is parsed within a few milliseconds. */
const longText = 100_000;
/** Milliseconds. */
const lull = 5;

/**
 * Builds what the editor shows first, up to its diagnostics, and then the rest of the workspace. An edit interrupts it between
 * two steps; what is not finished is taken up by the next build, because every document remembers how far it has come.
 */
export class ServerDocumentBuilder extends DefaultDocumentBuilder {
    private readonly waiters = new Waiters();
    private readonly factory: ServerDocumentFactory;
    private knownImporters: Importers | undefined;
    /** Documents that may have something left to do; those that have not are left out by the next build. */
    private readonly unfinished = new Set<LangiumDocument>();
    private edited: ReadonlySet<string> = new Set();

    constructor(private readonly services: LangiumSharedServices, private readonly context: BuildContext) {
        super(services);
        this.factory = services.workspace.LangiumDocumentFactory as ServerDocumentFactory;
        this.updateBuildOptions = { validation: true };
        const documents = services.workspace.LangiumDocuments as RezoDocuments;
        documents.onChange(document => {
            if (documents.has(document)) this.unfinished.add(document);
            else this.unfinished.delete(document);
        });
    }

    /** As Langium's own, which looks three times at every document of the workspace, at each keystroke. */
    override async update(changed: URI[], deleted: URI[], token: Token = Cancellation.CancellationToken.None): Promise<void> {
        this.currentState = DocumentState.Changed;
        const gone = deleted.flatMap(uri => this.forget(uri));
        const edited = (await Promise.all(changed.map(uri => this.findChangedUris(uri)))).flat();
        this.edited = new Set(edited.map(String));
        for (const uri of edited) this.resetToState(this.langiumDocuments.getDocument(uri) ?? this.list(uri), DocumentState.Changed);
        for (const importer of this.importers.of([...this.edited, ...[...deleted, ...gone].map(String)])) {
            if (!this.edited.has(importer.uri.toString())) this.resetToState(importer, DocumentState.ComputedScopes);
        }
        await this.emitUpdate(edited, gone);
        // Only now: whatever an edit interrupts has to know what it has left undone.
        await interruptAndCheck(token);
        for (const document of this.unfinished) if (this.isFinished(document)) this.unfinished.delete(document);
        await this.buildDocuments(this.sortDocuments([...this.unfinished]), this.updateBuildOptions, token);
    }

    private get importers(): Importers {
        return this.knownImporters ??= new Importers(this.services, this.context.uses());
    }

    /** Adds a file that is read as soon as it is built. */
    list(uri: URI): LangiumDocument {
        const document = this.langiumDocumentFactory.fromModel({ $type: 'INVALID' }, uri);
        document.state = DocumentState.Changed;
        this.langiumDocuments.addDocument(document);
        return document;
    }

    /** Also the end of a file that there is no document of, such as one that could not be read. */
    private forget(uri: URI): URI[] {
        const documents = this.langiumDocuments.deleteDocuments(uri);
        for (const document of documents) this.cleanUpDeleted(document);
        if (documents.length === 0) this.context.results.delete(uri);
        return documents.map(document => document.uri);
    }

    private isFinished(document: LangiumDocument): boolean {
        return document.state >= DocumentState.Validated && this.buildState.get(document.uri.toString())?.completed === true;
    }

    override resetToState<T extends AstNode>(document: LangiumDocument<T>, state: DocumentState): void {
        super.resetToState(document, state);
        this.unfinished.add(document);
    }

    /** The document that is being typed in, then the others that the editor shows, then the rest. */
    protected override sortDocuments(documents: LangiumDocument[]): LangiumDocument[] {
        const rank = (document: LangiumDocument): number => this.isOpen(document) ? this.edited.has(document.uri.toString()) ? 0 : 1 : 2;
        return documents.sort((a, b) => rank(a) - rank(b));
    }

    private isOpen(document: LangiumDocument): boolean {
        return this.textDocuments?.get(document.uri) !== undefined;
    }

    protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, token: Token): Promise<void> {
        this.prepareBuild(documents, options);
        for (const document of documents) if (this.isOpen(document) || document.state < DocumentState.Parsed) await this.finish(document, token);
        const parsed = await this.parseWithImports(documents, token);
        await super.buildDocuments(parsed.filter(document => document.state < DocumentState.Validated), options, token);
    }

    /** Takes a document through all phases; of what it imports, only the trees are needed. */
    private async finish(document: LangiumDocument, token: Token): Promise<void> {
        const [first] = await this.parseWithImports([document], token);
        if (first !== document || document.state >= DocumentState.Validated) return;
        const { Linker, ScopeComputation } = this.serviceRegistry.getServices(document.uri).references;
        await this.step(document, DocumentState.IndexedContent, token, () => this.indexManager.updateContent(document, token));
        await this.step(document, DocumentState.ComputedScopes, token, async () => { document.localSymbols = await ScopeComputation.collectLocalSymbols(document, token); });
        await this.step(document, DocumentState.Linked, token, () => Linker.link(document, token));
        await this.step(document, DocumentState.IndexedReferences, token, () => this.indexManager.updateReferences(document, token));
        await this.step(document, DocumentState.Validated, token, () => this.validate(document, token));
        this.markAsCompleted(document);
    }

    private async step(document: LangiumDocument, state: DocumentState, token: Token, run: () => Promise<void>): Promise<void> {
        if (document.state >= state) return;
        // Checking is the longest step: what the editor has asked meanwhile, or is to be answered, comes before it.
        if (this.waiters.takeMet() || (state === DocumentState.Validated && this.isOpen(document))) await turns(4);
        await interruptAndCheck(token);
        await run();
        document.state = state;
        await this.notifyDocumentPhase(document, state, token);
    }

    /** Parses documents and what they import, directly or through others; returns those that can be read, with imports new to us. */
    private async parseWithImports(documents: readonly LangiumDocument[], token: Token): Promise<LangiumDocument[]> {
        const uses = this.context.uses();
        const wanted = new Set(documents);
        const seen = new Set<LangiumDocument>();
        const pending = [...documents].reverse();
        for (let document = pending.pop(); document; document = pending.pop()) {
            if (seen.has(document)) continue;
            seen.add(document);
            if (!await this.parse(document, token)) {
                wanted.delete(document);
                continue;
            }
            // Known ones first: one that cannot be read any more is read once more as new, and its users learn why it fails.
            for (const uri of uses.targets(document)) {
                const imported = this.langiumDocuments.getDocument(uri);
                if (imported && !seen.has(imported)) await this.parse(imported, token);
            }
            for (const loaded of await uses.load([document])) wanted.add(loaded);
            for (const uri of uses.targets(document)) {
                const imported = this.langiumDocuments.getDocument(uri);
                if (imported && !seen.has(imported)) pending.push(imported);
            }
        }
        return [...wanted];
    }

    private async parse(document: LangiumDocument, token: Token): Promise<boolean> {
        if (document.state >= DocumentState.Parsed) return true;
        // What an editor asks at a keystroke comes right behind it, and some of it can be answered from the tree that is there.
        if (this.isLong(document.uri)) await new Promise(resolve => { setTimeout(resolve, lull); });
        await interruptAndCheck(token);
        try {
            await this.factory.update(document, token);
        } catch (error) {
            if (isOperationCancelled(error)) throw error;
            this.giveUp(document, error);
            return false;
        }
        document.state = DocumentState.Parsed;
        await this.notifyDocumentPhase(document, DocumentState.Parsed, token);
        return true;
    }

    /** A file that is gone, or is no text of ours. Who imports it is told of it by a rule. */
    private giveUp(document: LangiumDocument, error: unknown): void {
        this.langiumDocuments.deleteDocument(document.uri);
        this.cleanUpDeleted(document);
        if (error instanceof TooLargeError) this.context.results.set(document.uri, [remark(`${error.message}.`, 3)], null);
        else if (error instanceof UnusableFileError) this.services.lsp.Connection?.console.info(`${document.uri.toString(true)}: ${error.message}.`);
    }

    protected override async validate(document: LangiumDocument, token: Token): Promise<void> {
        const failure = this.factory.failure(document.uri);
        try {
            if (failure === undefined) await this.check(document, token);
            else document.diagnostics = [remark(failure, 3)];
        } catch (error) {
            if (isOperationCancelled(error)) throw error;
            document.diagnostics = [remark(this.context.say.failed(error), 1)];
            this.services.lsp.Connection?.console.error(error instanceof Error ? error.stack ?? error.message : String(error));
        }
        // Here, not in a listener: those are passed over when an edit has come meanwhile.
        const open = this.textDocuments?.get(document.uri);
        const found = open || failure !== undefined || isOurs(document) ? document.diagnostics ?? [] : [];
        this.context.results.set(document.uri, shown(found, this.context.say), open?.version ?? null);
    }

    private async check(document: LangiumDocument, token: Token): Promise<void> {
        await super.validate(document, token);
        const known = await this.context.knownIn(document.uri);
        if (known.length > 0) document.diagnostics = quieted(document, document.diagnostics ?? [], known);
    }

    protected override cleanUpDeleted(document: LangiumDocument): void {
        super.cleanUpDeleted(document);
        this.context.results.delete(document.uri);
        this.waiters.look();
    }

    protected override async runCancelable(...given: Parameters<DefaultDocumentBuilder['runCancelable']>): Promise<void> {
        await super.runCancelable(...given);
        this.waiters.look();
    }

    protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState, token: Token): Promise<void> {
        this.waiters.look();
        return super.notifyDocumentPhase(document, state, token);
    }

    private isLong(uri: URI): boolean {
        return (this.textDocuments?.get(uri)?.getText().length ?? 0) > longText;
    }

    /**
     * A state is that of the present text. For `Changed`, as soon as a long text has had a tree, that of before the last keystrokes will do:
     * the next one takes longer than somebody waits for a list of words.
     */
    protected override async awaitDocumentState(state: DocumentState, uri: URI, token: Token): Promise<URI> {
        const wanted = state === DocumentState.Changed ? DocumentState.IndexedContent : state;
        const isMet = (document: LangiumDocument): boolean => (document.state >= wanted && this.factory.isCurrent(document))
            || (state === DocumentState.Changed && this.isLong(uri) && document.parseResult.value.$type === 'File');
        await this.waiters.wait({
            isMet: () => {
                const document = this.langiumDocuments.getDocument(uri);
                return document !== undefined && isMet(document);
            },
            lost: () => this.isExpected(uri) ? undefined : new ResponseError(LSPErrorCodes.RequestFailed, `${uri.toString(true)} is not known.`),
        }, token);
        return uri;
    }

    /** Whether a document is there, or will be as soon as the edit that brings it is looked at. */
    isExpected(uri: URI): boolean {
        return this.langiumDocuments.hasDocument(uri) || (this.textDocuments?.get(uri) !== undefined && this.serviceRegistry.hasServices(uri));
    }

    protected override awaitBuilderState(state: DocumentState, token: Token): Promise<void> {
        return this.waiters.wait({
            isMet: () => this.currentState >= state && this.context.isScanned()
                && this.services.workspace.TextDocuments.all().every(({ uri }) => this.isSeen(URI.parse(uri))),
        }, token);
    }

    private isSeen(uri: URI): boolean {
        const document = this.langiumDocuments.getDocument(uri);
        return document ? this.factory.isCurrent(document) : !this.serviceRegistry.hasServices(uri);
    }
}

/** The protocol takes a turn of the event loop to read a message, and some to write one. */
async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) await delayNextTick();
}

/** Other languages, and compiled resources, use `.res` too: a closed file without a single head of ours is none of ours. */
function isOurs(document: LangiumDocument): boolean {
    const { uses, declarations, resolutions, sections } = nodesOf(document.parseResult.value as ast.File);
    return uses.length + declarations.length + resolutions.length + sections.length > 0;
}
