import { assert, closeAll, draft, file, problems, replaceAll, show, until, vscode } from './tools.js';

suite('Diagnostics', () => {
    suiteTeardown(closeAll);

    for (const [language, name, misspelt] of [['ru', 'ошибки.res', 4], ['en', 'errors.res', 1]] as const) {
        test(`are shown for a file in ${language}, in the language of the editor`, async () => {
            const { document } = await show(file(language, name));
            const found = await until('problems', () => problems(document.uri).length >= 3 && problems(document.uri));
            assert.ok(found.some(({ range, severity }) => range.start.line === 2 && severity === vscode.DiagnosticSeverity.Error), 'the 31st of February is an error');
            assert.ok(found.some(({ range }) => range.start.line === misspelt), 'a word that is not what it should be');
            assert.ok(found.some(({ range }) => range.start.line === 6), 'nobody declared the addressee');
            assert.ok(found.every(({ source, code }) => source === 'rezo' && code), 'each names its rule');
            if (vscode.env.language.startsWith('en')) assert.ok(found.every(({ message }) => !/[А-Яа-яЁё]{4}/u.test(message.replace(/«[^»]*»|“[^”]*”/gu, ''))), found.map(({ message }) => message).join('\n'));
        });
    }

    test('come and go while the text is typed', async () => {
        const editor = await draft('резолюция: о книгах\n  дата: 31.02.2025\n');
        await until('an error', () => problems(editor.document.uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
        await replaceAll(editor, 'резолюция: о книгах\n  дата: 28.02.2025\n');
        await until('no error', () => problems(editor.document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
        await vscode.commands.executeCommand('undo');
        await until('the error again', () => problems(editor.document.uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    });

    test('are shown for a text without a file', async () => {
        const document = await vscode.workspace.openTextDocument({ language: 'rezo', content: 'resolution: on books\n  date: 2025-02-31\n' });
        await vscode.window.showTextDocument(document);
        await until('problems', () => problems(document.uri).length > 0);
    });

    test('follow the registry that a file uses', async () => {
        const registry = await show(file('en', 'registry.res'));
        await show(file('en', 'assembly.res'));
        const unresolved = (): boolean => problems(file('en', 'assembly.res')).some(({ message }) => message.includes('secretariat'));
        assert.strictEqual(unresolved(), false);
        await registry.document.save();
        const edit = new vscode.WorkspaceEdit();
        edit.replace(registry.document.uri, new vscode.Range(0, 14, 0, 25), 'bureau');
        await vscode.workspace.applyEdit(edit);
        await until('an unknown name', unresolved);
        const back = new vscode.WorkspaceEdit();
        back.replace(registry.document.uri, new vscode.Range(0, 14, 0, 20), 'secretariat');
        await vscode.workspace.applyEdit(back);
        await until('the name known again', () => !unresolved());
    });
});
