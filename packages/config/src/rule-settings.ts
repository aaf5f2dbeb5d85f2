import { severities, type OptionValue, type Rule, type RuleOption, type RuleSetting, type RuleSeverity } from '@rezo/language';
import type { Node } from 'jsonc-parser';
import { messages } from './messages.js';
import { isPluginRule } from './plugin.js';
import type { Problems } from './problems.js';
import { propertiesOf, type Property } from './properties.js';

/** What may be said of a rule in a word. */
export const ruleSeverities: readonly RuleSeverity[] = ['off', ...severities];

export interface KnownRules {
    /** The rules that there are: the catalogue, and those of plugins. */
    readonly rules: readonly Rule[];
    /** Whether plugins have not been loaded: what is said of their rules is passed over. */
    readonly withoutPlugins?: boolean;
}

/** Reads `{ "rule-id": "off", "other": { "severity": "error", "maxLength": 400 } }`. */
export function readRules(properties: ReadonlyMap<string, Property>, { rules, withoutPlugins }: KnownRules, problems: Problems): ReadonlyMap<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>();
    for (const [id, { name, value }] of properties) {
        const rule = rules.find(known => known.id === id);
        if (rule) settings.set(id, readSetting(rule, value, problems));
        else if (!withoutPlugins || !isPluginRule(id)) problems.at(name, messages.unknownRule(id, rules.map(known => known.id)));
    }
    return settings;
}

function readSetting(rule: Rule, node: Node, problems: Problems): RuleSetting {
    if (node.type !== 'object') return { ...severity(node, problems), options: {} };
    const options: Record<string, OptionValue> = {};
    let given: Pick<RuleSetting, 'severity'> = {};
    for (const [key, { name, value }] of propertiesOf(node)) {
        const option = rule.options?.find(known => known.name === key);
        if (key === 'severity') given = severity(value, problems);
        else if (!option) problems.at(name, messages.unknownOption(rule.id, key, (rule.options ?? []).map(known => known.name)));
        else if (isValueOf(option, value)) options[key] = valueOf(value);
        else problems.at(value, option.values && typeof option.default === 'string' ? messages.oneOf(option.values, value.value) : messages.optionValue(option));
    }
    return { ...given, options };
}

function severity(node: Node, problems: Problems): Pick<RuleSetting, 'severity'> {
    const found = ruleSeverities.find(known => known === node.value);
    if (!found) problems.at(node, messages.oneOf(ruleSeverities, node.value));
    return found ? { severity: found } : {};
}

function isValueOf(option: RuleOption, node: Node): boolean {
    if (typeof option.default === 'boolean') return node.type === 'boolean';
    if (typeof option.default === 'number') return node.type === 'number' && Number.isInteger(node.value) && isWithin(node.value as number, option);
    const isWord = ({ type, value }: Node): boolean => type === 'string' && (option.values?.includes(value as string) ?? true);
    return typeof option.default === 'string' ? isWord(node) : node.type === 'array' && (node.children ?? []).every(isWord);
}

function isWithin(value: number, { minimum = 0, maximum = Infinity }: RuleOption): boolean {
    return value >= minimum && value <= maximum;
}

function valueOf(node: Node): OptionValue {
    return node.type === 'array' ? (node.children ?? []).map(item => String(item.value)) : node.value as OptionValue;
}
