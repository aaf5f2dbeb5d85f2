import type { DialectId } from '../dialects/index.js';

/** Where the documentation is published. */
const base = 'https://rezo-lang.org/docs/rules/';

/** The page of a rule, for those who read in a language. */
export function rulePageUrl(id: string, language: DialectId): string {
    return `${base}${language === 'en' ? '' : `${language}/`}${encodeURIComponent(id)}.md`;
}
