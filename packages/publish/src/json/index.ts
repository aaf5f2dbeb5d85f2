import type { ResolutionDocument } from '@rezo/document';

/** A resolution as JSON: the document itself, valid against its schema. */
export function renderJson(document: ResolutionDocument): string {
    return `${JSON.stringify(document, null, 2)}\n`;
}
