import { ask, assert, closeAll, draft, file, place, show, until, vscode } from './tools.js';

const labels = (list: vscode.CompletionList): string[] => list.items.map(({ label }) => typeof label === 'string' ? label : label.label);
const complete = ({ document, selection }: vscode.TextEditor): Thenable<vscode.CompletionList> => ask('CompletionItemProvider', document.uri, selection.active);
const hoverText = (hovers: readonly vscode.Hover[]): string => hovers.flatMap(({ contents }) => contents.map(content => typeof content === 'string' ? content : content.value)).join('\n');
const target = (found: vscode.Location | vscode.LocationLink): { uri: vscode.Uri; range: vscode.Range } => 'targetUri' in found ? { uri: found.targetUri, range: found.targetRange } : found;

suite('Completion and hover', () => {
    suiteTeardown(closeAll);

    test('heads are completed in Russian', async () => {
        const editor = await draft('резолюция: о книгах\n  дата: 14.03.2025\n\nреко‸\n');
        const found = await until('«рекомендации»', async () => labels(await complete(editor)).find(label => label.startsWith('рекомендации')));
        assert.match(found, /^рекомендации/u);
    });

    test('heads are completed in English', async () => {
        const editor = await draft('resolution: on books\n  date: 2025-03-14\n\nreco‸\n', 'en');
        await until('“recommendations”', async () => labels(await complete(editor)).find(label => label.startsWith('recommendations')));
    });

    test('the wrong keyboard layout does not matter', async () => {
        const editor = await draft('резолюция: о книгах\n  дата: 14.03.2025\n\nhtrj‸\n');
        const item = await until('«рекомендации»', async () => (await complete(editor)).items.find(({ label }) => (typeof label === 'string' ? label : label.label).startsWith('рекомендации')));
        assert.ok(item.filterText?.startsWith('htrj'), `the editor filters by what was typed: ${item.filterText}`);
    });

    test('a backslash offers what the registry declares', async () => {
        const editor = await draft('подключить: реестр.res\n\nрезолюция: о книгах\n\nтекст: Спасибо \\‸\n');
        let seen: string[] = [];
        await until('«отдел»', async () => (seen = labels(await complete(editor))).some(label => label.includes('отдел'))).catch(() => assert.fail(seen.join(', ')));
    });

    test('the values of a status are offered', async () => {
        const editor = await draft('resolution: on books\n  status: ‸\n', 'en');
        await until('statuses', async () => {
            const found = labels(await complete(editor));
            return found.includes('draft') && found.includes('adopted');
        });
    });

    test('a keyword is explained, and a mention is shown with its name', async () => {
        const { document } = await show(file('ru', 'конференция.res'));
        const keyword = await ask<vscode.Hover[]>('HoverProvider', document.uri, place(document, 'рекомендации:', 3));
        assert.ok(hoverText(keyword).length > 20);
        const mention = await ask<vscode.Hover[]>('HoverProvider', document.uri, place(document, 'кому: \\отдел', 8));
        assert.match(hoverText(mention), /Отдел образования/u);
    });
});

