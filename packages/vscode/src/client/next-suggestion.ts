import type { CompletionItem } from 'vscode';

/** A keyword that was accepted goes on with what may stand behind it; where that is prose, nothing is shown. */
export function withNextSuggestion(item: CompletionItem): CompletionItem {
    const text = typeof item.insertText === 'string' ? item.insertText : item.insertText?.value ?? '';
    if (/^[^\n]*: (?:\$[01])?(?:\n|$)/u.test(text)) item.command = { command: 'editor.action.triggerSuggest', title: '', arguments: [{ auto: true }] };
    return item;
}
