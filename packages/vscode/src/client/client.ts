import { requests, type AddresseeEntry, type ExportParams, type ExportResult, type PreviewResult, type StatisticsResult } from '@rezo/server/protocol';
import { EventEmitter, l10n, window, type CancellationToken, type Disposable, type Uri } from 'vscode';
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type ErrorHandler, type LanguageClientOptions, type TextEdit } from 'vscode-languageclient';
import { Crashes } from './crashes.js';
import { answerFileRequests } from './file-requests.js';
import { clientOptions } from './options.js';
import { ServerProblems } from './problems.js';

/** Makes the client of its host: a child process on a desktop, a worker in a browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** In milliseconds: a server that has ended while it began may be running by then. */
const patience = 2000;

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
    private isTelling = false;

    constructor(create: ClientFactory) {
        this.languageClient = create({ ...clientOptions(), outputChannel: this.log, diagnosticCollectionProvider: this.problems.provider, errorHandler: this.errorHandler() });
        answerFileRequests(this.languageClient);
        this.languageClient.error = (message, data, show) => this.noteError(message, data, show === 'force');
        this.languageClient.onDidChangeState(({ newState }) => {
            if (newState !== State.Running) return;
            this.log.info(l10n.t('The language server is running.'));
            this.isTelling = false;
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
                void this.tell(l10n.t('The Rezo language server ended five times within three minutes and is not started again.'));
                return { action: CloseAction.DoNotRestart, handled: true };
            },
        };
    }

    /** The client would show its errors as they are, one for each attempt and in English: they go to the log. */
    private noteError(message: string, data: unknown, isGrave: boolean): void {
        this.log.error(message, ...(data === undefined ? [] : [data instanceof Error ? data.message : data]));
        if (isGrave) setTimeout(() => void this.tellOfFailure(), patience);
    }

    private async tellOfFailure(): Promise<void> {
        if (!this.isRunning) await this.tell(l10n.t('The Rezo language server could not be started.'));
    }

    /** One message at a time: what follows from the same trouble adds nothing. */
    private async tell(message: string): Promise<void> {
        if (this.isTelling) return;
        this.isTelling = true;
        const restart = l10n.t('Restart');
        const log = l10n.t('Show the Log');
        const chosen = await window.showErrorMessage(message, restart, log);
        this.isTelling = false;
        // One that fails is told of by itself.
        if (chosen === restart) await this.restart().catch(() => undefined);
        else if (chosen === log) this.showLog();
    }
}
