/** The composition root of the language server's services. */
import { inject, type Module } from 'langium';
import {
    createDefaultModule, createDefaultSharedModule,
    type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices, type PartialLangiumServices, type PartialLangiumSharedServices,
} from 'langium/lsp';
import { RezoGeneratedModule, RezoGeneratedSharedModule } from '../generated/module.js';
import { Uses, type Boundary } from '../references/uses.js';
import { rezoModules } from '../rezo-module.js';
import { EditorLocale } from './locale.js';

export interface RezoLspContext extends DefaultSharedModuleContext {
    /** Where imports may lead; everywhere when not given. */
    readonly boundary?: Boundary;
}

/** What the features need beside Langium's services. */
export interface FeatureContext {
    readonly uses: () => Uses;
    readonly locale: EditorLocale;
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
    const core = rezoModules(uses, locale);
    const shared = inject(createDefaultSharedModule(context), RezoGeneratedSharedModule, core.shared, sharedFeatures({ uses, locale }));
    const rezo = inject(createDefaultModule({ shared }), RezoGeneratedModule, core.rezo, features({ uses, locale }));
    shared.ServiceRegistry.register(rezo);
    shared.lsp.LanguageServer.onInitialize(params => locale.set(params.locale));
    return { shared, rezo, uses: uses(), locale };
}

/** One line a feature of the language. */
function features(_context: FeatureContext): Module<LangiumServices, PartialLangiumServices> {
    return { lsp: {} };
}

/** One line a feature of the workspace. */
function sharedFeatures(_context: FeatureContext): Module<LangiumSharedServices, PartialLangiumSharedServices> {
    return { lsp: {} };
}
