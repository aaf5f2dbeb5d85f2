import { api, assert, closeAll, extension, file, show, until, vscode } from './tools.js';

suite('The extension', () => {
    suiteTeardown(closeAll);

    test('makes a .res file a Rezo file, and starts with it', async () => {
        const { document } = await show(file('ru', 'конференция.res'));
        assert.strictEqual(document.languageId, 'rezo');
        await until('activation', () => extension().isActive);
    });

    test('knows a file without a name of its own by its first line', async () => {
        const { document } = await show(file('ru', 'протокол'));
        assert.strictEqual(document.languageId, 'rezo');
    });

    test('runs its language server', async () => {
        const { isServerRunning } = await api();
        assert.ok(isServerRunning());
    });

    test('registers every command of its manifest', async () => {
        const registered = new Set(await vscode.commands.getCommands(true));
        const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
        assert.deepStrictEqual(contributes.commands.map(({ command }) => command).filter(command => !registered.has(command)), []);
    });

    test('says why it is limited in a workspace that is not trusted', () => {
        const { capabilities } = extension().packageJSON as { capabilities: Record<string, { supported: unknown; description: string; restrictedConfigurations?: string[] }> };
        assert.strictEqual(capabilities.untrustedWorkspaces?.supported, 'limited');
        assert.deepStrictEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, ['rezo.cli.path']);
        assert.match(capabilities.untrustedWorkspaces.description, /\w{3}/u);
    });

    test('sets up the editor for prose', () => {
        const settings = vscode.workspace.getConfiguration('editor', { languageId: 'rezo' });
        assert.strictEqual(settings.get('wordWrap'), 'on');
        assert.strictEqual(settings.get('formatOnType'), true);
        assert.strictEqual(settings.get('unicodeHighlight.ambiguousCharacters'), false);
        assert.strictEqual(settings.get('unicodeHighlight.nonBasicASCII'), false);
    });

    test('has settings with their defaults', () => {
        const settings = vscode.workspace.getConfiguration('rezo');
        const values = ['preview.appearance', 'preview.scrollWithEditor', 'preview.scrollEditor', 'preview.doubleClickOpensSource', 'preview.markCursor', 'statusBar.enabled', 'addressees.sortBy', 'export.folder', 'cli.path', 'inlayHints.numbers'].map(name => settings.get(name));
        assert.deepStrictEqual(values, ['theme', true, true, true, true, true, 'name', '', '', true]);
    });
});
