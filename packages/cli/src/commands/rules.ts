import { join } from 'node:path';
import { presets, rules as catalogue, ruleSet, URI, usualRules, type Preset, type Rule, type RuleSet, type RuleSeverity } from '@rezo/language';
import { UsageError } from '../arguments.js';
import type { Context, Run } from '../command.js';
import { configurationsOf } from '../config/configurations.js';
import { requireSound } from '../config/require-sound.js';
import { exitCodes } from '../exit-codes.js';
import { painterFor } from '../text/colour.js';
import { padTo, textWidth } from '../text/width.js';

export const run: Run = async (args, context) => {
    const { io, messages } = context;
    const [extra] = args.positionals;
    if (extra !== undefined) throw new UsageError(messages.usage.tooManyOperands('rules', extra));
    // A file of the current folder that no override means.
    const file = join(io.cwd, 'resolution.res');
    const project = await configurationsOf(args, io.cwd).projectOf(file);
    if (project) requireSound([project], context);
    const set = project?.ruleSetFor(file) ?? await usualRules('batch').ruleSetFor(URI.file(file));
    const rules = project?.rules ?? catalogue;
    io.stdout.write(args.has('json') ? json(rules, set) : table(rules, set, context));
    return exitCodes.clean;
};

function json(rules: readonly Rule[], set: RuleSet): string {
    const list = rules.map(rule => {
        const { id, severity, fixable, tags, since, title, options = [] } = rule;
        return {
            id, severity: set.severityOfRule(rule), defaultSeverity: severity, onlyInEditor: rule.onlyInEditor === true,
            presets: Object.fromEntries(presets.map(preset => [preset, severityIn(preset, rule)])),
            fixable, tags, since, title,
            options: options.map(option => ({ ...option, value: set.option(rule, option) })),
        };
    });
    return `${JSON.stringify({ rules: list }, null, 2)}\n`;
}

/** What `check` makes of a rule where nothing but the preset is configured. */
function severityIn(preset: Preset, rule: Rule): RuleSeverity {
    return ruleSet({ rules: [rule], preset, place: 'batch', settings: new Map(), words: new Set() }).severityOfRule(rule);
}

function table(rules: readonly Rule[], set: RuleSet, { io, messages, locale }: Context): string {
    const shown = (severity: RuleSeverity): string => severity === 'off' ? messages.rules.off : messages.severity[severity];
    const rows = rules.map(rule => [rule.id, shown(set.severityOfRule(rule)), rule.fixable ? messages.rules.fixable : '', rule.title[locale]]);
    const widths = messages.rules.head.map((head, column) => Math.max(textWidth(head), ...rows.map(row => textWidth(row[column] ?? ''))) + 2);
    const line = (cells: readonly string[]): string => cells.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('').trimEnd();
    const paint = painterFor(io.stdout);
    return [paint('bold', line(messages.rules.head)), ...rows.map(line)].join('\n') + '\n';
}
