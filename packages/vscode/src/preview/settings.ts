import { workspace, type Uri } from 'vscode';
import type { Look } from './messages.js';

export interface PreviewSettings {
    readonly appearance: Look;
    readonly scrollWithEditor: boolean;
    readonly scrollEditor: boolean;
    readonly doubleClickOpensSource: boolean;
    readonly markCursor: boolean;
}

export function previewSettings(uri: Uri): PreviewSettings {
    const settings = workspace.getConfiguration('rezo.preview', uri);
    return {
        appearance: settings.get<Look>('appearance', 'theme'),
        scrollWithEditor: settings.get('scrollWithEditor', true),
        scrollEditor: settings.get('scrollEditor', true),
        doubleClickOpensSource: settings.get('doubleClickOpensSource', true),
        markCursor: settings.get('markCursor', true),
    };
}
