import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { LangiumServices, RenameProvider } from 'langium/lsp';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Mentionable } from '../generated/ast.js';
import { nameOf } from '../references/names.js';
import type { Uses } from '../references/uses.js';
import { nodesOf } from '../syntax/nodes.js';
import { dialectOfFile } from '../validation/checked-file.js';
import type { Message, SourceSpan } from '../validation/rule.js';
import { mentionParts } from './leaves.js';
import type { EditorLocale } from './locale.js';
import { becomesEscape, clashOf, normalizedName, problemOfName } from './new-name.js';
import { nameSpan } from './occurrences.js';
import { documentOf, fileOf, offsetAt, rangeOf, textOf, type AtPosition } from './positions.js';
import { spotAt, type Spot } from './spot.js';

/** Makes the error by which a request is refused with a message for people. */
export type Refusal = (message: string) => Error;

export interface RenameContext {
    readonly uses: () => Uses;
    readonly locale: EditorLocale;
    readonly refusal: Refusal;
}

interface Renamed {
    readonly target: Mentionable;
    /** The id at the cursor. */
    readonly span: SourceSpan;
}

/** Renames an id or a label with all its mentions, in every file that uses it. */
export class RezoRenameProvider implements RenameProvider {
    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices, private readonly context: RenameContext) {
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    prepareRename(document: LangiumDocument, params: AtPosition): Range | undefined {
        const found = this.renamed(document, params);
        return found && rangeOf(document, found.span);
    }

    rename(document: LangiumDocument, params: AtPosition & { readonly newName: string }): WorkspaceEdit | undefined {
        const found = this.renamed(document, params);
        if (!found) return undefined;
        const name = normalizedName(params.newName);
        this.refuseWhere(problemOfName(name), document);
        if (name === nameOf(found.target)) return { changes: {} };
        return this.edits(found.target, name, document);
    }

    private edits(target: Mentionable, name: string, asked: LangiumDocument): WorkspaceEdit {
        const own = documentOf(target);
        const all = this.documents.all.toArray();
        const spans = new Map(all.map(document => [document, namedSpans(document, target)] as const).filter(([document, found]) => found.length > 0 || document === own));
        const mentioning = [...spans].filter(([, found]) => found.length > 0).map(([document]) => document);
        this.refuseWhere(clashOf(target, name, own, mentioning, all, this.context.uses()), asked);
        const changes: Record<string, TextEdit[]> = {};
        for (const [document, mentions] of spans) {
            const declared = document === own ? nameSpan(target) : undefined;
            const edited = [...(declared ? [declared] : []), ...mentions.filter(span => span.start !== declared?.start)].sort((a, b) => a.start - b.start);
            this.refuseEscapes(document, edited, name, asked);
            changes[document.uri.toString()] = edited.map(span => ({ range: rangeOf(document, span), newText: name }));
        }
        return { changes };
    }

    private refuseEscapes(document: LangiumDocument, spans: readonly SourceSpan[], name: string, asked: LangiumDocument): void {
        const text = textOf(document);
        if (!spans.some(span => becomesEscape(text, { ...span, text: name }))) return;
        this.refuseWhere({
            ru: `Имя «${name}» нельзя дать: в начале строки «\\${name}» перестало бы быть упоминанием.`,
            en: `The id cannot be “${name}”: at the start of a line “\\${name}” would no longer be a mention.`,
        }, asked);
    }

    private renamed(document: LangiumDocument, params: AtPosition): Renamed | undefined {
        const spot = spotAt(fileOf(document), offsetAt(document, params));
        if (!spot) return undefined;
        this.refuseWhere(reasonNotTo(spot), document);
        if (spot.kind === 'name') return { target: spot.node, span: spot.span };
        return spot.kind === 'mention' && spot.mention.target.ref ? { target: spot.mention.target.ref, span: spot.span } : undefined;
    }

    private refuseWhere(reason: Message | undefined, document: LangiumDocument): void {
        if (reason) throw this.context.refusal(this.context.locale.text(reason, dialectOfFile(fileOf(document)).id));
    }
}

/** The mentions by the thing's own id; a mention of a section by its keyword stays. */
function namedSpans(document: LangiumDocument, target: Mentionable): SourceSpan[] {
    const name = nameOf(target);
    return nodesOf(fileOf(document)).mentions
        .filter(mention => mention.target.$refText.normalize('NFC') === name && mention.target.ref === target)
        .flatMap(mention => mentionParts(mention)?.id ?? []);
}

function reasonNotTo(spot: Spot): Message | undefined {
    switch (spot.kind) {
        case 'name': return undefined;
        case 'mention': return reasonNotToRename(spot.mention.target.$refText, spot.mention.target.ref);
        case 'form': return { ru: 'Падежи и данные называются словами языка, их нельзя переименовать.', en: 'Forms and data are words of the language and cannot be renamed.' };
        case 'keyword': return { ru: 'Это слово языка. Переименовать можно имя после «\\» или метку.', en: 'This is a word of the language. What can be renamed is an id after “\\”, or a label.' };
        case 'path': return { ru: 'Чтобы изменить путь, переименуйте сам файл: строки «подключить» обновятся.', en: 'To change a path, rename the file itself: the “use” lines will follow.' };
    }
}

function reasonNotToRename(written: string, target: Mentionable | undefined): Message | undefined {
    if (!target) return { ru: `«\\${written}» ничего не называет.`, en: `“\\${written}” names nothing.` };
    if (nameOf(target) === written.normalize('NFC')) return undefined;
    return {
        ru: `«\\${written}» называет раздел его ключевым словом. Дайте разделу имя («${written} \\имя:»), чтобы его можно было переименовать.`,
        en: `“\\${written}” names the section by its keyword. Give the section an id (“${written} \\id:”) to be able to rename it.`,
    };
}
