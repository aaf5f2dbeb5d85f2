import { l10n, window, workspace, WorkspaceEdit, type QuickPickItem, type Uri } from 'vscode';
import type { RezoClient } from '../client/client.js';
import { dialects, type DialectId } from '../dialects.js';

/** Languages call themselves by their own names in every language of the editor. */
const ownNames: Readonly<Record<DialectId, string>> = { ru: 'Русский', en: 'English' };

/** Writes the keywords of a file in another language; the prose stays as it is. */
export async function convertDialect(uri: Uri, client: RezoClient, given?: DialectId): Promise<void> {
    const dialect = given ?? await chooseDialect();
    if (!dialect) return;
    const document = await workspace.openTextDocument(uri);
    const version = document.version;
    const edits = await client.convertDialect(uri, dialect).catch(() => null);
    if (!edits) {
        void window.showErrorMessage(l10n.t('The language server could not convert the keywords. The log may say why.'));
        return;
    }
    if (edits.length === 0) {
        void window.showInformationMessage(l10n.t('The keywords are in this language already.'));
        return;
    }
    // Edits of a text that has changed in the meantime would go to wrong places.
    if (document.version !== version) return;
    const change = new WorkspaceEdit();
    change.set(uri, await client.languageClient.protocol2CodeConverter.asTextEdits(edits));
    await workspace.applyEdit(change);
}

async function chooseDialect(): Promise<DialectId | undefined> {
    const items: readonly (QuickPickItem & { readonly dialect: DialectId })[] = dialects.map(dialect => ({ label: ownNames[dialect], dialect }));
    const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Language of the keywords; the text stays as it is') });
    return picked?.dialect;
}
