import type { DocumentValidator, LangiumDocument, ValidationOptions } from 'langium';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { DialectId } from '../dialects/index.js';
import { hasBeenChecked } from '../syntax/memo.js';
import type { LoadedPacks } from '../packs/loaded-packs.js';
import type { Need } from '../packs/pack.js';
import { rulePageUrl } from '../rule-pages/url.js';
import type { Uses } from '../references/uses.js';
import { checkedFile } from './checked-file.js';
import { defaultContext } from './context.js';
import { runRules } from './engine.js';
import { rules } from './rules/index.js';
import type { CheckedFile, Finding, Fix, Rule, Severity, SourceSpan } from './rule.js';

/** What a diagnostic of a rule carries beside its text: its fixes, for code actions and `--fix`. */
export interface DiagnosticData {
    readonly fixes: readonly Fix[];
}

const lspSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 };

/** In which language messages are written: a fixed one, or that of the document when undefined. */
export interface MessageLocale {
    readonly locale: DialectId | undefined;
}

/** The category of validation that finds errors and nothing else: what publishing has to know. */
export const errorsOnly = 'errors';

const rulesOfErrors = rules.filter(rule => rule.severity === 'error' || rule.mayBeError);

/** Runs the rules over a document; Langium's own checks are not used, because the grammar is total. */
export class RezoDocumentValidator implements DocumentValidator {
    constructor(private readonly uses: Uses, private readonly messages: MessageLocale, private readonly packs: LoadedPacks) {}

    async validateDocument(document: LangiumDocument, options: ValidationOptions = {}): Promise<Diagnostic[]> {
        const file = checkedFile(document, this.uses);
        const asked = options.categories?.includes(errorsOnly) ? rulesOfErrors : rules;
        const locale = this.messages.locale ?? file.dialect.id;
        await this.packs.ensure(needsOf(asked), dialectsOf(file));
        const context = defaultContext(this.packs);
        const found = runRules(file, asked, () => context);
        hasBeenChecked();
        return found.map(({ rule, finding }) => toDiagnostic(rule, finding, document, locale));
    }
}

function needsOf(asked: readonly Rule[]): Set<Need> {
    return new Set(asked.flatMap(rule => rule.needs ?? []));
}

/** The dialects in which the texts of a file are written. */
function dialectsOf(file: CheckedFile): DialectId[] {
    return [...new Set([file.dialect.id, ...file.nodes.resolutions.map(resolution => file.dialectOf(resolution).id)])];
}

function toDiagnostic(rule: Rule, finding: Finding, document: LangiumDocument, locale: DialectId): Diagnostic {
    const range = ({ start, end }: SourceSpan) => ({ start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) });
    const data: DiagnosticData = { fixes: finding.fixes ?? [] };
    return {
        range: range(finding.span),
        severity: lspSeverity[finding.severity ?? rule.severity],
        code: rule.id,
        codeDescription: { href: rulePageUrl(rule.id, locale) },
        source: 'rezo',
        message: finding.message[locale],
        data,
        ...(finding.related && {
            relatedInformation: finding.related.map(place => ({ location: { uri: place.uri.toString(), range: range(place.span) }, message: place.message[locale] })),
        }),
    };
}
