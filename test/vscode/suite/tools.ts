/** What the suites share. */
import * as assert from 'node:assert';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { RezoApi } from '../../../packages/vscode/src/activate.js';

export { assert, vscode };

export const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits until something is there and gives it; says what it was waiting for when it never comes. */
export async function until<T>(what: string, find: () => T | undefined | false | null | PromiseLike<T | undefined | false | null>, milliseconds = 30_000): Promise<T> {
    const started = Date.now();
    for (;;) {
        const found = await find();
        if (found) return found;
        if (Date.now() - started > milliseconds) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
        await sleep(20);
    }
}

export function folder(name: 'ru' | 'en'): vscode.Uri {
    const found = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.path.endsWith(`/${name}`));
    assert.ok(found, `the workspace has a folder ${name}`);
    return found.uri;
}

/** A file of the fixture: `file('ru', 'реестр.res')`. */
export function file(language: 'ru' | 'en', name: string): vscode.Uri {
    return vscode.Uri.joinPath(folder(language), name);
}

export function extension(): vscode.Extension<RezoApi> {
    const found = vscode.extensions.getExtension<RezoApi>('rezo-lang.rezo');
    assert.ok(found, 'the extension is installed');
    return found;
}

export function api(): Promise<RezoApi> {
    return Promise.resolve(extension().activate());
}

export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn: vscode.ViewColumn.One });
}

/** A new file with this text, shown in an editor, its cursor where `‸` stands. */
export async function draft(text: string, language: 'ru' | 'en' = 'ru'): Promise<vscode.TextEditor> {
    const uri = file(language, `черновик-${randomUUID().slice(0, 8)}.res`);
    const at = text.indexOf('‸');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace('‸', '')));
    const editor = await show(uri);
    if (at >= 0) {
        const position = editor.document.positionAt(at);
        editor.selection = new vscode.Selection(position, position);
    }
    return editor;
}

/** Where a piece of text begins; `into` counts on from there. */
export function place(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
    const offset = document.getText().indexOf(text);
    assert.ok(offset >= 0, `the text has «${text}»`);
    return document.positionAt(offset + into);
}

export function ask<T>(provider: string, ...args: readonly unknown[]): Thenable<T> {
    return vscode.commands.executeCommand<T>(`vscode.execute${provider}`, ...args);
}

export function problems(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(uri);
}

export async function type(text: string): Promise<void> {
    await vscode.commands.executeCommand('type', { text });
}

export async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
    await editor.edit(edit => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), text));
}

/** Closes every editor; what was typed into files is saved, new texts go away. */
export async function closeAll(): Promise<void> {
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
        // While the one before was saved, VS Code may have let go of this one.
        if (document.isClosed) continue;
        if (!document.isUntitled) {
            await document.save();
            continue;
        }
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function setting(name: string, value: unknown): Promise<void> {
    await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
}
