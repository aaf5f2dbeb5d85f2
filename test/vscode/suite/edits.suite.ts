import { ask, assert, closeAll, draft, file, place, problems, show, sleep, type, until, vscode } from './tools.js';

suite('Changes made by the server', () => {
    suiteTeardown(closeAll);

    test('a declaration is renamed in every file', async () => {
        const registry = await draft('организация \\совет: Совет библиотекарей\n');
        const name = registry.document.uri.path.split('/').at(-1);
        const user = await draft(`подключить: ${name}\n\nрезолюция: о книгах\n\nрекомендации: Просим:\n\nкому: \\совет\n  - помочь.\n`);
        await until('the mention known', async () => (await ask<unknown[]>('DefinitionProvider', user.document.uri, place(user.document, 'кому: \\совет', 8))).length > 0);
        const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', registry.document.uri, place(registry.document, '\\совет', 2), 'союз');
        assert.deepStrictEqual(edit.entries().map(([uri]) => uri.path.split('/').at(-1)).sort(), [name, user.document.uri.path.split('/').at(-1)].sort());
        await vscode.workspace.applyEdit(edit);
        assert.match(registry.document.getText(), /организация \\союз:/u);
        assert.match(user.document.getText(), /кому: \\союз\n/u);
    });

    test('a name that is no name is refused', async () => {
        const registry = await show(file('ru', 'реестр.res'));
        await assert.rejects(Promise.resolve(ask('DocumentRenameProvider', registry.document.uri, place(registry.document, '\\отдел', 2), 'два слова')));
    });

    test('a renamed file is renamed in the lines that use it', async () => {
        const registry = await draft('организация \\фонд: Книжный фонд\n');
        const old = registry.document.uri;
        const name = old.path.split('/').at(-1) ?? '';
        const user = await draft(`подключить: ${name}\n\nрезолюция: о \\фонд\n`);
        await until('the mention known', async () => (await ask<unknown[]>('DefinitionProvider', user.document.uri, place(user.document, '\\фонд', 2))).length > 0);
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(old, old.with({ path: old.path.replace(name, 'фонды.res') }), { overwrite: true });
        await vscode.workspace.applyEdit(edit);
        await until('the new name', () => user.document.getText().startsWith('подключить: фонды.res\n'));
    });

    test('a quick fix is applied', async () => {
        const editor = await draft('резолюция: о книгах\n  дата: 14.03.2025\n\nрекомендаци: Просим:\n\nкому: Школам\n  - читать.\n');
        const { document } = editor;
        const [problem] = await until('the misspelt head', () => {
            const found = problems(document.uri).filter(({ range }) => range.start.line === 3);
            return found.length > 0 && found;
        });
        assert.ok(problem);
        const actions = await ask<vscode.CodeAction[]>('CodeActionProvider', document.uri, problem.range, vscode.CodeActionKind.QuickFix.value);
        const fix = actions.find(({ edit }) => edit);
        assert.ok(fix?.edit, actions.map(({ title }) => title).join());
        await vscode.workspace.applyEdit(fix.edit);
        assert.match(document.getText(), /^рекомендации: Просим:/mu);
        await until('no problem there', () => problems(document.uri).every(({ range }) => range.start.line !== 3));
    });

    test('everything that can be fixed is fixed at once', async () => {
        const editor = await draft('резолюция: о книгах\n  дата: 14.03.2025\n\nрешения: Решили:\n  1. Купить книги.\n  3. Прочесть их.\n  4. Вернуть их.\n');
        const { document } = editor;
        await until('wrong numbers', () => problems(document.uri).some(({ range }) => range.start.line === 5));
        const actions = await ask<vscode.CodeAction[]>('CodeActionProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0), vscode.CodeActionKind.SourceFixAll.value);
        const edit = actions.find(action => action.edit)?.edit;
        assert.ok(edit, actions.map(({ title }) => title).join());
        await vscode.workspace.applyEdit(edit);
        assert.match(document.getText(), /1\. Купить книги\.\n\s+2\. Прочесть их\.\n\s+3\. Вернуть их\./u);
    });

    test('a document is formatted, and formatting again changes nothing', async () => {
        const editor = await draft('резолюция  :   о книгах\n статус: проект\n\n\n\nвопросы: Обсуждали:\n- первое;\n- второе.\n');
        await vscode.commands.executeCommand('rezo.format');
        const once = await until('the formatted text', () => editor.document.getText().startsWith('резолюция: о книгах\n  статус: проект\n') && editor.document.getText());
        assert.match(once, /\n {2}- первое;\n {2}- второе\.\n$/u);
        await vscode.commands.executeCommand('rezo.format');
        assert.strictEqual(editor.document.getText(), once);
    });

    test('Enter in a numbered list writes the next number', async () => {
        const editor = await draft('резолюция: о книгах\n\nрешения: Решили:\n  1. Купить книги;‸\n');
        await until('the server', async () => (await ask<unknown[] | undefined>('DocumentSymbolProvider', editor.document.uri))?.length);
        await type('\n');
        await until('the number', () => editor.document.lineAt(4).text.startsWith('  2. '));
    });

    test('Enter in a list of dashes writes one dash, and once more ends the list', async () => {
        const editor = await draft('резолюция: о книгах\n\nвопросы: Обсудили:\n  - первое;‸\n');
        await until('the server', async () => (await ask<unknown[] | undefined>('DocumentSymbolProvider', editor.document.uri))?.length);
        await type('\n');
        // Time for the server to do what it should not.
        await sleep(300);
        assert.strictEqual(editor.document.lineAt(4).text, '  - ');
        await type('\n');
        await until('the end of the list', () => !editor.document.getText().includes('- \n') && !/- $/mu.test(editor.document.getText()));
    });

    test('the keywords are converted into the other dialect', async () => {
        const editor = await draft('resolution: on books\n  status: draft\n\ndecisions: We decide:\n  1. To read.\n', 'en');
        await until('the server', async () => (await ask<unknown[] | undefined>('DocumentSymbolProvider', editor.document.uri))?.length);
        await vscode.commands.executeCommand('rezo.convertDialect', editor.document.uri, 'ru');
        await until('Russian keywords', () => /^резолюция: on books\n {2}статус: проект/u.test(editor.document.getText()));
        assert.match(editor.document.getText(), /^решения: We decide:/mu);
    });
});
