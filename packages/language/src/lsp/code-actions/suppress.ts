import type { LangiumDocument } from 'langium';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { DialectId } from '../../dialects/index.js';
import type { File } from '../../generated/ast.js';
import { dialectOfFile } from '../../validation/checked-file.js';
import type { SourceEdit } from '../../validation/rule.js';
import { readSuppressions, type Suppression } from '../../validation/suppressions.js';
import { toTextEdit, type Say } from './fixes.js';

/** As the author of the document writes it. */
const words: Readonly<Record<DialectId, { readonly line: string; readonly file: string }>> = {
    ru: { line: 'резо-выкл', file: 'резо-выкл-файл' },
    en: { line: 'rezo-off', file: 'rezo-off-file' },
};

/** What speaks of suppressions, or of a file that could not be read, is not suppressed by one. */
const unsuppressible: ReadonlySet<unknown> = new Set(['suppression-used', 'file-readable']);

/** “Do not report here” and “in this file”, for the rules of the diagnostics at hand; each rule once a line. */
export function suppressions(document: LangiumDocument, wanted: readonly Diagnostic[], say: Say): CodeAction[] {
    const offered = new Set<string>();
    return wanted.flatMap(diagnostic => {
        const { code, range, source } = diagnostic;
        const key = `${String(code)} ${range.start.line}`;
        if (source !== 'rezo' || typeof code !== 'string' || unsuppressible.has(code) || offered.has(key)) return [];
        offered.add(key);
        return [
            action(say({ ru: `Не сообщать здесь: «${code}»`, en: `Do not report “${code}” here` }), onLine(document, code, range.start.line), document, diagnostic),
            action(say({ ru: `Не сообщать в этом файле: «${code}»`, en: `Do not report “${code}” in this file` }), inFile(document, code), document, diagnostic),
        ];
    });
}

function action(title: string, edit: SourceEdit, document: LangiumDocument, diagnostic: Diagnostic): CodeAction {
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes: { [document.uri.toString()]: [toTextEdit(edit, document)] } } };
}

/** A comment above the line, or one more rule in the comment that is there. */
function onLine(document: LangiumDocument, rule: string, line: number): SourceEdit {
    const text = document.textDocument.getText();
    const start = document.textDocument.offsetAt({ line, character: 0 });
    const present = readSuppressions(text).find(({ wholeFile, silences }) => !wholeFile && silences.start === start && silences.end > start);
    if (present) return extended(present, rule);
    const indentation = /^[\uFEFF]?([^\S\r\n]*)/u.exec(text.slice(start, start + 200));
    const at = text.startsWith('\uFEFF', start) ? start + 1 : start;
    return { start: at, end: at, text: `${indentation?.[1] ?? ''}// ${wordsOf(document).line} ${rule}${lineEndOf(text)}` };
}

/** A comment at the top of the file, or one more rule in the one that is there. */
function inFile(document: LangiumDocument, rule: string): SourceEdit {
    const text = document.textDocument.getText();
    const present = readSuppressions(text).find(({ wholeFile }) => wholeFile);
    if (present) return extended(present, rule);
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, text: `// ${wordsOf(document).file} ${rule}${lineEndOf(text)}` };
}

function extended({ span, rules }: Suppression, rule: string): SourceEdit {
    const at = rules.at(-1)?.span.end ?? span.end;
    return { start: at, end: at, text: ` ${rule}` };
}

function wordsOf(document: LangiumDocument): (typeof words)[DialectId] {
    return words[dialectOfFile(document.parseResult.value as File).id];
}

/** The one that the file has, so that it does not get two kinds. */
function lineEndOf(text: string): string {
    return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}
