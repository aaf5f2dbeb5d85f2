/** Which rules are run on a file, how severe their findings are, and with which settings. */
import type { OptionValue, Rule, RuleOption, Severity, Finding } from './rule.js';
import { rules as catalogue } from './rules/index.js';

export const presets = ['minimal', 'recommended', 'strict'] as const;
export type Preset = (typeof presets)[number];

export type RuleSeverity = Severity | 'off';

/** Where rules are run: some are for the one who writes, not for a machine that judges. */
export type Place = 'editor' | 'batch';

/** What a project says of a rule. */
export interface RuleSetting {
    readonly severity?: RuleSeverity;
    readonly options: Readonly<Record<string, OptionValue>>;
}

export interface RuleChoice {
    /** The catalogue, and the rules of plugins. */
    readonly rules: readonly Rule[];
    readonly preset: Preset;
    readonly place: Place;
    /** By rule. */
    readonly settings: ReadonlyMap<string, RuleSetting>;
    /** Words that the project knows beyond the dictionaries, in lower case. */
    readonly words: ReadonlySet<string>;
}

export interface RuleSet {
    /** Those that are run. */
    readonly rules: readonly Rule[];
    /** Those that there are. */
    readonly ids: readonly string[];
    readonly words: ReadonlySet<string>;
    severityOf(rule: Rule, finding: Finding): Severity;
    /** The severity of a rule as a whole; single findings of some are graver. */
    severityOfRule(rule: Rule): RuleSeverity;
    mayBeError(rule: Rule): boolean;
    option<T extends OptionValue>(rule: Rule, option: RuleOption<T>): T;
}

export function ruleSet(choice: RuleChoice): RuleSet {
    const { preset, settings, words } = choice;
    const set = (rule: Rule): RuleSeverity | undefined => settings.get(rule.id)?.severity;
    const severityOfRule = (rule: Rule): RuleSeverity => set(rule) ?? usual(rule, choice);
    const severityOf = (rule: Rule, finding: Finding): Severity => {
        const given = set(rule);
        if (given !== undefined && given !== 'off') return given;
        return raised(finding.severity ?? rule.severity, preset);
    };
    return {
        rules: choice.rules.filter(rule => severityOfRule(rule) !== 'off'),
        ids: choice.rules.map(({ id }) => id),
        words,
        severityOf,
        severityOfRule,
        mayBeError: rule => set(rule) === 'error' || (set(rule) === undefined && (rule.severity === 'error' || rule.mayBeError === true)),
        option: (rule, option) => (settings.get(rule.id)?.options[option.name] as typeof option.default | undefined) ?? option.default,
    };
}

/** What a rule is in a preset, where the project says nothing of it. */
function usual(rule: Rule, { preset, place }: RuleChoice): RuleSeverity {
    if (preset === 'minimal') return rule.severity === 'error' || rule.mayBeError ? rule.severity : 'off';
    if (rule.onlyInEditor && place === 'batch' && preset !== 'strict') return 'off';
    return raised(rule.severity, preset);
}

/** The strict preset lets nothing be overlooked. */
function raised(severity: Severity, preset: Preset): Severity {
    if (preset !== 'strict') return severity;
    return severity === 'information' ? 'warning' : severity === 'hint' ? 'information' : severity;
}

/** The rules of a project that says nothing. */
export function recommended(place: Place): RuleSet {
    return ruleSet({ rules: catalogue, preset: 'recommended', place, settings: new Map(), words: new Set() });
}
