import { createRezoLspServices, type RezoLspServices } from '@rezo/language/lsp';
import { Cancellation, DocumentState, EmptyFileSystemProvider, TextDocument, URI, UriUtils, type FileSystemNode, type LangiumDocument } from 'langium';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileChangeType, type CompletionList } from 'vscode-languageserver';
import { Say } from '../say.js';
import { ServerWorkspace } from './index.js';

/** A workspace folder in memory. */
class Files extends EmptyFileSystemProvider {
    constructor(private readonly texts: ReadonlyMap<string, string>) { super(); }

    override exists(uri: URI): Promise<boolean> { return Promise.resolve(this.texts.has(UriUtils.basename(uri))); }

    override stat(uri: URI): Promise<FileSystemNode> { return Promise.resolve({ uri, isFile: true, isDirectory: false }); }

    override readFile(uri: URI): Promise<string> { return Promise.resolve(this.texts.get(UriUtils.basename(uri)) ?? ''); }

    override readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return Promise.resolve([...this.texts.keys()].map(name => ({ uri: UriUtils.joinPath(uri, name), isFile: true, isDirectory: false })));
    }
}

const folder = 'file:///desk';
const uriOf = (name: string): URI => URI.parse(`${folder}/${name}`);
const registry = 'организация \\союз: Союз музеев\n  дат: Союзу музеев\n';
const resolution = (verb: string): string => `подключить: registry.res\n\nрезолюция: Т\n\nрекомендации: Рекомендовать:\n\nкому: \\союз\n  - ${verb}\n`;

class Desk {
    private readonly services: RezoLspServices;
    private readonly workspace: ServerWorkspace;
    private version = 0;

    private constructor(texts: ReadonlyMap<string, string>) {
        const say = new Say(() => this.services.locale);
        this.workspace = new ServerWorkspace(say, () => this.services);
        this.services = createRezoLspServices({ fileSystemProvider: () => new Files(texts), boundary: this.workspace.boundary, ruleSets: this.workspace.rules, sharedFeatures: this.workspace.module });
    }

    static async open(texts: ReadonlyMap<string, string>): Promise<Desk> {
        const desk = new Desk(texts);
        const { workspace, lsp } = desk.services.shared;
        await lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: folder, name: 'desk' }] });
        await workspace.WorkspaceManager.initialized({});
        await desk.idle();
        return desk;
    }

    /** As an editor does at a keystroke: the text changes, completions are asked for, diagnostics come. */
    async type(name: string, text: string, typed: string): Promise<string[]> {
        const uri = uriOf(name);
        const { shared, rezo } = this.services;
        const document = TextDocument.create(uri.toString(), 'rezo', ++this.version, text.replace('⟦⟧', typed));
        shared.workspace.TextDocuments.set(document);
        shared.lsp.DocumentUpdateHandler.didChangeContent?.({ document });
        await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated, uri, Cancellation.CancellationToken.None);
        const position = document.positionAt(text.indexOf('⟦⟧') + typed.length);
        const offers = await rezo.lsp.CompletionProvider?.getCompletion(this.document(name), { textDocument: { uri: uri.toString() }, position }) as CompletionList;
        return offers.items.map(({ label }) => label);
    }

    /** Of which documents anything is asked from now on. */
    watch(): ReadonlySet<string> {
        const seen = new Set<string>();
        for (const document of this.services.shared.workspace.LangiumDocuments.all) {
            const name = UriUtils.basename(document.uri);
            for (const key of ['uri', 'state', 'parseResult'] as const) {
                let value: unknown = document[key];
                Object.defineProperty(document, key, { get: () => { seen.add(name); return value; }, set: given => { value = given; } });
            }
        }
        return seen;
    }

    /** When there is nothing left to do; what has just been told of is begun a moment later. */
    async idle(): Promise<void> {
        await new Promise(resolve => { setTimeout(resolve, 1); });
        await this.services.shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
    }

    /** As an editor does when files change on disk. */
    tell(name: string, type: FileChangeType): void {
        this.services.shared.lsp.DocumentUpdateHandler.didChangeWatchedFiles?.({ changes: [{ uri: uriOf(name).toString(), type }] });
    }

    /** What was found, by file. */
    get found(): Record<string, unknown[]> {
        return Object.fromEntries([...this.workspace.results.all].map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code, message }) => `${code}: ${message}`)] as const).sort(([a], [b]) => a.localeCompare(b)));
    }

    codes(name: string): unknown[] {
        return this.document(name).diagnostics?.map(({ code }) => code) ?? [];
    }

    private document(name: string): LangiumDocument {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(uriOf(name));
        if (!document) throw new Error(`No document ${name}`);
        return document;
    }
}

