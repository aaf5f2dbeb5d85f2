import { Uri, window } from 'vscode';
import type { RezoClient } from '../client/client.js';
import { languageId } from '../client/options.js';
import type { PreviewManager } from '../preview/manager.js';
import type { AddresseeView } from '../tree/addressee-view.js';

/** What the commands work with. */
export interface CommandContext {
    readonly client: RezoClient;
    readonly previews: PreviewManager;
    readonly addressees: AddresseeView;
}

/**
 * The file that a command is about: the one it was called with (menus give a URI, code lenses its text), the one in the
 * active editor, or that of the active preview.
 */
export function fileOf(argument: unknown, { previews }: CommandContext): Uri | undefined {
    if (argument instanceof Uri) return argument;
    if (typeof argument === 'string') return Uri.parse(argument);
    const document = window.activeTextEditor?.document;
    return document?.languageId === languageId ? document.uri : previews.active?.uri;
}
