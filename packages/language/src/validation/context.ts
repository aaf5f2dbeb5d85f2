import type { LoadedPacks } from '../packs/loaded-packs.js';
import { memo } from '../syntax/memo.js';
import type { ReadyRule } from './engine.js';
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

/** The rules of a set with their contexts, made once for all the files that have the set. */
export function readyRules(packs: LoadedPacks): (set: RuleSet) => readonly ReadyRule[] {
    return memo(set => set.rules.map(rule => ({ rule, context: contextOf(rule, set, packs) })));
}
