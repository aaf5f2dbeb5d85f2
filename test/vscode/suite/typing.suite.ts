import { assert, closeAll, draft, type, vscode } from './tools.js';

/** Types into a new file; `‸` is the cursor, and so it is in the expected text. */
async function typed(before: string, text: string): Promise<string> {
    const { document, selection } = await draft(before);
    assert.ok(selection);
    for (const character of text) await type(character);
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document, document);
    const offset = document.offsetAt(editor.selection.active);
    return `${document.getText().slice(0, offset)}‸${document.getText().slice(offset)}`;
}

suite('Typing', () => {
    // The server may not finish its own formatting before the letter after it: these rules are the editor's.
    suiteSetup(() => vscode.workspace.getConfiguration('editor', { languageId: 'rezo' }).update('formatOnType', false, vscode.ConfigurationTarget.Workspace, true));
    suiteTeardown(async () => {
        await vscode.workspace.getConfiguration('editor', { languageId: 'rezo' }).update('formatOnType', undefined, vscode.ConfigurationTarget.Workspace, true);
        await closeAll();
    });

    test('Enter in an item continues the list', async () => {
        assert.strictEqual(await typed('вопросы:\n  - первый;‸', '\n'), 'вопросы:\n  - первый;\n  - ‸');
    });

    test('with the same dash', async () => {
        assert.strictEqual(await typed('вопросы:\n  – первый;‸', '\n'), 'вопросы:\n  – первый;\n  – ‸');
    });

    test('but not after an empty item', async () => {
        assert.strictEqual(await typed('вопросы:\n  - ‸', '\n'), 'вопросы:\n  - \n  ‸');
    });

    test('an item that ends with a colon begins a deeper list', async () => {
        assert.strictEqual(await typed('вопросы:\n  - о книгах:‸', '\n'), 'вопросы:\n  - о книгах:\n    - ‸');
    });

    test('Enter inside a comment goes on with the comment', async () => {
        assert.strictEqual(await typed('// первая ‸вторая', '\n'), '// первая \n// ‸вторая');
    });

    test('Enter after a head indents', async () => {
        assert.strictEqual(await typed('кому: Школам‸', '\n'), 'кому: Школам\n  ‸');
    });

    test('quotes and parentheses close, and are typed over', async () => {
        assert.strictEqual(await typed('текст: ‸', '«Книга»('), 'текст: «Книга»(‸)');
    });

    test('a selected word is surrounded with quotes', async () => {
        const editor = await draft('текст: Книга');
        editor.selection = new vscode.Selection(0, 7, 0, 12);
        await type('«');
        assert.strictEqual(editor.document.getText(), 'текст: «Книга»');
    });

    test('a line becomes a comment and text again', async () => {
        const editor = await draft('  - перв‸ый');
        await vscode.commands.executeCommand('editor.action.commentLine');
        assert.strictEqual(editor.document.getText(), '  // - первый');
        await vscode.commands.executeCommand('editor.action.commentLine');
        assert.strictEqual(editor.document.getText(), '  - первый');
    });

    test('a word has a hyphen and both alphabets', async () => {
        const editor = await draft('текст: научно-методич‸еский центр');
        const range = editor.document.getWordRangeAtPosition(editor.selection.active);
        assert.strictEqual(editor.document.getText(range), 'научно-методический');
    });
});
