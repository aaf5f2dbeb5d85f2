import { renderHtml, renderJson } from '@rezo/publish';
import type { RezoLspServices } from '@rezo/language/lsp';
import type { ExportParams, ExportResult } from '../protocol.js';
import { linkedFile, resolutionsIn } from './documents.js';

/** Every resolution of a file as HTML or JSON; the client writes the files where the author says. */
export async function exportFile({ uri, format }: ExportParams, services: RezoLspServices): Promise<ExportResult | null> {
    const file = await linkedFile(uri, services);
    if (!file) return null;
    const documents = resolutionsIn(file);
    const stem = decodeURIComponent(file.uri.path.split('/').at(-1) ?? '').replace(/\.res$/u, '');
    return {
        errors: file.diagnostics.filter(diagnostic => diagnostic.severity === 1).length,
        files: documents.map((document, index) => ({
            name: `${stem}${documents.length > 1 ? `-${index + 1}` : ''}.${format}`,
            // Named without a path of this machine: the published data goes to others.
            text: format === 'html' ? renderHtml(document) : renderJson({ ...document, source: { ...document.source, uri: `${stem}.res` }, recommendations: document.recommendations.map(entry => ({ ...entry, source: { ...entry.source, uri: `${stem}.res` } })) }),
        })),
    };
}
