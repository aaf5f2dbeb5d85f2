import { requests, type AddresseeEntry, type ExportParams, type ExportResult, type PreviewResult, type StatisticsResult } from '@rezo/server/protocol';
import { EventEmitter, l10n, window, type CancellationToken, type Disposable, type Uri } from 'vscode';
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type ErrorHandler, type LanguageClientOptions, type TextEdit } from 'vscode-languageclient';
import { Crashes } from './crashes.js';
import { answerFileRequests } from './file-requests.js';
import { clientOptions } from './options.js';
import { ServerProblems } from './problems.js';

/** Makes the client of its host: a child process on a desktop, a worker in a browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it. */
export class RezoClient implements Disposable {
    readonly languageClient: BaseLanguageClient;
    private readonly crashes = new Crashes();
    private readonly problems = new ServerProblems();
    /** Our own from the start: the client would make one when it is first shown, and drop whatever was said before. */
    private readonly log = window.createOutputChannel('Rezo', { log: true });
    private readonly started = new EventEmitter<void>();
    /** After each start: also after a crash and a restart. */
    readonly onDidStart = this.started.event;
    private style: Promise<string> | undefined;

    constructor(create: ClientFactory) {
        this.languageClient = create({ ...clientOptions(), outputChannel: this.log, diagnosticCollectionProvider: this.problems.provider, errorHandler: this.errorHandler() });
        answerFileRequests(this.languageClient);
        this.languageClient.onDidChangeState(({ newState }) => {
            if (newState !== State.Running) return;
            this.log.info(l10n.t('The language server is running.'));
            this.started.fire();
        });
    }

    get isRunning(): boolean {
        return this.languageClient.state === State.Running;
    }

    async start(): Promise<void> {
        await this.languageClient.start();
    }

    async restart(): Promise<void> {
        this.crashes.forget();
        if (this.languageClient.needsStop()) await this.languageClient.stop();
        await this.languageClient.start();
    }

    showLog(): void {
        this.log.show(true);
    }

    preview(uri: Uri, token?: CancellationToken): Promise<PreviewResult | null> {
        return this.languageClient.sendRequest<PreviewResult | null>(requests.preview, { uri: this.uriOf(uri) }, token);
    }

    /** The style sheet of the published page. It is the same as long as the server is. */
    previewStyle(): Promise<string> {
        this.style ??= this.languageClient.sendRequest<string>(requests.style).catch((error: unknown) => {
            this.style = undefined;
            throw error;
        });
        return this.style;
    }

    export(uri: Uri, format: ExportParams['format']): Promise<ExportResult | null> {
        return this.languageClient.sendRequest<ExportResult | null>(requests.export, { uri: this.uriOf(uri), format });
    }

    addressees(): Promise<readonly AddresseeEntry[]> {
        return this.languageClient.sendRequest<readonly AddresseeEntry[]>(requests.addressees);
    }

    statistics(uri: Uri): Promise<StatisticsResult | null> {
        return this.languageClient.sendRequest<StatisticsResult | null>(requests.statistics, { uri: this.uriOf(uri) });
    }

    convertDialect(uri: Uri, dialect: string): Promise<TextEdit[] | null> {
        return this.languageClient.sendRequest<TextEdit[] | null>(requests.convertDialect, { uri: this.uriOf(uri), dialect });
    }

    dispose(): void {
        this.started.dispose();
        void this.languageClient.dispose().catch(() => undefined).finally(() => {
            this.problems.dispose();
            this.log.dispose();
        });
    }

    private uriOf(uri: Uri): string {
        return this.languageClient.code2ProtocolConverter.asUri(uri);
    }

    private errorHandler(): ErrorHandler {
        return {
            error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }),
            closed: () => {
                this.log.warn(l10n.t('The language server has ended by itself.'));
                if (this.crashes.mayRestart(Date.now())) return { action: CloseAction.Restart, handled: true };
                void this.tellOfCrashes();
                return { action: CloseAction.DoNotRestart, handled: true };
            },
        };
    }

    private async tellOfCrashes(): Promise<void> {
        const restart = l10n.t('Restart');
        const log = l10n.t('Show the Log');
        const chosen = await window.showErrorMessage(l10n.t('The Rezo language server ended five times within three minutes and is not started again.'), restart, log);
        if (chosen === restart) await this.restart();
        else if (chosen === log) this.showLog();
    }
}
