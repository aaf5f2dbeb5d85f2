import { env, EventEmitter, l10n, UIKind, Uri, workspace, type Disposable, type TextDocument, type WebviewPanel } from 'vscode';
import type { PreviewResult } from '@rezo/server/protocol';
import type { RezoClient } from '../client/client.js';
import { basename } from '../paths.js';
import { openLink } from './links.js';
import type { FromPage, Look, PageState, SavedState, ToPage } from './messages.js';
import { ScrollSync } from './scroll-sync.js';
import { previewSettings } from './settings.js';
import { previewShell } from './shell.js';
import { showSource } from './source.js';
import { previewFrameStyle } from './style.js';
import { Updates } from './updates.js';

/** One panel with the pages of one file; it may go over to another file. */
export class Preview implements Disposable {
    private readonly disposed = new EventEmitter<void>();
    readonly onDidDispose = this.disposed.event;
    private readonly scrolling: ScrollSync;
    private readonly updates: Updates;
    private readonly subscriptions: Disposable[];
    private readonly answers = new Map<number, (state: PageState) => void>();
    private questions = 0;
    private isReady = false;
    private document: TextDocument | undefined;

    constructor(private readonly panel: WebviewPanel, private readonly extensionUri: Uri, private readonly client: RezoClient, private state: SavedState) {
        this.scrolling = new ScrollSync({
            uri: () => this.uri,
            follows: () => this.isReady && previewSettings(this.uri).scrollWithEditor,
            scrollTo: line => this.post({ type: 'scroll', line }),
            markCursor: line => this.post({ type: 'cursor', line: previewSettings(this.uri).markCursor ? line : null }),
        });
        this.updates = new Updates({
            ask: (uri, token) => client.preview(uri, token),
            document: () => this.isReady ? this.document : undefined,
            show: (result, document) => this.showPages(result, document),
        });
        this.subscriptions = [
            this.scrolling, this.updates,
            panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
            workspace.onDidChangeTextDocument(({ document }) => {
                if (document === this.document) this.updates.request();
            }),
            workspace.onDidOpenTextDocument(document => {
                if (document.uri.toString() === this.state.uri) void this.load();
            }),
            client.onDidStart(() => this.updates.request()),
            panel.onDidChangeViewState(() => {
                // The page of a hidden panel is gone; it begins anew when it is shown.
                if (!panel.visible) this.isReady = false;
            }),
            panel.onDidDispose(() => this.dispose()),
        ];
        panel.iconPath = { light: Uri.joinPath(extensionUri, 'icons/preview-light.svg'), dark: Uri.joinPath(extensionUri, 'icons/preview-dark.svg') };
        this.entitle();
        void this.fill();
    }

    get uri(): Uri {
        return Uri.parse(this.state.uri);
    }

    get isLocked(): boolean {
        return this.state.locked;
    }

    get isActive(): boolean {
        return this.panel.active;
    }

    get viewColumn(): WebviewPanel['viewColumn'] {
        return this.panel.viewColumn;
    }

    reveal(column?: WebviewPanel['viewColumn'], preserveFocus = false): void {
        this.panel.reveal(column, preserveFocus);
    }

    /** Shows another file in the same panel. */
    follow(uri: Uri): void {
        if (uri.toString() === this.state.uri) return;
        this.document = undefined;
        this.change({ uri: uri.toString(), line: 0 });
        this.begin();
    }

    toggleLook(): void {
        this.change({ look: this.state.look === 'theme' ? 'printed' : 'theme' });
    }

    toggleLock(): void {
        this.change({ locked: !this.state.locked });
    }

    async showSource(): Promise<void> {
        await showSource(this.uri, this.panel);
    }

    /** What the page shows, after it has drawn what it was sent; nothing while there is no page. */
    ask(): Promise<PageState | undefined> {
        return this.answered(id => ({ type: 'ask', id }));
    }

    async act(action: 'scroll' | 'doubleClick', line: number): Promise<void> {
        await this.answered(id => ({ type: 'act', action, line, id }));
    }

    dispose(): void {
        for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
        this.answers.clear();
        this.disposed.fire();
        this.disposed.dispose();
        this.panel.dispose();
    }

    private entitle(): void {
        const name = basename(this.uri);
        this.panel.title = this.state.locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
    }

    private change(changed: Partial<SavedState>): void {
        this.state = { ...this.state, ...changed };
        this.entitle();
        this.post({ type: 'state', state: this.state });
    }

    /** Makes the empty page, once; everything comes into it as messages. */
    private async fill(): Promise<void> {
        const style = await this.client.previewStyle().catch(() => '');
        this.panel.webview.html = previewShell({
            webview: this.panel.webview,
            extensionUri: this.extensionUri,
            styles: [style, previewFrameStyle],
            state: JSON.stringify(this.state),
            language: env.language,
        });
    }

    private async load(): Promise<void> {
        const uri = this.state.uri;
        try {
            const document = await workspace.openTextDocument(this.uri);
            if (this.state.uri !== uri) return;
            this.document = document;
        } catch {
            // Gone since the window was closed: the page stays empty, and fills when the file is there again.
            this.document = undefined;
        }
        this.updates.request();
    }

    private showPages({ pages, version }: PreviewResult, document: TextDocument): void {
        const empty = l10n.t('There is no resolution in this file: its declarations are for other files to use.');
        this.post({ type: 'pages', pages, version, lineCount: document.lineCount, empty });
    }

    private receive(message: FromPage): void {
        switch (message.type) {
            case 'ready':
                this.isReady = true;
                return this.begin();
            case 'answer': return this.answer(message.id, message.state);
            case 'link': return void openLink(message.href);
            case 'source':
                // A desktop runs the command by its key binding. In a browser VS Code leaves all that pastes to the page.
                if (env.uiKind === UIKind.Web) void this.showSource();
                return;
            case 'open':
                if (previewSettings(this.uri).doubleClickOpensSource) void showSource(this.uri, this.panel, message.line);
                return;
            case 'scrolled':
                this.state = { ...this.state, line: message.line };
                if (previewSettings(this.uri).scrollEditor) this.scrolling.scrollEditors(message.line);
        }
    }

    /** Tells the page everything from the start: its script has begun (also after the panel was hidden), or the file is another. */
    private begin(): void {
        this.post({ type: 'state', state: this.state });
        const position = this.scrolling.position();
        this.post({ type: 'scroll', line: position?.top ?? this.state.line });
        if (position && previewSettings(this.uri).markCursor) this.post({ type: 'cursor', line: position.cursor });
        void this.load();
    }

    private post(message: ToPage): void {
        if (this.isReady) void this.panel.webview.postMessage(message);
    }

    private answered(question: (id: number) => ToPage): Promise<PageState | undefined> {
        if (!this.isReady) return Promise.resolve(undefined);
        const id = ++this.questions;
        return new Promise(resolve => {
            this.answers.set(id, resolve);
            this.post(question(id));
        });
    }

    private answer(id: number, state: PageState): void {
        this.answers.get(id)?.(state);
        this.answers.delete(id);
    }
}

export function newState(uri: Uri, look: Look): SavedState {
    return { uri: uri.toString(), look, locked: false, line: 0 };
}
