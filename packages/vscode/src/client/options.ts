import { workspace } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { withNextSuggestion } from './next-suggestion.js';

export const languageId = 'rezo';

/**
 * Where texts come from: files, new ones, and whatever the folders of the workspace lie on. Not every scheme, because the
 * old side of a comparison (`git:`) would be checked and counted too.
 */
export function schemes(): readonly string[] {
    return [...new Set(['file', 'untitled', 'vscode-vfs', ...(workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)])];
}

export function clientOptions(): LanguageClientOptions {
    return {
        documentSelector: schemes().map(scheme => ({ language: languageId, scheme })),
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        markdown: { supportHtml: false },
        // Ours tells of it; the client would show what the connection says.
        initializationFailedHandler: () => false,
        middleware: {
            provideCompletionItem: async (document, position, context, token, next) => {
                const found = await next(document, position, context, token);
                (Array.isArray(found) ? found : found?.items ?? []).forEach(withNextSuggestion);
                return found;
            },
        },
    };
}
