import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type { DocumentOnTypeFormattingOptions, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver-protocol';
import type { TextEdit } from 'vscode-languageserver-types';
import type { File } from '../generated/ast.js';
import { formatEdits } from '../formatting/format.js';
import { dialectOfFile } from '../validation/checked-file.js';
import type { FeatureContext } from './context.js';
import { editsOnEnter } from './on-enter.js';

/** Formatting of a document, of a range, and on Enter. */
export class RezoFormatter implements Formatter {
    constructor(private readonly context: FeatureContext) {}

    get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
        return { firstTriggerCharacter: '\n' };
    }

    formatDocument(document: LangiumDocument): TextEdit[] {
        const ast = document.parseResult.value as File;
        const text = document.textDocument.getText();
        return formatEdits({ text, ast, document, uses: this.context.uses(), dialect: dialectOfFile(ast) }).map(({ start, end, text: newText }) => ({
            range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) }, newText,
        }));
    }

    /** The edits of the whole document that touch the lines of the range. */
    formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
        return this.formatDocument(document).filter(edit => edit.range.start.line >= range.start.line && edit.range.end.line <= range.end.line);
    }

    formatDocumentOnType(document: LangiumDocument, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
        return editsOnEnter(document.textDocument.getText(), position.line);
    }
}
