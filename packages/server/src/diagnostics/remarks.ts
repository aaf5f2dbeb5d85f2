import type { Diagnostic } from 'vscode-languageserver';
import type { Say } from '../say.js';

/** About a file as a whole; shown on its first character. */
export function remark(message: string, severity: Diagnostic['severity']): Diagnostic {
    const start = { line: 0, character: 0 };
    return { range: { start, end: start }, severity, source: 'rezo', code: 'file-readable', message };
}

/** More nobody reads, and to send them at every keystroke takes longer than to find them. */
const mostShown = 1000;

/** The most severe ones where there are too many, and a word about the rest; in the order of the text. */
export function limited(diagnostics: readonly Diagnostic[], say: Say): readonly Diagnostic[] {
    if (diagnostics.length <= mostShown) return diagnostics;
    const bySeverity = diagnostics.toSorted((a, b) => (a.severity ?? 1) - (b.severity ?? 1)).slice(0, mostShown);
    const kept = new Set(bySeverity);
    return [remark(say.shown(mostShown, diagnostics.length), 3), ...diagnostics.filter(diagnostic => kept.has(diagnostic))];
}
