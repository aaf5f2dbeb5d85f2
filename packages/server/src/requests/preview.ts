import { renderPreview } from '@rezo/publish';
import type { RezoLspServices } from '@rezo/language/lsp';
import type { DocumentParams, PreviewResult } from '../protocol.js';
import { linkedFile, resolutionsIn } from './documents.js';

/** The pages of a file as it is now, with its errors: a preview never refuses. */
export async function preview({ uri }: DocumentParams, services: RezoLspServices): Promise<PreviewResult | null> {
    const file = await linkedFile(uri, services);
    return file ? { version: file.document.textDocument.version, pages: resolutionsIn(file).map(renderPreview) } : null;
}