suite('Navigation', () => {
    let document: vscode.TextDocument;
    suiteSetup(async () => { ({ document } = await show(file('ru', 'конференция.res'))); });
    suiteTeardown(closeAll);

    test('a mention leads to its declaration in the registry', async () => {
        const [found] = await until('a definition', async () => {
            const all = await ask<(vscode.Location | vscode.LocationLink)[]>('DefinitionProvider', document.uri, place(document, 'кому: \\отдел', 8));
            return all.length > 0 && all;
        });
        assert.ok(found);
        assert.strictEqual(target(found).uri.toString(), file('ru', 'реестр.res').toString());
        assert.strictEqual(target(found).range.start.line, 2);
    });

    test('references are found across files', async () => {
        const registry = await vscode.workspace.openTextDocument(file('ru', 'реестр.res'));
        const found = await ask<vscode.Location[]>('ReferenceProvider', registry.uri, place(registry, '\\отдел', 2));
        const names = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
        assert.ok(names.has('конференция.res'), [...names].join());
        assert.ok(found.filter(({ uri }) => uri.path.endsWith('конференция.res')).length >= 2);
    });

    test('mentions of the same thing are highlighted', async () => {
        const found = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', document.uri, place(document, 'кому: \\отдел', 8));
        assert.ok(found.length >= 2);
    });

    test('addresses and imported files are links', async () => {
        const links = await ask<vscode.DocumentLink[]>('LinkProvider', document.uri, 100);
        const targets = links.map(link => decodeURIComponent(String(link.target)));
        assert.ok(targets.some(link => link.endsWith('реестр.res')), targets.join('\n'));
        assert.ok(targets.some(link => link.startsWith('https://example.org/')), targets.join('\n'));
    });

    test('the outline is that of the printed document', async () => {
        const symbols = await until('symbols', async () => {
            const all = await ask<vscode.DocumentSymbol[] | undefined>('DocumentSymbolProvider', document.uri);
            return all && all.length > 0 && all;
        });
        const names: string[] = [];
        const visit = (symbol: vscode.DocumentSymbol): void => {
            names.push(symbol.name);
            symbol.children.forEach(visit);
        };
        symbols.forEach(visit);
        assert.ok(names.some(name => name.includes('школьных библиотекарей')), names.join('\n'));
        assert.ok(names.some(name => name.includes('выделить средства')), names.join('\n'));
    });

    test('resolutions are found in the whole workspace, in both folders', async () => {
        const russian = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'Читающая');
        assert.ok(russian.some(({ location }) => location.uri.path.endsWith('конференция.res')), russian.map(({ name }) => name).join('\n'));
        const english = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'river data');
        assert.ok(english.some(({ location }) => location.uri.path.endsWith('assembly.res')), english.map(({ name }) => name).join('\n'));
    });

    test('sections and lists fold', async () => {
        const ranges = await ask<vscode.FoldingRange[]>('FoldingRangeProvider', document.uri);
        const topics = place(document, 'вопросы:').line;
        assert.ok(ranges.some(({ start, end }) => start === topics && end >= topics + 2));
    });

    test('a selection grows from the word to the section', async () => {
        const [first] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', document.uri, [place(document, 'пополнение', 3)]);
        const texts: string[] = [];
        for (let range = first; range; range = range.parent) texts.push(document.getText(range.range));
        assert.strictEqual(texts[0], 'пополнение');
        assert.ok(texts.length >= 3, texts.join('\n---\n'));
        assert.ok(texts.some(text => text.includes('Обсуждали')));
    });

    test('there are semantic tokens, also of a range', async () => {
        const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
        assert.ok(legend.tokenTypes.includes('keyword'));
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
        assert.ok(tokens.data.length / 5 > 30);
        const some = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentRangeSemanticTokens', document.uri, new vscode.Range(0, 0, 6, 0));
        assert.ok(some.data.length > 0 && some.data.length < tokens.data.length);
    });
});

suite('Lenses and hints', () => {
    suiteTeardown(closeAll);

    test('the first line offers what can be done, an addressee counts what it is asked', async () => {
        const { document } = await show(file('ru', 'конференция.res'));
        const lenses = await until('lenses', async () => {
            const all = await ask<vscode.CodeLens[]>('CodeLensProvider', document.uri, 100);
            return all.length > 4 && all;
        });
        const commands = lenses.filter(({ range }) => range.start.line === 0).map(({ command }) => command?.command);
        for (const command of ['rezo.openPreviewToSide', 'rezo.exportHtml', 'rezo.exportJson', 'rezo.check']) assert.ok(commands.includes(command), `${command} in ${commands.join()}`);
        const counted = lenses.find(({ range }) => range.start.line === place(document, 'кому: \\отдел').line);
        assert.match(counted?.command?.title ?? '', /^2 /u);
    });

    test('the lens of a declaration shows its mentions', async () => {
        const { document } = await show(file('ru', 'реестр.res'));
        const lens = await until('the lens', async () => (await ask<vscode.CodeLens[]>('CodeLensProvider', document.uri, 100)).find(({ command }) => command?.command === 'rezo.showReferences'));
        await vscode.commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []) as unknown[]);
    });

    test('hints show numbers and mentions, and can be switched off', async () => {
        const { document } = await show(file('ru', 'конференция.res'));
        const hints = (): Thenable<vscode.InlayHint[]> => ask('InlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
        const text = ({ label }: vscode.InlayHint): string => typeof label === 'string' ? label : label.map(({ value }) => value).join('');
        await until('a number', async () => (await hints()).some(hint => text(hint).startsWith('1.1')));
        await until('a mention', async () => (await hints()).some(hint => text(hint).includes('Отделу образования')));
        const settings = vscode.workspace.getConfiguration('rezo.inlayHints', document.uri);
        await settings.update('numbers', false, vscode.ConfigurationTarget.Workspace);
        try {
            await until('no number', async () => (await hints()).every(hint => !text(hint).startsWith('1.1')));
        } finally {
            await settings.update('numbers', undefined, vscode.ConfigurationTarget.Workspace);
        }
    });
});
