/** The pages of the rules, which tell more than the rules themselves have to know. */
import type { DialectId } from '../dialects/index.js';
import { rulePages } from '../generated/rule-pages.js';
import type { RulePage } from './page.js';

export { headings, type RulePage } from './page.js';

/** The page of a rule; undefined for a rule that is not ours. */
export function rulePage(id: string, language: DialectId): RulePage | undefined {
    return Object.hasOwn(rulePages, id) ? rulePages[id]?.[language] : undefined;
}
