import type { LangiumDocument } from 'langium';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { File } from '../../generated/ast.js';
import { dialectOfFile } from '../../validation/checked-file.js';
import type { FeatureContext } from '../context.js';
import { declareOrganization, expandAbbreviation, nameToDeclare } from './declare.js';
import { convertDialect } from './dialect.js';
import { toTextEdit, type Say } from './fixes.js';
import { moveItem } from './move-item.js';
import { paragraphAndList } from './paragraph-list.js';
import type { Place, Refactoring } from './place.js';
import { sortDeclarations } from './sort-declarations.js';

const makers: readonly ((place: Place) => Refactoring[])[] = [
    declareOrganization, expandAbbreviation, paragraphAndList, moveItem, convertDialect, sortDeclarations,
];

/** Everything that can be done with what is selected, as far as the editor asks for its kind. */
export async function refactorings(document: LangiumDocument, range: Range, only: readonly string[] | undefined, { packs, uses }: FeatureContext, say: Say): Promise<CodeAction[]> {
    const file = document.parseResult.value as File;
    const dialect = dialectOfFile(file);
    const text = document.textDocument.getText();
    const selection = { start: document.textDocument.offsetAt(range.start), end: document.textDocument.offsetAt(range.end) };
    // Asked at every move of the cursor, and only of a name the cases may be wanted.
    if (nameToDeclare({ file, text, selection })) await packs.ensure(['morphology'], [dialect.id]);
    const place: Place = {
        document, file, text, selection, dialect,
        uses: uses(),
        morphology: packs.get('morphology', dialect.id),
    };
    return makers.flatMap(make => make(place))
        .filter(({ kind }) => !only || only.some(wanted => kind === wanted || kind.startsWith(`${wanted}.`)))
        .map(({ title, kind, edits }) => ({
            title: say(title), kind,
            edit: { changes: { [document.uri.toString()]: edits.map(edit => toTextEdit(edit, document)) } },
        }));
}
