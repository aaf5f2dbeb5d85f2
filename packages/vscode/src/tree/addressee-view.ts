import type { AddresseeEntry } from '@rezo/server/protocol';
import { EventEmitter, languages, window, workspace, type Disposable, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { RezoClient } from '../client/client.js';
import { languageId } from '../client/options.js';
import { Delay } from '../delay.js';
import { addresseeItem, recommendationItem, type Node } from './items.js';

/** Who is asked what, over the whole workspace. */
export class AddresseeView implements TreeDataProvider<Node>, Disposable {
    private readonly changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly view: TreeView<Node>;
    private readonly delay = new Delay(400, () => this.load());
    private readonly subscriptions: readonly Disposable[];
    private entries: readonly AddresseeEntry[] = [];
    private isLoaded = false;

    constructor(private readonly client: RezoClient) {
        this.view = window.createTreeView('rezo.addressees', { treeDataProvider: this, showCollapseAll: true });
        const whenVisible = (): void => {
            this.isLoaded = false;
            if (this.view.visible) this.delay.later();
        };
        this.subscriptions = [
            this.view, this.delay, this.changed,
            this.view.onDidChangeVisibility(({ visible }) => {
                if (visible && !this.isLoaded) this.delay.now();
            }),
            client.onDidStart(whenVisible),
            workspace.onDidChangeTextDocument(({ document }) => {
                if (document.languageId === languageId) whenVisible();
            }),
            // Files that nobody has open change too: the server says so by checking them again.
            languages.onDidChangeDiagnostics(({ uris }) => {
                if (uris.some(uri => uri.path.endsWith('.res'))) whenVisible();
            }),
            workspace.onDidDeleteFiles(whenVisible), workspace.onDidCreateFiles(whenVisible), workspace.onDidRenameFiles(whenVisible),
            workspace.onDidChangeConfiguration(event => {
                if (event.affectsConfiguration('rezo.addressees')) this.changed.fire();
            }),
        ];
    }

    get shown(): readonly { readonly name: string; readonly recommendations: readonly string[] }[] {
        return this.sorted().map(({ name, recommendations }) => ({ name, recommendations: recommendations.map(({ text }) => text) }));
    }

    refresh(): void {
        this.delay.now();
    }

    getTreeItem(node: Node): TreeItem {
        return node.kind === 'addressee' ? addresseeItem(node.entry) : recommendationItem(node.entry, node.id);
    }

    getChildren(node?: Node): Node[] {
        if (!node) return this.sorted().map(entry => ({ kind: 'addressee', entry }));
        if (node.kind !== 'addressee') return [];
        return node.entry.recommendations.map((entry, index) => ({ kind: 'recommendation', entry, id: `${node.entry.name}\n${index}\n${entry.text}` }));
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private sorted(): readonly AddresseeEntry[] {
        const byCount = workspace.getConfiguration('rezo.addressees').get<string>('sortBy') === 'count';
        return byCount ? this.entries.toSorted((a, b) => b.recommendations.length - a.recommendations.length) : this.entries;
    }

    private async load(): Promise<void> {
        this.isLoaded = true;
        const entries = await this.client.addressees();
        // The same list again would only make the tree blink.
        if (JSON.stringify(entries) === JSON.stringify(this.entries)) return;
        this.entries = entries;
        this.changed.fire();
    }
}
