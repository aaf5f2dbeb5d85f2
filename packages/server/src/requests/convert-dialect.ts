import { dialectById, type DialectId } from '@rezo/language';
import { dialectEdits, type RezoLspServices } from '@rezo/language/lsp';
import type { TextEdit } from 'vscode-languageserver';
import type { ConvertDialectParams } from '../protocol.js';
import { linkedFile } from './documents.js';

/** The edits that write a file's keywords in a dialect; printed words stay. */
export async function convertDialect({ uri, dialect }: ConvertDialectParams, services: RezoLspServices): Promise<TextEdit[]> {
    const file = await linkedFile(uri, services);
    if (!file) return [];
    const { textDocument } = file.document;
    return dialectEdits(file.ast, dialectById(dialect satisfies DialectId)).map(({ start, end, text }) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) }, newText: text,
    }));
}
