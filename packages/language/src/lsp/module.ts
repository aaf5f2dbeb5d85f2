/** The composition root of the language server's services. */
import { inject, type Module } from 'langium';
import {
    createDefaultModule, createDefaultSharedModule,
    type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices, type PartialLangiumServices, type PartialLangiumSharedServices,
} from 'langium/lsp';
import { RezoGeneratedModule, RezoGeneratedSharedModule } from '../generated/module.js';
import { Uses, type Boundary } from '../references/uses.js';
import { LoadedPacks } from '../packs/loaded-packs.js';
import { noPacks, type PackSource } from '../packs/pack.js';
import { rezoModules } from '../rezo-module.js';
import { usualRules, type RuleSetSource } from '../validation/validator.js';
import { RezoCodeActionProvider } from './code-actions/index.js';
import { RezoCodeLensProvider } from './code-lens.js';
import { RezoCompletionProvider } from './completion/provider.js';
import type { FeatureContext } from './context.js';
import { RezoDefinitionProvider, RezoTypeDefinitionProvider } from './definition.js';
import { RezoDocumentLinkProvider } from './document-links.js';
import { RezoDocumentSymbolProvider } from './document-symbols.js';
import { RezoFileOperationHandler } from './file-rename.js';
import { RezoFoldingRangeProvider } from './folding.js';
import { RezoHighlightProvider } from './highlight.js';
import { RezoHoverProvider } from './hover/provider.js';
import { RezoLanguageServer } from './language-server.js';
import { RezoFormatter } from './formatting.js';
import { EditorLocale } from './locale.js';
import { RezoReferencesProvider } from './references.js';
import { RezoRenameProvider, type Refusal } from './rename.js';
import { RezoSemanticTokenProvider } from './semantic-tokens.js';
import { RezoWorkspaceSymbolProvider } from './workspace-symbols.js';

export interface RezoLspContext extends DefaultSharedModuleContext {
    /** Where imports may lead; everywhere when not given. */
    readonly boundary?: Boundary;
    /** Where language packs come from; without it the rules that need one are silent. */
    readonly packs?: PackSource;
    /** Which rules are run on a file; those that are recommended when not given. */
    readonly ruleSets?: RuleSetSource;
    /** Makes the error by which a request is refused with a message for people; the protocol's own, which the language does not know. */
    readonly refusal?: Refusal;
    /** Further features, made of what stands above the language. */
    readonly features?: (context: FeatureContext) => Module<LangiumServices, PartialLangiumServices>;
    /** The same for what the languages of a server share. */
    readonly sharedFeatures?: Module<LangiumSharedServices, PartialLangiumSharedServices>;
}

export interface RezoLspServices {
    readonly shared: LangiumSharedServices;
    readonly rezo: LangiumServices;
    readonly uses: Uses;
    readonly locale: EditorLocale;
}

export function createRezoLspServices(context: RezoLspContext): RezoLspServices {
    const locale = new EditorLocale();
    let created: Uses | undefined;
    const uses = (): Uses => created ??= new Uses(shared, context.boundary ?? { contains: () => true });
    const packs = new LoadedPacks(context.packs ?? noPacks);
    const core = rezoModules(uses, { messages: locale, packs, ruleSets: context.ruleSets ?? usualRules('editor') });
    const shared = inject(createDefaultSharedModule(context), RezoGeneratedSharedModule, core.shared, sharedFeatures({ uses, locale, packs }), context.sharedFeatures);
    const rezo = inject(createDefaultModule({ shared }), RezoGeneratedModule, core.rezo, features({ uses, locale, packs }, context.refusal ?? (message => new Error(message))), context.features?.({ uses, locale, packs }));
    shared.ServiceRegistry.register(rezo);
    shared.lsp.LanguageServer.onInitialize(params => locale.set(params.locale));
    return { shared, rezo, uses: uses(), locale };
}

/** One line a feature of the language. */
function features(context: FeatureContext, refusal: Refusal): Module<LangiumServices, PartialLangiumServices> {
    return {
        lsp: {
            CodeActionProvider: () => new RezoCodeActionProvider(context),
            CompletionProvider: services => new RezoCompletionProvider(services, context),
            Formatter: () => new RezoFormatter(context),
            CodeLensProvider: services => new RezoCodeLensProvider(services, context),
            DefinitionProvider: services => new RezoDefinitionProvider(services, context.uses),
            DocumentHighlightProvider: () => new RezoHighlightProvider(),
            DocumentLinkProvider: services => new RezoDocumentLinkProvider(services, context.uses, context.locale),
            DocumentSymbolProvider: () => new RezoDocumentSymbolProvider(),
            FoldingRangeProvider: () => new RezoFoldingRangeProvider(),
            HoverProvider: services => new RezoHoverProvider(services, context),
            ReferencesProvider: services => new RezoReferencesProvider(services),
            RenameProvider: services => new RezoRenameProvider(services, { ...context, refusal }),
            SemanticTokenProvider: services => new RezoSemanticTokenProvider(services),
            TypeProvider: () => new RezoTypeDefinitionProvider(),
        },
    };
}

/** One line a feature of the workspace. */
function sharedFeatures(_context: FeatureContext): Module<LangiumSharedServices, PartialLangiumSharedServices> {
    return {
        lsp: {
            FileOperationHandler: services => new RezoFileOperationHandler(services),
            LanguageServer: services => new RezoLanguageServer(services),
            WorkspaceSymbolProvider: services => new RezoWorkspaceSymbolProvider(services),
        },
    };
}
