import type { PreviewResult } from '@rezo/server/protocol';
import { CancellationTokenSource, type Disposable, type TextDocument, type Uri } from 'vscode';

/** Lets the letters of one keystroke go to the server before the question about them. */
const pause = 5;
/** Between two questions about the same text, when the server still answers for the one before. */
const patience = 10;
const attempts = 50;

export interface UpdateSource {
    readonly ask: (uri: Uri, token: CancellationTokenSource['token']) => Promise<PreviewResult | null>;
    readonly document: () => TextDocument | undefined;
    readonly show: (result: PreviewResult, document: TextDocument) => void;
}

/**
 * Asks the server for the pages after each change: one question at a time, and always about the newest text. A typist who
 * is faster than the server sees every page that it can make, and never an old one after a new one.
 */
export class Updates implements Disposable {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private isAsking = false;
    private isStale = false;
    private isDisposed = false;
    private readonly cancellation = new CancellationTokenSource();

    constructor(private readonly source: UpdateSource) {}

    /** Soon; calls in between are one. */
    request(): void {
        if (this.isAsking) {
            this.isStale = true;
            return;
        }
        this.timer ??= setTimeout(() => {
            this.timer = undefined;
            void this.run();
        }, pause);
    }

    dispose(): void {
        this.isDisposed = true;
        clearTimeout(this.timer);
        this.cancellation.cancel();
        this.cancellation.dispose();
    }

    private async run(): Promise<void> {
        this.isAsking = true;
        try {
            await this.untilFresh();
        } catch {
            // The server has ended or is being started; when it is back the preview is asked to be updated.
        } finally {
            this.isAsking = false;
        }
        if (this.isStale && !this.isDisposed) {
            this.isStale = false;
            this.request();
        }
    }

    private async untilFresh(): Promise<void> {
        for (let attempt = 0; attempt < attempts && !this.isDisposed; attempt++) {
            const document = this.source.document();
            if (!document) return;
            this.isStale = false;
            const result = await this.source.ask(document.uri, this.cancellation.token);
            if (this.isDisposed || this.source.document() !== document) return;
            if (result && result.version >= document.version) {
                this.source.show(result, document);
                return;
            }
            // An answer about an older text, or a file that the server has not opened yet.
            await new Promise(resolve => setTimeout(resolve, patience));
        }
    }
}
