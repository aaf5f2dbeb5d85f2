import { env, l10n, QuickPickItemKind, SnippetString, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { snippet, templates, type TemplateKind } from '@rezo/language/templates';
import { languageId } from '../client/options.js';
import { dialects, type DialectId } from '../dialects.js';

interface Choice {
    readonly kind: TemplateKind;
    readonly dialect: DialectId;
}

/** Said beforehand by a key binding; what it leaves out is asked. */
export type NewResolutionOptions = Partial<Choice> & { readonly name?: string };

interface ChoiceItem extends QuickPickItem {
    readonly choice?: Choice;
}

/** Makes a resolution from a skeleton: in a folder when there is one, else as a new text without a name. */
export async function newResolution(folder: Uri | undefined, options: NewResolutionOptions = {}): Promise<void> {
    const choice = await choose(options);
    if (!choice) return;
    const document = await newDocument(folder, choice, options.name);
    if (!document) return;
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(snippet(templates[choice.dialect][choice.kind](new Date()))));
}

async function choose({ kind, dialect }: NewResolutionOptions): Promise<Choice | undefined> {
    if (kind && dialect) return { kind, dialect };
    const picked = await window.showQuickPick(choices(), { title: l10n.t('New Resolution'), placeHolder: l10n.t('Kind of the document and its language'), matchOnDetail: true });
    return picked?.choice;
}

/** The language of the editor comes first. */
function choices(): ChoiceItem[] {
    const own = dialects.toSorted((a, b) => Number(env.language.startsWith(b)) - Number(env.language.startsWith(a)));
    return own.flatMap(dialect => [
        { label: names[dialect].language, kind: QuickPickItemKind.Separator },
        ...(Object.entries(names[dialect].kinds) as [TemplateKind, readonly [string, string]][])
            .map(([kind, [label, detail]]) => ({ label: `$(file) ${label}`, detail, choice: { kind, dialect } })),
    ]);
}

/** In the language of the document, whatever the language of the editor: who writes in Russian reads Russian. */
const names: Readonly<Record<DialectId, { readonly language: string; readonly kinds: Readonly<Record<TemplateKind, readonly [label: string, detail: string]>> }>> = {
    ru: {
        language: 'На русском языке',
        kinds: {
            conference: ['Резолюция конференции', 'Участники, вопросы и рекомендации адресатам'],
            meeting: ['Решение собрания', 'Заслушали, решили, поручили; подписи'],
            assembly: ['Резолюция ассамблеи', 'Преамбула и нумерованные постановляющие пункты'],
            registry: ['Реестр', 'Организации, лица и термины для других файлов'],
        },
    },
    en: {
        language: 'In English',
        kinds: {
            conference: ['Resolution of a conference', 'Participants, topics, and recommendations to addressees'],
            meeting: ['Resolution of a meeting', 'What was heard and decided; signatures'],
            assembly: ['Resolution of an assembly', 'A preamble and numbered operative clauses'],
            registry: ['Registry', 'Organizations, persons and terms for other files'],
        },
    },
};

async function newDocument(folder: Uri | undefined, { kind, dialect }: Choice, given: string | undefined): Promise<TextDocument | undefined> {
    if (!folder) return workspace.openTextDocument({ language: languageId, content: '' });
    const name = given ?? await askName(folder, kind, dialect);
    if (!name) return undefined;
    const uri = Uri.joinPath(folder, name.endsWith('.res') ? name : `${name}.res`);
    await workspace.fs.writeFile(uri, new Uint8Array());
    return workspace.openTextDocument(uri);
}

function askName(folder: Uri, kind: TemplateKind, dialect: DialectId): Thenable<string | undefined> {
    const stem = kind === 'registry' ? 'registry' : dialect === 'ru' ? 'резолюция' : 'resolution';
    return window.showInputBox({
        title: l10n.t('New Resolution'),
        prompt: l10n.t('Name of the file'),
        value: `${stem}.res`,
        valueSelection: [0, stem.length],
        validateInput: name => nameProblem(folder, name),
    });
}

async function nameProblem(folder: Uri, name: string): Promise<string | undefined> {
    const trimmed = name.trim();
    if (!trimmed) return l10n.t('The file needs a name.');
    if (/[\\/:*?"<>|]/u.test(trimmed)) return l10n.t('These characters cannot stand in the name of a file: {0}', '\\ / : * ? " < > |');
    const file = Uri.joinPath(folder, trimmed.endsWith('.res') ? trimmed : `${trimmed}.res`);
    const exists = await workspace.fs.stat(file).then(() => true, () => false);
    return exists ? l10n.t('There is a file of this name already.') : undefined;
}
