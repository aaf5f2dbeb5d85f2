import type { StatisticsResult } from '@rezo/server/protocol';
import { DiagnosticSeverity, env, l10n, languages, StatusBarAlignment, window, workspace, type Disposable, type StatusBarItem, type TextDocument } from 'vscode';
import type { RezoClient } from '../client/client.js';
import { languageId } from '../client/options.js';
import { Delay } from '../delay.js';
import { plural } from './plural.js';

/** Recommendations, words and problems of the resolution in the active editor. */
export class StatusBar implements Disposable {
    private readonly item: StatusBarItem;
    private readonly delay = new Delay(250, () => this.update());
    private readonly subscriptions: readonly Disposable[];
    private shown = '';

    constructor(private readonly client: RezoClient) {
        this.item = window.createStatusBarItem('rezo.statistics', StatusBarAlignment.Right, 90);
        this.item.name = l10n.t('Resolution');
        this.item.command = 'rezo.check';
        this.subscriptions = [
            this.item, this.delay,
            window.onDidChangeActiveTextEditor(() => this.delay.now()),
            client.onDidStart(() => this.delay.now()),
            workspace.onDidChangeTextDocument(({ document }) => {
                if (document === window.activeTextEditor?.document) this.delay.later();
            }),
            languages.onDidChangeDiagnostics(({ uris }) => {
                const active = window.activeTextEditor?.document.uri.toString();
                if (uris.some(uri => uri.toString() === active)) this.delay.later();
            }),
            workspace.onDidChangeConfiguration(event => {
                if (event.affectsConfiguration('rezo.statusBar')) this.delay.now();
            }),
        ];
    }

    /** Undefined while nothing is shown. */
    get text(): string | undefined {
        return this.shown || undefined;
    }

    dispose(): void {
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private async update(): Promise<void> {
        const document = window.activeTextEditor?.document;
        if (document?.languageId !== languageId || !workspace.getConfiguration('rezo.statusBar').get('enabled', true)) return this.hide();
        const statistics = await this.client.statistics(document.uri).catch(() => null);
        if (window.activeTextEditor?.document === document && statistics) this.show(statistics, document);
    }

    private hide(): void {
        this.shown = '';
        this.item.hide();
    }

    private show({ recommendations, words }: StatisticsResult, document: TextDocument): void {
        // Hints do not stand in the Problems panel, to which this leads.
        const problems = languages.getDiagnostics(document.uri).filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
        const say = (forms: string, count: number): string => plural(forms, count, env.language);
        const counts = [
            say(l10n.t('{0} recommendation | {0} recommendations'), recommendations),
            say(l10n.t('{0} word | {0} words'), words),
            problems > 0 && say(l10n.t('{0} problem | {0} problems'), problems),
        ].filter(count => count !== false);
        this.shown = counts.join(' · ');
        this.item.text = `$(checklist) ${this.shown}`;
        this.item.tooltip = problems > 0 ? l10n.t('Show the problems of the resolution') : l10n.t('No problems were found');
        this.item.accessibilityInformation = { label: counts.join(', '), role: 'button' };
        this.item.show();
    }
}
