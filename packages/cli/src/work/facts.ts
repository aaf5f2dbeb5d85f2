import { nodesOf, type Diagnostic, type OpenFile } from '@rezo/language';
import { excerpt, type Excerpt } from '../text/excerpt.js';
import { detailsOf, type DetailOptions } from './details.js';
import { severityNames, type ReportedDiagnostic, type SeverityName } from './job.js';

/** The severity of LSP by its name; a diagnostic without one is an error, as LSP says. */
export function severityOf(diagnostic: Diagnostic): SeverityName {
    return severityNames[(diagnostic.severity ?? 1) - 1] ?? 'error';
}

export function countOf(file: OpenFile, severity: SeverityName): number {
    return file.diagnostics.reduce((count, diagnostic) => count + (severityOf(diagnostic) === severity ? 1 : 0), 0);
}

export interface ReportOptions {
    readonly follow: boolean;
    readonly excerptWidth: number | undefined;
    readonly errorsOnly: boolean;
    /** Where the words, related places and fixes are wanted. */
    readonly details?: DetailOptions;
}

export function reported(file: OpenFile, { excerptWidth, errorsOnly, details }: ReportOptions): ReportedDiagnostic[] {
    return file.diagnostics.filter(diagnostic => !errorsOnly || severityOf(diagnostic) === 'error').map(diagnostic => ({
        rule: String(diagnostic.code ?? ''),
        severity: severityOf(diagnostic),
        message: typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value,
        range: diagnostic.range,
        ...(details && detailsOf(file, diagnostic, details)),
        ...(excerptWidth !== undefined && { excerpt: excerptOf(file, diagnostic, excerptWidth) }),
    }));
}

/** The first line of the range. Never looks at a whole line: one may be megabytes long and have a finding at every word. */
function excerptOf(file: OpenFile, { range }: Diagnostic, width: number): Excerpt {
    const { textDocument } = file.document;
    const from = textDocument.offsetAt({ line: range.start.line, character: 0 });
    let to = textDocument.offsetAt({ line: range.start.line + 1, character: 0 });
    while (to > from && (file.text[to - 1] === '\n' || file.text[to - 1] === '\r')) to--;
    const line = file.text.slice(from, to);
    const end = range.end.line === range.start.line ? range.end.character : line.length;
    return excerpt(line, Math.min(range.start.character, line.length), Math.min(end, line.length), width);
}

/** What a file imports, directly or through others, also what could not be read: any of them may change what it says. */
export function importsOf({ ast, document, uses }: OpenFile): string[] {
    const files = [{ file: ast, uri: document.uri }, ...uses.imported(document)];
    const paths = files.flatMap(({ file, uri }) => nodesOf(file).uses.flatMap(use => uses.resolve(use, uri)?.uri.fsPath ?? []));
    return [...new Set(paths)];
}
