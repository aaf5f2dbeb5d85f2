import { EmptyFileSystem, URI, type DocumentValidator, type FileSystemProvider, type LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Dialect, DialectId } from './dialects/index.js';
import type { File } from './generated/ast.js';
import type { Boundary, Uses } from './references/uses.js';
import type { PackSource } from './packs/pack.js';
import { createRezoServices, type RezoServices } from './rezo-module.js';
import { dialectOfFile } from './validation/checked-file.js';
import type { RuleTimings } from './validation/timings.js';
import { errorsOnly, type RuleSetSource } from './validation/validator.js';

export interface WorkspaceOptions {
    /** From where imported files are read; without it no import resolves. */
    readonly fileSystem?: FileSystemProvider;
    /** Where imports may lead; everywhere when not given. */
    readonly boundary?: Boundary;
    /** The language of messages; each document's own when not given. */
    readonly locale?: DialectId;
    /** Where language packs come from; without it the rules that need one are silent. */
    readonly packs?: PackSource;
    /** Which rules are run on a file; those that are recommended when not given. */
    readonly ruleSets?: RuleSetSource;
    /** Counts what the rules cost. */
    readonly timings?: RuleTimings;
}

/** A file that has been parsed and linked with what it imports, and checked by every rule. */
export interface OpenFile {
    readonly uri: URI;
    readonly text: string;
    readonly ast: File;
    readonly document: LangiumDocument;
    /** Sorted by position; `data` holds the fixes. Empty when opened unchecked. */
    readonly diagnostics: readonly Diagnostic[];
    readonly dialect: Dialect;
    readonly uses: Uses;
}

/** A document that has been built, as other packages see it. */
export function openFileOf(document: LangiumDocument, uses: Uses): OpenFile {
    const ast = document.parseResult.value as File;
    return {
        ast, document, uses,
        uri: document.uri,
        text: document.textDocument.getText(),
        diagnostics: document.diagnostics ?? [],
        dialect: dialectOfFile(ast),
    };
}

/** Parses, links and checks files, one after the other; imported registries are read once and kept. */
export class RezoWorkspace {
    private readonly services: RezoServices;
    private readonly validator: DocumentValidator;

    constructor(options: WorkspaceOptions = {}) {
        this.services = createRezoServices({
            fileSystemProvider: () => options.fileSystem ?? EmptyFileSystem.fileSystemProvider(),
            ...(options.boundary && { boundary: options.boundary }),
            ...(options.locale && { locale: options.locale }),
            ...(options.packs && { packs: options.packs }),
            ...(options.ruleSets && { ruleSets: options.ruleSets }),
            ...(options.timings && { timings: options.timings }),
        });
        this.validator = this.services.rezo.validation.DocumentValidator;
    }

    /** Opens a text under a URI; one that is open already is replaced, and its users see the new text. Publishing asks for `errors` alone. */
    async open(uri: URI | string, text: string, options: { readonly check?: boolean | 'errors' } = {}): Promise<OpenFile> {
        const { LangiumDocuments, LangiumDocumentFactory } = this.services.shared.workspace;
        const target = typeof uri === 'string' ? URI.parse(uri) : uri;
        const known = LangiumDocuments.getDocument(target);
        const isKnown = known?.textDocument.getText() === text;
        if (known && !isKnown) this.services.forget(known);
        const document = isKnown ? known : LangiumDocumentFactory.fromString(text, target);
        if (!isKnown) LangiumDocuments.addDocument(document);
        await this.services.link(document);
        const check = options.check ?? true;
        document.diagnostics = check === false ? [] : await this.validator.validateDocument(document, check === 'errors' ? { categories: [errorsOnly] } : {});
        return openFileOf(document, this.services.uses);
    }

    /** Forgets a file, so that a run over many files does not grow. Imported files stay. */
    close(file: OpenFile): void {
        this.services.forget(file.document);
    }
}
