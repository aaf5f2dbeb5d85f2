import { DocumentState, type AstNodeLocator, type IndexManager, type LangiumDocument } from 'langium';
import type { CodeLensProvider, LangiumServices } from 'langium/lsp';
import type { CodeLens, Command, Range } from 'vscode-languageserver-types';
import type { DialectId } from '../dialects/index.js';
import type { File } from '../generated/ast.js';
import { keywordLeaf } from '../syntax/keywords.js';
import { nodesOf } from '../syntax/nodes.js';
import { recommendationCount } from '../syntax/recommendations.js';
import type { Message } from '../validation/rule.js';
import { clientCommands } from './client-commands.js';
import type { FeatureContext } from './context.js';
import { counted } from '../values/plurals.js';

const exportRow: readonly { readonly title: Message; readonly command: string }[] = [
    { title: { ru: 'Просмотр', en: 'Preview' }, command: clientCommands.preview },
    { title: { ru: 'HTML', en: 'HTML' }, command: clientCommands.exportHtml },
    { title: { ru: 'JSON', en: 'JSON' }, command: clientCommands.exportJson },
    { title: { ru: 'Проверить', en: 'Check' }, command: clientCommands.check },
];

const recommendationForms = {
    ru: { one: 'рекомендация', few: 'рекомендации', many: 'рекомендаций' },
    en: { one: 'recommendation', few: 'recommendations', many: 'recommendations' },
};
const mentionForms = {
    ru: { one: 'упоминание', few: 'упоминания', many: 'упоминаний' },
    en: { one: 'mention', few: 'mentions', many: 'mentions' },
};

/** A row of actions on the first line, how much is recommended to whom, and how often what is declared is mentioned. */
export class RezoCodeLensProvider implements CodeLensProvider {
    private readonly index: IndexManager;
    private readonly locator: AstNodeLocator;

    constructor(services: LangiumServices, private readonly context: FeatureContext) {
        this.index = services.shared.workspace.IndexManager;
        this.locator = services.workspace.AstNodeLocator;
    }

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        if (document.state < DocumentState.IndexedReferences) return [];
        const nodes = nodesOf(document.parseResult.value as File);
        const locale = this.context.locale.locale ?? 'ru';
        return [
            ...this.rowOfActions(document),
            ...nodes.addressees.flatMap(addressee => lensOn(addressee, counted(recommendationCount(addressee), recommendationForms[locale], locale))),
            ...nodes.declarations.flatMap(declaration => this.mentionsOf(declaration, document, locale)),
        ];
    }

    private rowOfActions(document: LangiumDocument): CodeLens[] {
        const start = { line: 0, character: 0 };
        return exportRow.map(({ title, command }) => ({
            range: { start, end: start },
            command: { title: this.context.locale.text(title), command, arguments: [document.uri.toString()] },
        }));
    }

    private mentionsOf(declaration: ReturnType<typeof nodesOf>['declarations'][number], document: LangiumDocument, locale: DialectId): CodeLens[] {
        const found = this.index.findAllReferences(declaration, this.locator.getAstNodePath(declaration)).toArray();
        const title = counted(found.length, mentionForms[locale], locale);
        const start = declaration.$cstNode?.range.start;
        const locations = found.map(reference => ({ uri: reference.sourceUri.toString(), range: reference.segment.range }));
        const show: Command = { title, command: clientCommands.showReferences, arguments: [document.uri.toString(), start, locations] };
        return lensOn(declaration, title, found.length > 0 ? show : undefined);
    }
}

function lensOn(node: Parameters<typeof keywordLeaf>[0], title: string, command: Command = { title, command: '' }): CodeLens[] {
    const range: Range | undefined = keywordLeaf(node)?.range;
    return range ? [{ range, command }] : [];
}
