import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { DialectId } from '../dialects.js';
import { fileOf, type CommandContext } from './context.js';
import { convertDialect } from './convert-dialect.js';
import { exportFile } from './export.js';
import { newResolution, type NewResolutionOptions } from './new-resolution.js';
import { showReferences } from './show-references.js';

type Command = (...args: never[]) => unknown;

/** Every command by its name; those of the palette and those behind the server's code lenses. */
export function registerCommands(context: CommandContext): Disposable[] {
    const { client, previews, addressees } = context;
    const about = <T>(argument: unknown, action: (uri: Uri) => T): T | undefined => {
        const uri = fileOf(argument, context);
        return uri && action(uri);
    };
    const table: Readonly<Record<string, Command>> = {
        'rezo.newResolution': (folder?: unknown, options?: unknown) => newResolution(folder instanceof Uri ? folder : undefined, isOptions(options) ? options : undefined),
        'rezo.openPreview': (file?: unknown) => about(file, uri => previews.open(uri, false)),
        'rezo.openPreviewToSide': (file?: unknown) => about(file, uri => previews.open(uri, true)),
        'rezo.preview.showSource': () => previews.active?.showSource(),
        'rezo.preview.togglePrinted': () => previews.active?.toggleLook(),
        'rezo.preview.toggleLock': () => previews.active?.toggleLock(),
        'rezo.exportHtml': (file?: unknown) => about(file, uri => exportFile(uri, 'html', client)),
        'rezo.exportJson': (file?: unknown) => about(file, uri => exportFile(uri, 'json', client)),
        'rezo.check': (file?: unknown) => about(file, showProblems),
        'rezo.format': () => commands.executeCommand('editor.action.formatDocument'),
        'rezo.convertDialect': (file?: unknown, dialect?: DialectId) => about(file, uri => convertDialect(uri, client, dialect)),
        'rezo.restartServer': () => client.restart(),
        'rezo.showLog': () => client.showLog(),
        'rezo.showReferences': (uri: string, position: Position, locations: Location[]) => showReferences(client, uri, position, locations),
        'rezo.addressees.refresh': () => addressees.refresh(),
    };
    return Object.entries(table).map(([name, command]) => commands.registerCommand(name, command));
}

/** The menu of the explorer gives the other selected files as second argument. */
function isOptions(value: unknown): value is NewResolutionOptions {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checking never stops; the command shows what it has found. */
async function showProblems(uri: Uri): Promise<void> {
    if (window.activeTextEditor?.document.uri.toString() !== uri.toString()) await window.showTextDocument(await workspace.openTextDocument(uri));
    await commands.executeCommand('workbench.actions.view.problems');
}