const many = (count: number): ReadonlyMap<string, string> => new Map([
    ['registry.res', registry],
    ...Array.from({ length: count }, (_, number) => [`${number}.res`, resolution(number % 3 === 0 ? 'обеспечить' : 'организовать')] as const),
]);
const typing = resolution('⟦⟧');

it('a keystroke looks at the text and at what it imports, however many files there are', async () => {
    const desk = await Desk.open(many(60));
    await desk.type('7.res', typing, 'о');
    const seen = desk.watch();
    expect(await desk.type('7.res', typing, 'об')).toContain('обеспечить');
    await desk.type('7.res', typing, 'обе');
    expect([...seen].sort()).toEqual(['7.res', 'registry.res']);
});

it('verbs are ranked by their use in all files as they are now', async () => {
    const desk = await Desk.open(many(6));
    const firstOf = async (): Promise<string | undefined> => (await desk.type('0.res', typing, 'о'))[0];
    expect(await firstOf()).toBe('организовать');
    for (const name of ['1.res', '2.res', '4.res']) await desk.type(name, resolution('обеспечить⟦⟧'), '');
    expect(await firstOf()).toBe('обеспечить');
});

it('an edit of an import still re-checks those that use it, also through others, and at a loop', async () => {
    const user = (path: string): string => `подключить: ${path}\n\nрезолюция: Т\n\nпреамбула: Обсудили с \\союз.\n`;
    const desk = await Desk.open(new Map([
        ['registry.res', registry], ['more.res', 'подключить: registry.res\nподключить: again.res\n'], ['again.res', 'подключить: more.res\n'],
        ['direct.res', user('registry.res')], ['through.res', user('again.res')], ['none.res', user('none.res')],
    ]));
    const unresolved = (): string[] => ['direct.res', 'through.res'].filter(name => desk.codes(name).includes('reference-resolves'));
    expect(unresolved()).toEqual([]);
    await desk.type('registry.res', 'организация \\лига: Лига музеев\n⟦⟧', '');
    await desk.idle();
    expect(unresolved()).toEqual(['direct.res', 'through.res']);
    await desk.type('through.res', user('direct.res⟦⟧'), '');
    await desk.type('registry.res', `${registry}⟦⟧`, '');
    await desk.idle();
    expect(unresolved()).toEqual([]);
});

const name = fc.constantFrom('a.res', 'b.res', 'c.res');
const written = fc.record({ uses: fc.array(name, { maxLength: 2 }), declared: fc.option(fc.constant('союз')) })
    .map(({ uses, declared }) => [...uses.map(used => `подключить: ${used}\n`), declared === null ? '' : `\nорганизация \\${declared}: Союз музеев\n`, `\nрезолюция: Т\n\nпреамбула: Вместе с \\союз.\n`].join(''));

it('whatever files come, change and go, also while others are read: what is found is what a server finds that has just been started', async () => {
    const change = fc.record({ name, text: fc.option(written, { freq: 9 }), pause: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(name, written), { maxLength: 3 }), fc.array(change, { minLength: 2, maxLength: 10 }), async (before, changes) => {
        const texts = new Map(before);
        const desk = await Desk.open(texts);
        for (const { name: changed, text, pause } of changes) {
            const type = text === null ? FileChangeType.Deleted : texts.has(changed) ? FileChangeType.Changed : FileChangeType.Created;
            if (text === null) texts.delete(changed);
            else texts.set(changed, text);
            desk.tell(changed, type);
            if (pause) await desk.idle();
        }
        await desk.idle();
        expect(desk.found).toEqual((await Desk.open(texts)).found);
    }), { numRuns: 50 });
}, 60_000);
