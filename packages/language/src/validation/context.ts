import type { LoadedPacks } from '../packs/loaded-packs.js';
import type { RuleContext } from './rule.js';

/** What every rule is given where no project has settings of its own. */
export function defaultContext(packs: LoadedPacks): RuleContext {
    return {
        option: option => option.default,
        words: new Set(),
        pack: (need, language) => packs.get(need, language),
    };
}
