import * as vscode from 'vscode';
import type { RezoApi } from '../../../packages/vscode/src/activate.js';

async function until<T>(what: string, find: () => T | undefined | false | null | PromiseLike<T | undefined | false | null>): Promise<T> {
    const started = Date.now();
    for (;;) {
        const found = await find();
        if (found) return found;
        if (Date.now() - started > 30_000) throw new Error(`Waited in vain for ${what}.`);
        await new Promise(resolve => setTimeout(resolve, 50));
    }
}

function check(holds: unknown, what: string): asserts holds {
    if (!holds) throw new Error(what);
}

suite('Rezo in the web-worker host', () => {
    const uri = vscode.Uri.parse('memfs:/папка/книги.res');
    let document: vscode.TextDocument;
    let rezo: RezoApi;

    suiteSetup(async () => {
        document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        const extension = vscode.extensions.getExtension<RezoApi>('rezo-lang.rezo');
        check(extension, 'the extension is there');
        rezo = await extension.activate();
    });

    test('runs its server in a worker', () => {
        check(vscode.env.uiKind === vscode.UIKind.Web, 'a browser');
        check(rezo.isServerRunning() && rezo.serverProcessId() === undefined, 'a server without a process');
        check(document.languageId === 'rezo', 'the language');
    });

    test('checks a virtual file, and finds the registry through the editor', async () => {
        const found = await until('problems', () => vscode.languages.getDiagnostics(uri).length > 0 && vscode.languages.getDiagnostics(uri));
        check(found.some(({ range }) => range.start.line === 3), 'the 31st of February');
        check(found.every(({ message }) => !message.includes('отдел')), `the registry is known: ${found.map(({ message }) => message).join()}`);
        const [target] = await until('a definition', async () => {
            const all = await vscode.commands.executeCommand<{ uri?: vscode.Uri; targetUri?: vscode.Uri }[]>('vscode.executeDefinitionProvider', uri, new vscode.Position(7, 8));
            return all.length > 0 && all;
        });
        check((target?.uri ?? target?.targetUri)?.path === '/папка/реестр.res', 'the declaration in the registry');
    });

    test('knows how words are spelt', async () => {
        const misspelt = await vscode.workspace.openTextDocument({ language: 'rezo', content: 'резолюция: о школах\n\nтекст: Участники конференциирассмотрены.\n' });
        const found = await until('the misspelt word', () => vscode.languages.getDiagnostics(misspelt.uri).find(({ code }) => JSON.stringify(code).includes('spelling')));
        check(misspelt.getText(found.range) === 'конференциирассмотрены', misspelt.getText(found.range));
    });

    test('shows the preview', async () => {
        await vscode.commands.executeCommand('rezo.openPreviewToSide', uri);
        const state = await until('the page', async () => {
            const shown = await rezo.previewState(uri);
            return shown && shown.version >= 0 && shown;
        });
        check(state.text.includes('Отделу образования'), state.text);
    });

    test('lists addressees of files that nobody has opened', async () => {
        await vscode.commands.executeCommand('rezo.addressees.focus');
        await until('the addressee', () => rezo.addressees().some(({ name }) => name.startsWith('Отдел')));
    });

    test('exports next to the file', async () => {
        await vscode.workspace.getConfiguration().update('rezo.export.folder', 'out', vscode.ConfigurationTarget.Workspace);
        const [written] = await vscode.commands.executeCommand<vscode.Uri[]>('rezo.exportHtml', uri);
        check(written?.path === '/папка/out/книги.html', String(written));
        check(new TextDecoder().decode(await vscode.workspace.fs.readFile(written)).includes('Отделу образования'), 'the page');
    });

    test('starts a new worker when it is asked to', async () => {
        await vscode.commands.executeCommand('rezo.restartServer');
        check(rezo.isServerRunning(), 'running again');
        await until('problems again', () => vscode.languages.getDiagnostics(uri).length > 0);
        await new Promise(resolve => setTimeout(resolve, 1000));
        check(rezo.addressees().some(({ name }) => name.startsWith('Отдел')), 'the addressees are still there');
        // The window empties as soon as the last test has ended.
        console.log('@screenshot');
        await new Promise(resolve => setTimeout(resolve, 700));
    });
});
