import type { Diagnostic } from 'vscode-languageserver';
import type { Say } from '../say.js';

/** About a file as a whole; shown on its first character. */
export function remark(message: string, severity: Diagnostic['severity']): Diagnostic {
    const start = { line: 0, character: 0 };
    return { range: { start, end: start }, severity, source: 'rezo', code: 'file-readable', message };
}

/** More nobody reads, and to send them at every keystroke takes longer than to find them. */
const mostShown = 1000;
/** Further places of all diagnostics of a file, which take several times as much room as they. */
const mostPlaces = 1000;

/** What the editor is sent of the diagnostics of a file, in the order of the text. */
export function shown(diagnostics: readonly Diagnostic[], say: Say): readonly Diagnostic[] {
    return withFewPlaces(limited(diagnostics, say)).map(withoutFixes);
}

/** The most severe ones where there are too many, and a word about the rest. */
function limited(diagnostics: readonly Diagnostic[], say: Say): readonly Diagnostic[] {
    if (diagnostics.length <= mostShown) return diagnostics;
    const bySeverity = diagnostics.toSorted((a, b) => (a.severity ?? 1) - (b.severity ?? 1)).slice(0, mostShown);
    const kept = new Set(bySeverity);
    return [remark(say.shown(mostShown, diagnostics.length), 3), ...diagnostics.filter(diagnostic => kept.has(diagnostic))];
}

/** The first place of each where there are too many. */
function withFewPlaces(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const places = diagnostics.reduce((sum, { relatedInformation }) => sum + (relatedInformation?.length ?? 0), 0);
    if (places <= mostPlaces) return diagnostics;
    return diagnostics.map(diagnostic => diagnostic.relatedInformation ? { ...diagnostic, relatedInformation: diagnostic.relatedInformation.slice(0, 1) } : diagnostic);
}

/** Code actions take the fixes from the document's own diagnostics: an editor would only send them back. */
function withoutFixes({ data: _fixes, ...diagnostic }: Diagnostic): Diagnostic {
    return diagnostic;
}
