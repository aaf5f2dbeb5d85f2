import type { RezoApi } from '../../../packages/vscode/src/activate.js';
import { api, assert, closeAll, draft, file, folder, place, problems, setting, show, sleep, until, vscode } from './tools.js';

suite('Views and commands', () => {
    let rezo: RezoApi;
    suiteSetup(async () => { rezo = await api(); });
    setup(closeAll);
    suiteTeardown(closeAll);

    test('the status bar counts what the active resolution has', async () => {
        await show(file('ru', 'конференция.res'));
        const text = await until('the counts', () => rezo.statusBarText());
        assert.match(text, vscode.env.language.startsWith('ru') ? /^4 рекомендации · \d+ слов/u : /^4 recommendations · \d+ words/u);
        const editor = await draft('резолюция: о книгах\n\nрекомендации: Просим:\n\nкому: Школам\n  - читать.\n');
        await until('another file', () => /^1 (?:recommendation|рекомендация) · /u.test(rezo.statusBarText() ?? ''));
        await editor.edit(edit => edit.insert(place(editor.document, '  - читать'), '  - покупать;\n'));
        await until('the change', () => /^2 (?:recommendations|рекомендации) · /u.test(rezo.statusBarText() ?? ''));
    });

    test('the status bar counts problems, and can be switched off', async () => {
        await show(file('en', 'errors.res'));
        await until('problems', () => /\d+ (?:problems|замечани)/u.test(rezo.statusBarText() ?? ''));
        await setting('rezo.statusBar.enabled', false);
        try {
            await until('nothing', () => rezo.statusBarText() === undefined);
        } finally {
            await setting('rezo.statusBar.enabled', undefined);
        }
        await until('the counts again', () => rezo.statusBarText());
    });

    test('what is only a hint is no problem of the status bar, as in the Problems panel', async () => {
        const at = (name: string) => vscode.Uri.joinPath(folder('ru'), 'подсказки', name);
        const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
        await write('rezo.config.json', '{ "rules": { "item-ending": "hint" } }');
        await write('план.res', 'резолюция: о книгах\n\nрешения: Собрание решило:\n  1. Прочесть том первый;\n  2. Прочесть том второй\n');
        await show(at('план.res'));
        await until('the hint', () => problems(at('план.res')).some(({ severity }) => severity === vscode.DiagnosticSeverity.Hint));
        // The bar waits for the end of a change.
        await sleep(600);
        assert.match(rezo.statusBarText() ?? '', /(?:words|слов|слова)$/u);
        await vscode.workspace.fs.delete(at(''), { recursive: true });
    });

    test('addressees of both folders are listed with what they are asked', async () => {
        await vscode.commands.executeCommand('rezo.addressees.focus');
        const found = await until('addressees', () => {
            const department = rezo.addressees().find(({ name }) => name.startsWith('Отдел'));
            return department && rezo.addressees().some(({ name }) => name.startsWith('Secretariat')) && department;
        });
        assert.ok(found.recommendations.some(text => text.includes('выделить средства')));
    });

    test('the list of addressees follows changes and the order of the settings', async () => {
        await vscode.commands.executeCommand('rezo.addressees.focus');
        await draft(`резолюция: о книгах\n\nрекомендации: Просим:\n\nкому: Яснополянским читателям\n${Array.from({ length: 9 }, (_, index) => `  - прочесть том ${index + 1};\n`).join('')}`);
        await until('the new addressee', () => rezo.addressees().some(({ name, recommendations }) => name.includes('Яснополянским') && recommendations.length === 9));
        await setting('rezo.addressees.sortBy', 'count');
        try {
            await until('the most asked first', () => rezo.addressees()[0]?.name.includes('Яснополянским'));
        } finally {
            await setting('rezo.addressees.sortBy', undefined);
        }
    });

    test('a resolution is exported to HTML and JSON', async () => {
        await setting('rezo.export.folder', 'опубликовано');
        try {
            const written = await vscode.commands.executeCommand<vscode.Uri[]>('rezo.exportHtml', file('ru', 'конференция.res'));
            assert.deepStrictEqual(written.map(({ path }) => path.split('/').slice(-2).join('/')), ['опубликовано/конференция.html']);
            const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(written[0] ?? file('ru', '')));
            assert.match(html, /^<!DOCTYPE html>/u);
            assert.match(html, /Отделу образования/u);
            const [data] = await vscode.commands.executeCommand<vscode.Uri[]>('rezo.exportJson', file('en', 'assembly.res').toString());
            const json = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(data ?? file('en', '')))) as { title: string; source: { uri: string } };
            assert.strictEqual(json.title, 'Free exchange of river data');
            assert.strictEqual(json.source.uri, 'assembly.res');
        } finally {
            await setting('rezo.export.folder', undefined);
        }
    });

    test('several resolutions are exported into a file each', async () => {
        await setting('rezo.export.folder', 'out');
        try {
            const written = await vscode.commands.executeCommand<vscode.Uri[]>('rezo.exportHtml', file('ru', 'собрания.res'));
            assert.deepStrictEqual(written.map(({ path }) => path.split('/').at(-1)), ['собрания-1.html', 'собрания-2.html']);
        } finally {
            await setting('rezo.export.folder', undefined);
        }
    });

    for (const [dialect, head] of [['ru', /^резолюция: общего собрания\n/mu], ['en', /^resolution: of the general meeting\n/mu]] as const) {
        test(`a new resolution in ${dialect} begins as a text without a file, with places to fill in`, async () => {
            await vscode.commands.executeCommand('rezo.newResolution', undefined, { kind: 'meeting', dialect });
            const editor = await until('the skeleton', () => head.test(vscode.window.activeTextEditor?.document.getText() ?? '') && vscode.window.activeTextEditor);
            assert.ok(editor.document.isUntitled);
            assert.strictEqual(editor.document.languageId, 'rezo');
            assert.ok(!editor.selection.isEmpty, 'the first place is selected');
        });
    }

    test('a new resolution in a folder is a file', async () => {
        await vscode.commands.executeCommand('rezo.newResolution', file('ru', ''), { kind: 'registry', dialect: 'ru', name: 'новый реестр' });
        const editor = await until('the file', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/новый реестр.res') && vscode.window.activeTextEditor);
        assert.match(editor.document.getText(), /^организация \\организация1: /mu);
    });
});
