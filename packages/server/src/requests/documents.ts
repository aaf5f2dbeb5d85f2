import { toDocuments, type ResolutionDocument } from '@rezo/document';
import { openFileOf, URI, type OpenFile } from '@rezo/language';
import type { RezoLspServices } from '@rezo/language/lsp';
import { DocumentState, type LangiumDocument } from 'langium';

/** A file that the server knows, linked; undefined for one that it does not know. */
export async function linkedFile(uri: string, { shared, uses }: RezoLspServices): Promise<OpenFile | undefined> {
    const { LangiumDocuments, DocumentBuilder } = shared.workspace;
    const target = URI.parse(uri);
    // Also of a file that has just been opened, and is known only once the edit that brings it is looked at.
    const isLinked = await DocumentBuilder.waitUntil(DocumentState.Linked, target).then(() => true, () => false);
    const document = isLinked ? LangiumDocuments.getDocument(target) : undefined;
    return document && openFileOf(document, uses);
}

/** The resolutions of a file, named by its URI. */
export function resolutionsIn(file: OpenFile): readonly ResolutionDocument[] {
    return toDocuments(file, { uri: file.uri.toString() });
}

/** Every file of the workspace, as soon as all are linked. */
export async function linkedFiles({ shared, uses }: RezoLspServices): Promise<OpenFile[]> {
    await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Linked);
    return shared.workspace.LangiumDocuments.all
        .filter((document: LangiumDocument) => document.state >= DocumentState.Linked)
        .map(document => openFileOf(document, uses))
        .toArray();
}
