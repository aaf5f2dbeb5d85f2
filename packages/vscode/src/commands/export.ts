import type { ExportParams, ExportResult } from '@rezo/server/protocol';
import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import type { RezoClient } from '../client/client.js';
import { dirname } from '../paths.js';
import { plural } from '../status/plural.js';

type Format = ExportParams['format'];
type ExportedFile = ExportResult['files'][number];

interface Written {
    readonly uri: Uri;
    readonly text: string;
}

/** Publishes the resolutions of a file; returns where they are, or nothing when the author changed their mind. */
export async function exportFile(source: Uri, format: Format, client: RezoClient): Promise<readonly Uri[]> {
    // The server must know the file also when no editor shows it.
    await workspace.openTextDocument(source);
    const result = await client.export(source, format).catch(() => null);
    if (!result) {
        void window.showErrorMessage(l10n.t('The language server does not answer. The log may say why.'));
        return [];
    }
    if (result.files.length === 0) {
        void window.showWarningMessage(l10n.t('There is no resolution in this file: its declarations are for other files to use.'));
        return [];
    }
    const written = await places(source, format, result.files);
    await Promise.all(written.map(({ uri, text }) => workspace.fs.writeFile(uri, new TextEncoder().encode(text))));
    if (written.length > 0) void tell(written.map(({ uri }) => uri), result.errors);
    return written.map(({ uri }) => uri);
}

/** Where the files go: the folder of the settings, or where the author says. */
async function places(source: Uri, format: Format, files: readonly ExportedFile[]): Promise<readonly Written[]> {
    const folder = exportFolder(source);
    if (folder) {
        await workspace.fs.createDirectory(folder);
        return inFolder(folder, files);
    }
    const beside = source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : dirname(source);
    const [only] = files;
    if (files.length === 1 && only) {
        const uri = await window.showSaveDialog({
            ...(beside && { defaultUri: Uri.joinPath(beside, only.name) }),
            filters: format === 'html' ? { HTML: ['html'] } : { JSON: ['json'] },
            title: l10n.t('Export'),
        });
        return uri ? [{ uri, text: only.text }] : [];
    }
    const [chosen] = await window.showOpenDialog({
        canSelectFiles: false, canSelectFolders: true, ...(beside && { defaultUri: beside }),
        openLabel: l10n.t('Export Here'),
        title: plural(l10n.t('Folder for {0} file | Folder for {0} files'), files.length, env.language),
    }) ?? [];
    return chosen ? inFolder(chosen, files) : [];
}

function exportFolder(source: Uri): Uri | undefined {
    const written = workspace.getConfiguration('rezo.export', source).get('folder', '').trim();
    const root = workspace.getWorkspaceFolder(source) ?? workspace.workspaceFolders?.[0];
    return written && root ? Uri.joinPath(root.uri, written) : undefined;
}

function inFolder(folder: Uri, files: readonly ExportedFile[]): readonly Written[] {
    return files.map(({ name, text }) => ({ uri: Uri.joinPath(folder, name), text }));
}

async function tell(written: readonly Uri[], errors: number): Promise<void> {
    const [first] = written;
    const done = plural(l10n.t('{0} file was written. | {0} files were written.'), written.length, env.language);
    const open = l10n.t('Open');
    const show = l10n.t('Show Problems');
    if (errors > 0) {
        const warning = plural(l10n.t('The resolution has {0} error. | The resolution has {0} errors.'), errors, env.language);
        const chosen = await window.showWarningMessage(`${done} ${warning}`, open, show);
        return chosen === show ? commands.executeCommand('workbench.actions.view.problems') : chosen === open && first ? openWritten(first) : undefined;
    }
    if (await window.showInformationMessage(done, open) === open && first) await openWritten(first);
}

/** A page on the disk goes to the browser; anything else the editor can show itself. */
async function openWritten(uri: Uri): Promise<void> {
    if (uri.scheme === 'file' && uri.path.endsWith('.html') && !env.remoteName) await env.openExternal(uri);
    else await window.showTextDocument(uri);
}
