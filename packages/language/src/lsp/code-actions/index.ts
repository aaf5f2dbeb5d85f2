import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionParams } from 'vscode-languageserver-protocol';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { FeatureContext } from '../context.js';
import { refactorings } from './refactorings.js';
import { fixAll, fixAllOfRule, quickFixes, type Say } from './fixes.js';
import { suppressions } from './suppress.js';

/** Fixes of rules and refactorings; which kinds are computed follows what the editor asks for. */
export class RezoCodeActionProvider implements CodeActionProvider {
    constructor(private readonly context: FeatureContext) {}

    async getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): Promise<CodeAction[]> {
        const say: Say = message => this.context.locale.text(message);
        const wants = (kind: CodeActionKind): boolean => !context.only || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
        return [
            ...(wants(CodeActionKind.QuickFix) ? [...quickFixes(document, context.diagnostics, say), ...fixAllOfRule(document, context.diagnostics, say)] : []),
            ...await refactorings(document, range, context.only, this.context, say),
            ...(wants(CodeActionKind.QuickFix) ? suppressions(document, context.diagnostics, say) : []),
            ...(context.only && wants(CodeActionKind.SourceFixAll) ? fixAll(document, say) : []),
        ];
    }
}
