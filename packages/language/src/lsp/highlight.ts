import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import { nodesOf } from '../syntax/nodes.js';
import type { SourceSpan } from '../validation/rule.js';
import { mentionParts } from './leaves.js';
import { declarationSpan, mentionSpans } from './occurrences.js';
import { fileOf, offsetAt, rangeOf, type AtPosition } from './positions.js';
import { spotAt, subjectOf } from './spot.js';

/** The declaration (written) and the mentions (read) of the thing at the cursor in its file. */
export class RezoHighlightProvider implements DocumentHighlightProvider {
    getDocumentHighlight(document: LangiumDocument, params: AtPosition): DocumentHighlight[] | undefined {
        const file = fileOf(document);
        const spot = spotAt(file, offsetAt(document, params));
        const at = (span: SourceSpan, kind: DocumentHighlightKind): DocumentHighlight => ({ range: rangeOf(document, span), kind });
        const subject = subjectOf(spot);
        if (!subject) {
            return spot?.kind === 'mention' ? unresolved(file, spot.mention.target.$refText).map(span => at(span, DocumentHighlightKind.Text)) : undefined;
        }
        const declared = declarationSpan(subject);
        const written = declared?.document === document ? declared.span : undefined;
        return [
            ...(written ? [at(written, DocumentHighlightKind.Write)] : []),
            ...mentionSpans(document, subject).filter(span => span.start !== written?.start).map(span => at(span, DocumentHighlightKind.Read)),
        ];
    }
}

/** The same id that names nothing, wherever it stands: it was misspelt, or its declaration is still to be written. */
function unresolved(file: File, id: string): SourceSpan[] {
    return nodesOf(file).mentions.flatMap(mention => (mention.target.$refText === id && !mention.target.ref ? mentionParts(mention)?.id ?? [] : []));
}
