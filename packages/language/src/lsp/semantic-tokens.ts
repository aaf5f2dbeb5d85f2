import type { LangiumDocument } from 'langium';
import type { LangiumServices, SemanticTokenProvider } from 'langium/lsp';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { fileOf } from './positions.js';
import { encodeTokens, tokenEdits } from './token-delta.js';
import { tokenModifiers, tokenTable, tokenTypes } from './token-table.js';

interface Sent {
    readonly resultId: string;
    readonly data: number[];
}

/** Colours by meaning. The table is made once a text; a change sends what differs from what the editor has. */
export class RezoSemanticTokenProvider implements SemanticTokenProvider {
    readonly tokenTypes = Object.fromEntries(tokenTypes.map((type, index) => [type, index]));
    readonly tokenModifiers = Object.fromEntries(tokenModifiers.map((modifier, index) => [modifier, 1 << index]));
    readonly semanticTokensOptions = {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
        full: { delta: true },
        range: true,
    };
    private readonly sent = new Map<string, Sent>();
    private results = 0;

    constructor(services: LangiumServices) {
        services.shared.workspace.TextDocuments?.onDidClose(({ document }) => this.sent.delete(document.uri));
    }

    semanticHighlight(document: LangiumDocument): SemanticTokens {
        return this.send(document, encodeTokens(tokenTable(fileOf(document))));
    }

    semanticHighlightRange(document: LangiumDocument, { range }: { readonly range: Range }): SemanticTokens {
        return { data: encodeTokens(tokenTable(fileOf(document)), range.start.line, range.end.line) };
    }

    semanticHighlightDelta(document: LangiumDocument, { previousResultId }: { readonly previousResultId: string }): SemanticTokens | SemanticTokensDelta {
        const before = this.sent.get(document.textDocument.uri);
        const { resultId, data } = this.send(document, encodeTokens(tokenTable(fileOf(document))));
        return before?.resultId === previousResultId ? { resultId, edits: tokenEdits(before.data, data) } : { resultId, data };
    }

    private send(document: LangiumDocument, data: number[]): Sent {
        const sent: Sent = { resultId: String(++this.results), data };
        this.sent.set(document.textDocument.uri, sent);
        return sent;
    }
}
