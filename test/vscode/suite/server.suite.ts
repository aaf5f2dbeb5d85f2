import { api, ask, assert, closeAll, draft, file, place, problems, show, until, vscode } from './tools.js';

suite('The server', () => {
    suiteTeardown(closeAll);

    test('is started again when it was killed, and knows the open texts', async function () {
        const { serverProcessId, isServerRunning, previewState } = await api();
        const pid = serverProcessId();
        if (pid === undefined) return this.skip();
        const editor = await draft('резолюция: о книгах\n  дата: 31.02.2025\n');
        await vscode.commands.executeCommand('rezo.openPreviewToSide');
        await until('problems', () => problems(editor.document.uri).length > 0);
        process.kill(pid, 'SIGKILL');
        await until('another process', () => isServerRunning() && serverProcessId() !== pid);
        await editor.edit(edit => edit.replace(new vscode.Range(1, 8, 1, 10), '28'));
        await until('the text to be checked', () => problems(editor.document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
        await until('the preview to go on', async () => (await previewState(editor.document.uri))?.version === editor.document.version);
        return undefined;
    });

    test('is restarted by the command', async () => {
        const { serverProcessId, isServerRunning } = await api();
        const before = serverProcessId();
        await vscode.commands.executeCommand('rezo.restartServer');
        assert.ok(isServerRunning());
        assert.notStrictEqual(serverProcessId(), before);
    });

    test('serves both folders of the workspace', async () => {
        assert.strictEqual(vscode.workspace.workspaceFolders?.length, 2);
        for (const [language, name, mention, registry] of [['ru', 'конференция.res', 'кому: \\отдел', 'реестр.res'], ['en', 'assembly.res', 'of the \\secretariat', 'registry.res']] as const) {
            const { document } = await show(file(language, name));
            await until(`the declaration in ${registry}`, async () => {
                const [found] = await ask<{ uri?: vscode.Uri; targetUri?: vscode.Uri }[]>('DefinitionProvider', document.uri, place(document, mention, mention.length - 2));
                return (found?.uri ?? found?.targetUri)?.path.endsWith(`/${registry}`);
            });
        }
    });

    test('sees a file that another program has written', async () => {
        const editor = await draft('подключить: чужой.res\n\nрезолюция: о \\чужой\n');
        await until('the missing file', () => problems(editor.document.uri).length > 0);
        const { writeFileSync } = await import('node:fs');
        writeFileSync(file('ru', 'чужой.res').fsPath, 'организация \\чужой: Чужая организация\n');
        await until('the file to be there', () => problems(editor.document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
    });
});
