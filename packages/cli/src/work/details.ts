import { wordsOf } from '@rezo/config/baseline';
import { dialectOfFile, fixesOf, URI, type Diagnostic, type OpenFile } from '@rezo/language';
import { shownPath } from '../input/paths.js';
import type { Locale } from '../locale.js';
import type { ReportedDiagnostic } from './job.js';

export interface DetailOptions {
    /** What shown paths are relative to. */
    readonly cwd: string;
    /** Language of diagnostics; the document's own when undefined. */
    readonly locale: Locale | undefined;
}

const mostMarked = 400;
/** Characters of the line on either side of the words. */
const around = 120;

/** What only some reports want to know of a finding. */
export function detailsOf(file: OpenFile, diagnostic: Diagnostic, { cwd, locale }: DetailOptions): Pick<ReportedDiagnostic, 'words' | 'line' | 'related' | 'fixes'> {
    const { textDocument } = file.document;
    const language = locale ?? dialectOfFile(file.ast).id;
    const start = textDocument.offsetAt(diagnostic.range.start);
    const end = textDocument.offsetAt(diagnostic.range.end);
    return {
        words: wordsOf(file, diagnostic),
        line: lineAround(file.text, start, end),
        related: (diagnostic.relatedInformation ?? []).map(({ location, message }) => ({
            path: shownPath(URI.parse(location.uri).fsPath, cwd), range: location.range, message,
        })),
        fixes: fixesOf(diagnostic).map(fix => ({
            title: fix.title[language],
            edits: fix.edits.map(edit => ({ range: { start: textDocument.positionAt(edit.start), end: textDocument.positionAt(edit.end) }, text: edit.text })),
        })),
    };
}

/** Never a whole line: one may be megabytes long and have a finding at every word. */
function lineAround(text: string, start: number, end: number): NonNullable<ReportedDiagnostic['line']> {
    const left = text.slice(Math.max(0, start - around), start);
    const before = left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1);
    const isCutBefore = before === left && start > around;
    const [marked = ''] = text.slice(start, Math.min(end, start + mostMarked)).split(/[\r\n]/u, 1);
    const from = start + marked.length;
    const right = text.slice(from, from + around);
    const [after = ''] = right.split(/[\r\n]/u, 1);
    const isCutAfter = after === right && from + around < text.length;
    return { before: `${isCutBefore ? '…' : ''}${before.toWellFormed()}`, marked: marked.toWellFormed(), after: `${after.toWellFormed()}${isCutAfter ? '…' : ''}` };
}
