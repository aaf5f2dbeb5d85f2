import type { LangiumDocument } from 'langium';
import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { Message, SourceEdit } from '../../validation/rule.js';
import { fixesOf, safeFixOf, withoutConflicts } from '../../validation/safe-fixes.js';

export type Say = (message: Message) => string;

export function toTextEdit(edit: SourceEdit, document: LangiumDocument): TextEdit {
    return { range: { start: document.textDocument.positionAt(edit.start), end: document.textDocument.positionAt(edit.end) }, newText: edit.text };
}

function action(title: string, kind: CodeActionKind, edits: readonly SourceEdit[], document: LangiumDocument, diagnostics?: Diagnostic[]): CodeAction {
    return { title, kind, ...(diagnostics && { diagnostics }), edit: { changes: { [document.uri.toString()]: edits.map(edit => toTextEdit(edit, document)) } } };
}

/** The document's own diagnostics in a range: those that the client sends back have lost their data in some editors. */
function known(document: LangiumDocument, wanted: readonly Diagnostic[]): Diagnostic[] {
    const keys = new Set(wanted.map(keyOf));
    return (document.diagnostics ?? []).filter(diagnostic => keys.has(keyOf(diagnostic)));
}

function keyOf({ code, range }: Diagnostic): string {
    return `${code} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
}

/** Every fix of the diagnostics at hand; the only fix of a diagnostic is the preferred one. */
export function quickFixes(document: LangiumDocument, wanted: readonly Diagnostic[], say: Say): CodeAction[] {
    return known(document, wanted).flatMap(diagnostic => {
        const fixes = fixesOf(diagnostic);
        return fixes.map(fix => ({ ...action(say(fix.title), CodeActionKind.QuickFix, fix.edits, document, [diagnostic]), isPreferred: fixes.length === 1 }));
    });
}

/** “Fix all of this rule in the file”, for the rules of the diagnostics at hand that have more than one place to mend. */
export function fixAllOfRule(document: LangiumDocument, wanted: readonly Diagnostic[], say: Say): CodeAction[] {
    const rules = new Set(known(document, wanted).filter(diagnostic => fixesOf(diagnostic).length > 0).map(diagnostic => String(diagnostic.code)));
    return [...rules].flatMap(rule => {
        const all = (document.diagnostics ?? []).filter(diagnostic => diagnostic.code === rule && fixesOf(diagnostic).length > 0);
        if (all.length < 2) return [];
        const title = say({ ru: `Исправить в файле все замечания «${rule}»`, en: `Fix all “${rule}” problems in the file` });
        return [action(title, CodeActionKind.QuickFix, withoutConflicts(all.flatMap(diagnostic => fixesOf(diagnostic)[0] ?? [])).edits, document, all)];
    });
}

/** What “Fix all” on save applies, and `rezo check --fix` too: what is certain. */
export function fixAll(document: LangiumDocument, say: Say): CodeAction[] {
    const { edits } = withoutConflicts((document.diagnostics ?? []).flatMap(diagnostic => safeFixOf(diagnostic) ?? []));
    if (edits.length === 0) return [];
    return [action(say({ ru: 'Исправить всё, что можно', en: 'Fix everything that can be fixed' }), CodeActionKind.SourceFixAll, edits, document)];
}
