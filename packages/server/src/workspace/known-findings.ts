import { knownAmong, readBaseline, type Baseline, type BaselineFault, type KnownFinding } from '@rezo/config/baseline';
import type { DiagnosticData, Message } from '@rezo/language';
import { UriUtils, type LangiumDocument, type URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';

/** A baseline that a configuration names. */
export interface NamedBaseline {
    readonly uri: URI;
    readonly content: Baseline;
}

export function knownIn(uri: URI, { uri: baseline, content }: NamedBaseline): readonly KnownFinding[] {
    return content.get(UriUtils.relative(UriUtils.dirname(baseline), uri)) ?? [];
}

/** What is known is shown as a hint, with its fixes at hand: it stands in no list of problems, as it fails no run of `rezo check`. */
export function quieted(document: LangiumDocument, diagnostics: readonly Diagnostic[], baseline: readonly KnownFinding[]): Diagnostic[] {
    const { known } = knownAmong({ text: document.textDocument.getText(), document, diagnostics }, baseline);
    return diagnostics.map(diagnostic => {
        if (!known.has(diagnostic)) return diagnostic;
        const data: DiagnosticData = { ...diagnostic.data as DiagnosticData, isKnown: true };
        return { ...diagnostic, severity: 4, data };
    });
}

export function contentOf(text: string | undefined): Baseline | BaselineFault | 'missing' {
    return text === undefined ? 'missing' : readBaseline(text);
}

export const baselineFaults: Readonly<Record<BaselineFault | 'missing' | 'outside', Message>> = {
    missing: { ru: 'Такого файла известных замечаний нет: его записывает rezo check --write-baseline.', en: 'There is no such baseline: rezo check --write-baseline writes one.' },
    malformed: {
        ru: 'Это не файл известных замечаний Rezo: восстановите его или удалите и выполните rezo check --write-baseline.',
        en: 'This is not a baseline of Rezo: restore it, or delete it and run rezo check --write-baseline.',
    },
    newer: { ru: 'Этот файл известных замечаний записан более новой версией Rezo: обновите Rezo.', en: 'This baseline was written by a newer version of Rezo: update Rezo.' },
    outside: { ru: 'Файл известных замечаний лежит вне открытой папки: редактор его не читает.', en: 'The baseline lies outside the open folder: the editor does not read it.' },
};
