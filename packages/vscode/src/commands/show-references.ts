import { commands, Uri } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { RezoClient } from '../client/client.js';

/** The command behind the code lens of a declaration: the protocol's values in, the editor's own list of places out. */
export async function showReferences({ languageClient }: RezoClient, uri: string, position: Position, locations: Location[]): Promise<void> {
    const convert = languageClient.protocol2CodeConverter;
    await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), convert.asPosition(position), locations.map(location => convert.asLocation(location)));
}
