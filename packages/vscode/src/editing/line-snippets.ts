import {
    CompletionItem, CompletionItemKind, CompletionList, SnippetString, Uri, workspace,
    type CompletionItemProvider, type Position, type TextDocument,
} from 'vscode';
import { snippetsFor, type SnippetFile } from './snippets-for.js';

const files = ['snippets/ru.json', 'snippets/en.json'];

/**
 * The snippets of the manifest, where a line begins. VS Code would offer them at every word of the prose as well, and Enter or
 * Tab would put them there: so it is told not to offer snippets, and these are of another kind.
 */
export class LineSnippets implements CompletionItemProvider {
    private loaded: Promise<readonly SnippetFile[]> | undefined;

    constructor(private readonly extensionUri: Uri) {}

    async provideCompletionItems(document: TextDocument, position: Position): Promise<CompletionList> {
        const { text } = document.lineAt(position);
        const behind = text.slice(position.character);
        const found = behind.trim() === '' ? snippetsFor(text.slice(0, position.character), await this.all()) : [];
        // Not complete: VS Code would not ask again at the next letter.
        return new CompletionList(found.map(({ prefix, typed, description, body }) => {
            const item = new CompletionItem({ label: prefix, description }, CompletionItemKind.Struct);
            item.insertText = new SnippetString(body);
            item.range = document.lineAt(position).range.with(position.translate(0, -typed.length), position);
            item.filterText = prefix;
            // Behind what the server offers.
            item.sortText = `~${prefix}`;
            return item;
        }), true);
    }

    private all(): Promise<readonly SnippetFile[]> {
        return this.loaded ??= Promise.all(files.map(async file =>
            JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.extensionUri, file)))) as SnippetFile));
    }
}
