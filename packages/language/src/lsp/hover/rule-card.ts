import type { Diagnostic } from 'vscode-languageserver-types';
import type { DialectId } from '../../dialects/index.js';
import { rulePage } from '../../rule-pages/index.js';
import { rulePageUrl } from '../../rule-pages/url.js';
import { rules } from '../../validation/rules/index.js';
import { escaped } from './thing-card.js';
import { texts } from './texts.js';

/** What the rule of a diagnostic is about, from its page, with a link to that; undefined for what is not ours. */
export function ruleCard({ code, message }: Diagnostic, language: DialectId): string | undefined {
    const rule = rules.find(({ id }) => id === code);
    if (!rule) return undefined;
    const page = rulePage(rule.id, language);
    return [
        `**${escaped(rule.title[language])}** — ${escaped(typeof message === 'string' ? message : message.value)}`,
        ...(page ? [page.what, page.why] : []),
        `[${texts.aboutRule[language]} \`${rule.id}\`](${rulePageUrl(rule.id, language)})`,
    ].join('\n\n');
}
