import { Cancellation, interruptAndCheck, type DocumentValidator, type LangiumDocument, type URI, type ValidationOptions } from 'langium';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { DialectId } from '../dialects/index.js';
import { forgetChecked } from '../syntax/memo.js';
import type { LoadedPacks } from '../packs/loaded-packs.js';
import type { Need } from '../packs/pack.js';
import { rulePageUrl } from '../rule-pages/url.js';
import type { Uses } from '../references/uses.js';
import { checkedFile } from './checked-file.js';
import { readyRules } from './context.js';
import { runRules, type ReadyRule } from './engine.js';
import { recommended, type Place, type RuleSet } from './rule-set.js';
import type { CheckedFile, Finding, Fix, Rule, Severity, SourceSpan } from './rule.js';
import type { RuleTimings } from './timings.js';

/** What a diagnostic of a rule carries beside its text: its fixes, for code actions and `--fix`. */
export interface DiagnosticData {
    readonly fixes: readonly Fix[];
    /** A baseline knows it: nobody means to mend it now. */
    readonly isKnown?: true;
}

const lspSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 };

/** In which language messages are written: a fixed one, or that of the document when undefined. */
export interface MessageLocale {
    readonly locale: DialectId | undefined;
}

/** The category of validation that finds errors and nothing else: what publishing has to know. */
export const errorsOnly = 'errors';

/** Tells which rules are run on a file. */
export interface RuleSetSource {
    ruleSetFor(uri: URI): RuleSet | Promise<RuleSet>;
}

/** The rules of those who configure nothing. */
export function usualRules(place: Place): RuleSetSource {
    const set = recommended(place);
    return { ruleSetFor: () => set };
}

export interface ValidatorContext {
    readonly uses: Uses;
    readonly messages: MessageLocale;
    readonly packs: LoadedPacks;
    readonly ruleSets: RuleSetSource;
    readonly timings?: RuleTimings;
}

/** Runs the rules over a document; Langium's own checks are not used, because the grammar is total. */
export class RezoDocumentValidator implements DocumentValidator {
    private readonly rulesOf: (set: RuleSet) => readonly ReadyRule[];

    constructor(private readonly context: ValidatorContext) {
        this.rulesOf = readyRules(context.packs);
    }

    async validateDocument(document: LangiumDocument, options: ValidationOptions = {}, token = Cancellation.CancellationToken.None): Promise<Diagnostic[]> {
        const { uses, messages, packs, ruleSets, timings } = this.context;
        const file = checkedFile(document, uses);
        const set = await ruleSets.ruleSetFor(document.uri);
        const rules = this.rulesOf(set);
        const asked = options.categories?.includes(errorsOnly) ? rules.filter(({ rule }) => set.mayBeError(rule)) : rules;
        const locale = messages.locale ?? file.dialect.id;
        await packs.ensure(needsOf(asked, file), dialectsOf(file));
        const beforeRule = token === Cancellation.CancellationToken.None ? undefined : () => interruptAndCheck(token);
        try {
            const found = await runRules(file, asked, { known: set.ids, timings, beforeRule });
            return found.map(({ rule, finding }) => toDiagnostic(rule, finding, set.severityOf(rule, finding), document, locale));
        } finally {
            // Also when an edit has ended it: what was remembered of the old tree keeps it.
            forgetChecked();
        }
    }
}

function needsOf(asked: readonly ReadyRule[], file: CheckedFile): Set<Need> {
    const needs = new Set<Need>();
    for (const { rule } of asked) if (rule.needs && (rule.needsPacks?.(file) ?? true)) for (const need of rule.needs) needs.add(need);
    return needs;
}

/** The dialects in which the texts of a file are written. */
function dialectsOf(file: CheckedFile): DialectId[] {
    return [...new Set([file.dialect.id, ...file.nodes.resolutions.map(resolution => file.dialectOf(resolution).id)])];
}

function toDiagnostic(rule: Rule, finding: Finding, severity: Severity, document: LangiumDocument, locale: DialectId): Diagnostic {
    const range = ({ start, end }: SourceSpan) => ({ start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) });
    const data: DiagnosticData = { fixes: finding.fixes ?? [] };
    return {
        range: range(finding.span),
        severity: lspSeverity[severity],
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
