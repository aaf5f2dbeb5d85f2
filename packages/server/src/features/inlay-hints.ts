import { mentionText, toDocuments } from '@rezo/document';
import { nodesOf, openFileOf, parseDateRange, plainText, propertySpecs, toIso, type OpenFile, type PropertyKey } from '@rezo/language';
import type { FeatureContext } from '@rezo/language/lsp';
import type { ConfigurationProvider, LangiumDocument } from 'langium';
import type { InlayHintProvider, LangiumServices } from 'langium/lsp';
import type { InlayHint, InlayHintParams, Position, Range } from 'vscode-languageserver';

/** Which hints are shown; each can be switched off (`rezo.inlayHints.…`). */
interface HintSettings {
    readonly numbers?: boolean;
    readonly mentions?: boolean;
    readonly weekday?: boolean;
}

const longestHint = 60;

/** What is computed and cannot be seen in the source: numbers of clauses, printed mentions, weekdays of dates. */
export class RezoInlayHintProvider implements InlayHintProvider {
    private readonly configuration: ConfigurationProvider;

    constructor(services: LangiumServices, private readonly context: FeatureContext) {
        this.configuration = services.shared.workspace.ConfigurationProvider;
        // An editor asks again only when it is told to: a kind that was switched off would stay until the next letter.
        this.configuration.onConfigurationSectionUpdate(() => {
            void services.shared.lsp.Connection?.languages.inlayHint.refresh().catch(() => undefined);
        });
    }

    async getInlayHints(document: LangiumDocument, { range }: InlayHintParams): Promise<InlayHint[]> {
        const settings = (await this.configuration.getConfiguration('rezo', 'inlayHints').catch(() => undefined) ?? {}) as HintSettings;
        const file = openFileOf(document, this.context.uses());
        return [
            ...(settings.numbers === false ? [] : numberHints(file)),
            ...(settings.mentions === false ? [] : mentionHints(file, range)),
            ...(settings.weekday === false ? [] : weekdayHints(file, this.context.locale.locale ?? file.dialect.id)),
        ].filter(hint => isWithin(hint.position, range));
    }
}

function isWithin({ line }: Position, { start, end }: Range): boolean {
    return line >= start.line && line <= end.line;
}

/** The number by which a clause is cited, where its written marker does not say it. */
function numberHints(file: OpenFile): InlayHint[] {
    const numbers = new Map(toDocuments(file, { uri: '' }).flatMap(document => document.recommendations.map(entry => [entry.source.line - 1, entry.number])));
    return nodesOf(file.ast).items.flatMap(item => {
        const start = (item.prose ?? item).$cstNode?.range.start;
        const number = start && numbers.get(start.line);
        if (!start || !number || item.marker.replace(/[.)]$/u, '') === number) return [];
        return [{ position: start, label: number, paddingRight: true }];
    });
}

function mentionHints(file: OpenFile, range: Range): InlayHint[] {
    return nodesOf(file.ast).mentions.flatMap(mention => {
        const end = mention.$cstNode?.range.end;
        if (!end || !isWithin(end, range) || mention.group || !mention.target.ref) return [];
        const printed = mentionText(file, mention);
        if (printed === mention.$cstNode?.text) return [];
        const label = printed.length > longestHint ? `${printed.slice(0, longestHint).trimEnd()}…` : printed;
        return [{ position: end, label, paddingLeft: true, ...(label !== printed && { tooltip: printed }) }];
    });
}

function weekdayHints(file: OpenFile, locale: string): InlayHint[] {
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    return nodesOf(file.ast).properties.flatMap(property => {
        const kind = propertySpecs[property.key as PropertyKey].value;
        const end = property.value?.$cstNode?.range.end;
        if (!end || (kind !== 'dates' && kind !== 'deadline')) return [];
        const dates = parseDateRange(plainText(property.value));
        if (!dates.ok) return [];
        const days = [...new Set([toIso(dates.value.start), toIso(dates.value.end)])].map(day => weekday.format(new Date(`${day}T00:00:00Z`)));
        return [{ position: end, label: days.join(' – '), paddingLeft: true }];
    });
}
