import { languages, tasks, type DiagnosticCollection, type Disposable } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { languageId } from './options.js';

/** In milliseconds: VS Code waits 100 for the last words of a task before it clears up behind it. */
const clearing = 500;

/**
 * What the server has found, under the owner of the problem matchers: so what a task reports of a file and what the server says
 * do not stand twice. At its end a task takes away whatever of this owner it has not found itself, also when it could not even be
 * started; a moment later the server's findings are shown again.
 */
export class ServerProblems implements Disposable {
    private readonly collection: DiagnosticCollection = languages.createDiagnosticCollection(languageId);
    private readonly subscription = tasks.onDidEndTask(({ execution: { task } }) => {
        if (task.definition.type === languageId || task.problemMatchers.some(matcher => matcher.startsWith(`$${languageId}`))) setTimeout(() => this.showAgain(), clearing);
    });
    private isDisposed = false;

    /** A server that ends takes its findings along; the next one has the same place for its own. */
    readonly provider: DiagnosticCollectionProvider = {
        create: () => this.collection,
        dispose: () => this.collection.clear(),
    };

    dispose(): void {
        this.isDisposed = true;
        this.subscription.dispose();
        this.collection.dispose();
    }

    private showAgain(): void {
        if (!this.isDisposed) this.collection.set([...this.collection].map(([uri, diagnostics]) => [uri, diagnostics]));
    }
}
