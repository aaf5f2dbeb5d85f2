import type { LoadedPacks } from '../packs/loaded-packs.js';
import type { RuleSet } from './rule-set.js';
import type { Rule, RuleContext } from './rule.js';

/** What a rule is given beside the file. */
export function contextOf(rule: Rule, set: RuleSet, packs: LoadedPacks): RuleContext {
    return {
        words: set.words,
        option: option => set.option(rule, option),
        pack: (need, language) => packs.get(need, language),
    };
}
