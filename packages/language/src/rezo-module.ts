/** The composition root of the language: everything is put together here, and nothing but `index.ts` imports it. */
import {
    Cancellation, createDefaultCoreModule, createDefaultSharedCoreModule, DefaultDocumentBuilder, inject,
    type BuildOptions, type DefaultSharedCoreModuleContext, type LangiumCoreServices, type LangiumDocument, type LangiumSharedCoreServices,
    type Module, type PartialLangiumCoreServices, type PartialLangiumSharedCoreServices,
} from 'langium';
import type { DialectId } from './dialects/index.js';
import { RezoGeneratedModule, RezoGeneratedSharedModule } from './generated/module.js';
import { RezoLexer } from './lexer/rezo-lexer.js';
import { RezoTokenBuilder } from './lexer/tokens.js';
import { RezoValueConverter } from './lexer/value-converter.js';
import { RezoIndexManager, RezoLinker, RezoScopeComputation, RezoScopeProvider } from './references/scope.js';
import { Uses, type Boundary } from './references/uses.js';
import { RezoDocumentValidator, type MessageLocale } from './validation/validator.js';

export interface RezoContext extends DefaultSharedCoreModuleContext {
    /** Where imports may lead; everywhere when not given. */
    readonly boundary?: Boundary;
    /** The language of messages; each document's own when not given. */
    readonly locale?: DialectId;
}

export interface RezoServices {
    readonly shared: LangiumSharedCoreServices;
    readonly rezo: LangiumCoreServices;
    readonly uses: Uses;
    /** Forgets everything about a document, so that a run over many files does not grow. */
    forget(document: LangiumDocument): void;
}

/** Builds imported files before the files that import them are linked. */
class RezoDocumentBuilder extends DefaultDocumentBuilder {
    constructor(services: LangiumSharedCoreServices, private readonly uses: () => Uses) {
        super(services);
    }

    protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, cancelToken: Cancellation.CancellationToken): Promise<void> {
        const imported = await this.uses().load(documents);
        await super.buildDocuments([...documents, ...imported], options, cancelToken);
    }

    /** Forgets everything about a document, so that a run over many files does not grow. */
    forget(document: LangiumDocument): void {
        this.langiumDocuments.deleteDocument(document.uri);
        this.cleanUpDeleted(document);
    }
}

export function createRezoServices(context: RezoContext): RezoServices {
    const messages: MessageLocale = { locale: context.locale };
    let uses: Uses | undefined = undefined;
    const theUses = (): Uses => uses ??= new Uses(shared, context.boundary ?? { contains: () => true });
    const sharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
        workspace: {
            DocumentBuilder: services => new RezoDocumentBuilder(services, theUses),
            IndexManager: services => new RezoIndexManager(services, theUses),
        },
    };
    const rezoModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
        parser: {
            TokenBuilder: () => new RezoTokenBuilder(),
            Lexer: services => new RezoLexer(services),
            ValueConverter: () => new RezoValueConverter(),
        },
        references: {
            ScopeProvider: services => new RezoScopeProvider(services, theUses()),
            ScopeComputation: services => new RezoScopeComputation(services),
            Linker: services => new RezoLinker(services),
        },
        validation: {
            DocumentValidator: () => new RezoDocumentValidator(theUses(), messages),
        },
    };
    const shared = inject(createDefaultSharedCoreModule(context), RezoGeneratedSharedModule, sharedModule);
    const rezo = inject(createDefaultCoreModule({ shared }), RezoGeneratedModule, rezoModule);
    shared.ServiceRegistry.register(rezo);
    return {
        shared, rezo,
        uses: theUses(),
        forget: document => (shared.workspace.DocumentBuilder as RezoDocumentBuilder).forget(document),
    };
}
