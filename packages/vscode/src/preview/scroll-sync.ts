import { Range, TextEditorRevealType, window, type Disposable, type TextEditor, type Uri } from 'vscode';

/** For how long after the preview has moved an editor its own scrolling is not sent back. */
const echo = 250;

export interface ScrollTarget {
    readonly uri: () => Uri;
    readonly follows: () => boolean;
    readonly scrollTo: (line: number) => void;
    readonly markCursor: (line: number) => void;
}

/** The editor's side of scrolling together: each side follows the other, and nobody follows an echo. */
export class ScrollSync implements Disposable {
    private quietUntil = 0;
    private readonly subscriptions: readonly Disposable[];

    constructor(private readonly target: ScrollTarget) {
        this.subscriptions = [
            window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
                const first = visibleRanges[0];
                if (first && this.isMine(textEditor) && target.follows() && Date.now() > this.quietUntil) target.scrollTo(first.start.line);
            }),
            window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
                const first = selections[0];
                if (first && this.isMine(textEditor)) target.markCursor(first.active.line);
            }),
        ];
    }

    /** Shows a line of the preview at the upper edge of every editor with the file. */
    scrollEditors(line: number): void {
        this.quietUntil = Date.now() + echo;
        const start = Math.max(0, Math.floor(line));
        for (const editor of this.editors()) {
            if (editor.visibleRanges[0]?.start.line !== start) editor.revealRange(new Range(start, 0, start, 0), TextEditorRevealType.AtTop);
        }
    }

    /** Where the editor stands: its first visible line and its cursor. */
    position(): { readonly top: number; readonly cursor: number } | undefined {
        const editor = this.editors()[0];
        return editor && { top: editor.visibleRanges[0]?.start.line ?? 0, cursor: editor.selection.active.line };
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private editors(): readonly TextEditor[] {
        return window.visibleTextEditors.filter(editor => this.isMine(editor));
    }

    private isMine(editor: TextEditor): boolean {
        return editor.document.uri.toString() === this.target.uri().toString();
    }
}
