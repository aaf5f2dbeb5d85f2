import type { KnownFinding } from '@rezo/config/baseline';
import { nodesOf, UnusableFileError, type ast, type Uses } from '@rezo/language';
import {
    DefaultDocumentBuilder, delayNextTick, DocumentState, interruptAndCheck, isOperationCancelled, URI,
    type BuildOptions, type Cancellation, type LangiumDocument,
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
    private edited: ReadonlySet<string> = new Set();

    constructor(private readonly services: LangiumSharedServices, private readonly context: BuildContext) {
        super(services);
        this.factory = services.workspace.LangiumDocumentFactory as ServerDocumentFactory;
        this.updateBuildOptions = { validation: true };
    }

    override update(changed: URI[], deleted: URI[], token?: Token): Promise<void> {
        this.edited = new Set(changed.map(String));
        // Langium takes no notice of the end of a file that it has not got, such as one that could not be read.
        const unknown = new Set(deleted.filter(uri => !this.langiumDocuments.hasDocument(uri)).map(String));
        if (unknown.size > 0) {
            for (const document of this.langiumDocuments.all) if (this.shouldRelink(document, unknown)) this.resetToState(document, DocumentState.ComputedScopes);
            deleted.forEach(uri => this.context.results.delete(uri));
        }
        return super.update(changed, deleted, token);
    }

    /** Langium also links again, at every keystroke, each document that has a mention of nothing; here only imports count. */
    protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
        return this.indexManager.isAffected(document, changed);
    }

    /** All rules run at once. */
    protected override resultsAreIncomplete(): boolean {
        return false;
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
