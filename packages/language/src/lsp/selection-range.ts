import { DocumentState, type LangiumDocument } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { fileOf, rangeOf, textOf } from './positions.js';
import { spansAround } from './selection-steps.js';

interface SelectionRangeParams {
    readonly textDocument: { readonly uri: string };
    readonly positions: Position[];
}

type Connection = NonNullable<LangiumSharedServices['lsp']['Connection']>;

/** Langium has no service for this request, so the server hands its connection over. */
export function registerSelectionRanges(connection: Connection, services: LangiumSharedServices): void {
    connection.onSelectionRanges(createRequestHandler<SelectionRangeParams, SelectionRange[]>(
        (_language, document, { positions }) => selectionRanges(document, positions), services, DocumentState.Parsed));
}

function selectionRanges(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
    return positions.map(position => {
        const spans = spansAround(fileOf(document), textOf(document), document.textDocument.offsetAt(position));
        return spans.reverse().reduce<SelectionRange | undefined>((parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }), undefined)
            ?? { range: { start: position, end: position } };
    });
}
