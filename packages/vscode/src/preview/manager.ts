import { ViewColumn, window, type Disposable, type ExtensionContext, type Uri, type WebviewPanel } from 'vscode';
import { languageId } from '../client/options.js';
import type { RezoClient } from '../client/client.js';
import type { PageState, SavedState } from './messages.js';
import { newState, Preview } from './panel.js';
import { previewSettings } from './settings.js';
import { mediaFolder } from './shell.js';

export const previewType = 'rezo.preview';

/** The open previews. One that is not locked goes over to the file that the author turns to. */
export class PreviewManager implements Disposable {
    private readonly previews = new Set<Preview>();
    private readonly subscriptions: readonly Disposable[];

    constructor(private readonly context: ExtensionContext, private readonly client: RezoClient) {
        this.subscriptions = [
            window.registerWebviewPanelSerializer(previewType, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state as SavedState | undefined) }),
            window.onDidChangeActiveTextEditor(editor => {
                if (editor?.document.languageId === languageId && !this.of(editor.document.uri)) this.following()?.follow(editor.document.uri);
            }),
        ];
    }

    /** The preview that has the focus. */
    get active(): Preview | undefined {
        return [...this.previews].find(preview => preview.isActive);
    }

    open(uri: Uri, toSide: boolean): void {
        const here = window.activeTextEditor?.viewColumn;
        const column = toSide ? ViewColumn.Beside : here ?? ViewColumn.Active;
        const open = this.of(uri) ?? this.following();
        if (open) {
            open.follow(uri);
            const isBeside = toSide && open.viewColumn !== here;
            open.reveal(isBeside ? open.viewColumn : column, toSide);
            return;
        }
        const panel = window.createWebviewPanel(previewType, '', { viewColumn: column, preserveFocus: toSide });
        this.add(panel, newState(uri, previewSettings(uri).appearance));
    }

    stateOf(uri: Uri): Promise<PageState | undefined> {
        return this.of(uri)?.ask() ?? Promise.resolve(undefined);
    }

    async act(uri: Uri, action: 'scroll' | 'doubleClick', line: number): Promise<void> {
        await this.of(uri)?.act(action, line);
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
        for (const preview of this.previews) preview.dispose();
    }

    private of(uri: Uri): Preview | undefined {
        return [...this.previews].find(preview => preview.uri.toString() === uri.toString());
    }

    private following(): Preview | undefined {
        return [...this.previews].find(preview => !preview.isLocked);
    }

    private restore(panel: WebviewPanel, state: SavedState | undefined): Promise<void> {
        if (state?.uri) this.add(panel, state);
        else panel.dispose();
        return Promise.resolve();
    }

    private add(panel: WebviewPanel, state: SavedState): void {
        panel.webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [mediaFolder(this.context.extensionUri)] };
        const preview = new Preview(panel, this.context.extensionUri, this.client, state);
        this.previews.add(preview);
        preview.onDidDispose(() => this.previews.delete(preview));
    }
}
