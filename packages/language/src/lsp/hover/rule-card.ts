import type { Diagnostic } from 'vscode-languageserver-types';
import type { DialectId } from '../../dialects/index.js';
import { rules } from '../../validation/rules/index.js';
import { escaped } from './thing-card.js';
import { texts } from './texts.js';

/** Where the pages of the rules are published. */
export const rulePages = 'https://rezo-lang.org/docs/rules/';

/** What the rule of a diagnostic is about, with a link to its page; undefined for what is not ours. */
export function ruleCard({ code, message }: Diagnostic, language: DialectId): string | undefined {
    const rule = rules.find(({ id }) => id === code);
    if (!rule) return undefined;
    return `**${escaped(rule.title[language])}** — ${escaped(typeof message === 'string' ? message : message.value)}\n\n[${texts.aboutRule[language]} \`${rule.id}\`](${rulePages}${rule.id}.md)`;
}
