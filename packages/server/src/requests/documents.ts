import { toDocuments, type ResolutionDocument } from '@rezo/document';
import { openFileOf, URI, type OpenFile } from '@rezo/language';
import type { RezoLspServices } from '@rezo/language/lsp';
import { DocumentState, type LangiumDocument } from 'langium';

/** A file that the server knows, linked; undefined for one that it does not know. */
export async function linkedFile(uri: string, { shared, uses }: RezoLspServices): Promise<OpenFile | undefined> {
    const { LangiumDocuments, DocumentBuilder } = shared.workspace;
    const target = URI.parse(uri);
    if (!LangiumDocuments.hasDocument(target)) return undefined;
    await DocumentBuilder.waitUntil(DocumentState.Linked, target);
    const document = LangiumDocuments.getDocument(target);
    return document && openFileOf(document, uses);
}

/** The resolutions of a file, named by its URI. */
export function resolutionsIn(file: OpenFile): readonly ResolutionDocument[] {
    return toDocuments(file, { uri: file.uri.toString() });
}

/** Every file of the workspace that is linked. */
export function linkedFiles({ shared, uses }: RezoLspServices): OpenFile[] {
    return shared.workspace.LangiumDocuments.all
        .filter((document: LangiumDocument) => document.state >= DocumentState.Linked)
        .map(document => openFileOf(document, uses))
        .toArray();
}
