/** The composition root of the language: everything is put together here, and nothing but the entries import it. */
import {
    createDefaultCoreModule, createDefaultSharedCoreModule, createLangiumParser, DefaultDocumentBuilder, DocumentState, inject,
    type BuildOptions, type Cancellation, type DefaultSharedCoreModuleContext, type LangiumCoreServices, type LangiumDocument, type LangiumParser, type LangiumSharedCoreServices,
    type Module, type PartialLangiumCoreServices, type PartialLangiumSharedCoreServices,
} from 'langium';
import type { DialectId } from './dialects/index.js';
import { RezoGeneratedModule, RezoGeneratedSharedModule } from './generated/module.js';
import { RezoLexer } from './lexer/rezo-lexer.js';
import { RezoTokenBuilder } from './lexer/tokens.js';
import { RezoValueConverter } from './lexer/value-converter.js';
import { RezoParser } from './parser/rezo-parser.js';
import { RezoDocuments } from './references/documents.js';
import { RezoIndexManager, RezoLinker, RezoReferenceDescriptionProvider, RezoScopeComputation, RezoScopeProvider } from './references/scope.js';
import { LoadedPacks } from './packs/loaded-packs.js';
import { noPacks, type PackSource } from './packs/pack.js';
import { Uses, type Boundary } from './references/uses.js';
import type { RuleTimings } from './validation/timings.js';
import { RezoDocumentValidator, usualRules, type MessageLocale, type RuleSetSource } from './validation/validator.js';

export interface RezoContext extends DefaultSharedCoreModuleContext {
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
    /** Services that replace the usual ones, as a test does that runs Langium in development mode. */
    readonly overrides?: Module<LangiumCoreServices, PartialLangiumCoreServices>;
}

export interface RezoServices {
    readonly shared: LangiumSharedCoreServices;
    readonly rezo: LangiumCoreServices;
    readonly uses: Uses;
    /**
     * Reads what a document imports, and finds what its mentions stand for. Langium's builder does the same for many documents at
     * once, with an index of who mentions what; a run over files, one after the other, asks for no index.
     */
    link(document: LangiumDocument): Promise<void>;
    /** Forgets everything about a document, so that a run over many files does not grow. */
    forget(document: LangiumDocument): void;
}

/** Builds imported files before the files that import them are linked. */
export class RezoDocumentBuilder extends DefaultDocumentBuilder {
    constructor(services: LangiumSharedCoreServices, private readonly uses: () => Uses) {
        super(services);
    }

    protected override async buildDocuments(documents: LangiumDocument[], options: BuildOptions, cancelToken: Cancellation.CancellationToken): Promise<void> {
        const imported = await this.uses().load(documents);
        await super.buildDocuments([...documents, ...imported], options, cancelToken);
    }

    forget(document: LangiumDocument): void {
        this.langiumDocuments.deleteDocument(document.uri);
        this.cleanUpDeleted(document);
    }
}

export interface CheckingContext {
    readonly messages: MessageLocale;
    readonly packs: LoadedPacks;
    readonly ruleSets?: RuleSetSource;
    readonly timings?: RuleTimings;
}

/** Langium's parser is that of development, and what ours is measured by; of ours Langium asks nothing but to parse. */
function createParser(services: LangiumCoreServices): LangiumParser {
    return services.LanguageMetaData.mode === 'production' ? new RezoParser(services) as unknown as LangiumParser : createLangiumParser(services);
}

export interface RezoModules {
    readonly shared: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices>;
    readonly rezo: Module<LangiumCoreServices, PartialLangiumCoreServices>;
}

/** The modules of the language, for the core services here and for those of the language server. */
export function rezoModules(uses: () => Uses, { messages, ...checking }: CheckingContext): RezoModules {
    const ruleSets = checking.ruleSets ?? usualRules('batch');
    return {
        shared: {
            workspace: {
                DocumentBuilder: services => new RezoDocumentBuilder(services, uses),
                IndexManager: services => new RezoIndexManager(services),
                LangiumDocuments: services => new RezoDocuments(services),
            },
        },
        rezo: {
            parser: {
                LangiumParser: createParser,
                TokenBuilder: () => new RezoTokenBuilder(),
                Lexer: services => new RezoLexer(services),
                ValueConverter: () => new RezoValueConverter(),
            },
            references: {
                ScopeProvider: services => new RezoScopeProvider(services, uses()),
                ScopeComputation: services => new RezoScopeComputation(services),
                Linker: services => new RezoLinker(services),
            },
            workspace: {
                ReferenceDescriptionProvider: services => new RezoReferenceDescriptionProvider(services),
            },
            validation: {
                DocumentValidator: () => new RezoDocumentValidator({ uses: uses(), messages, packs: checking.packs, ruleSets, timings: checking.timings }),
            },
        },
    };
}

export function createRezoServices(context: RezoContext): RezoServices {
    let created: Uses | undefined;
    const uses = (): Uses => created ??= new Uses(shared, context.boundary ?? { contains: () => true });
    const modules = rezoModules(uses, { ...context, messages: { locale: context.locale }, packs: new LoadedPacks(context.packs ?? noPacks) });
    const shared = inject(createDefaultSharedCoreModule(context), RezoGeneratedSharedModule, modules.shared);
    const rezo = inject(createDefaultCoreModule({ shared }), RezoGeneratedModule, modules.rezo, context.overrides);
    shared.ServiceRegistry.register(rezo);
    return {
        shared, rezo,
        uses: uses(),
        async link(document) {
            if (document.state >= DocumentState.Linked) return;
            const imported = await uses().load([document]);
            if (imported.length > 0) await shared.workspace.DocumentBuilder.build(imported, { validation: false });
            document.state = DocumentState.ComputedScopes;
            await rezo.references.Linker.link(document);
            document.state = DocumentState.Linked;
        },
        forget: document => (shared.workspace.DocumentBuilder as RezoDocumentBuilder).forget(document),
    };
}
