import type { AddresseeEntry, RecommendationEntry } from '@rezo/server/protocol';
import { env, l10n, MarkdownString, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { plural } from '../status/plural.js';

export type Node =
    | { readonly kind: 'addressee'; readonly entry: AddresseeEntry }
    | { readonly kind: 'recommendation'; readonly entry: RecommendationEntry; readonly id: string };

export function addresseeItem({ name, recommendations }: AddresseeEntry): TreeItem {
    // The second of joint addressees begins with a small letter in its document, but not in a list.
    const item = new TreeItem(name.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase()), TreeItemCollapsibleState.Collapsed);
    // Its own id, so that it stays open when the list is read again.
    item.id = name;
    item.description = String(recommendations.length);
    item.iconPath = new ThemeIcon('organization');
    item.tooltip = `${name}\n${plural(l10n.t('{0} recommendation | {0} recommendations'), recommendations.length, env.language)}`;
    item.accessibilityInformation = { label: item.tooltip };
    return item;
}

export function recommendationItem({ text, number, deadline, resolution, uri, range }: RecommendationEntry, id: string): TreeItem {
    const item = new TreeItem(number ? `${number}. ${text}` : text, TreeItemCollapsibleState.None);
    item.id = id;
    item.iconPath = new ThemeIcon(deadline ? 'calendar' : 'circle-small');
    if (deadline) item.description = deadline;
    item.tooltip = new MarkdownString()
        .appendText(text).appendMarkdown('\n\n').appendText(resolution)
        .appendMarkdown(deadline ? '\n\n' : '').appendText(deadline ? l10n.t('Deadline: {0}', deadline) : '');
    item.command = {
        command: 'vscode.open',
        title: l10n.t('Show in the Source'),
        arguments: [Uri.parse(uri), { selection: new Range(range.start.line, range.start.character, range.start.line, range.start.character) }],
    };
    return item;
}
