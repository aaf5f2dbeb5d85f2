import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { LangiumServices, ReferencesProvider } from 'langium/lsp';
import type { Location } from 'vscode-languageserver-types';
import { declarationSpan, mentionSpans } from './occurrences.js';
import { fileOf, locationOf, offsetAt, type AtPosition } from './positions.js';
import { spotAt, subjectOf } from './spot.js';

/** Every mention of the thing at the cursor in all files of the workspace; of a form, where that form is used. */
export class RezoReferencesProvider implements ReferencesProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices) {
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    findReferences(document: LangiumDocument, params: AtPosition & { readonly context: { readonly includeDeclaration: boolean } }): Location[] {
        const subject = subjectOf(spotAt(fileOf(document), offsetAt(document, params)));
        if (!subject) return [];
        const declared = params.context.includeDeclaration ? declarationSpan(subject) : undefined;
        const found = declared ? [locationOf(declared.document, declared.span)] : [];
        for (const other of this.documents.all) {
            for (const span of mentionSpans(other, subject)) {
                // A label may be written with a backslash, and is then its own mention.
                if (declared?.document !== other || declared.span.start !== span.start) found.push(locationOf(other, span));
            }
        }
        return found;
    }
}
