import { nodePacks } from '@rezo/lexicon/node';
import type { DialectId } from '../../dialects/index.js';
import { LoadedPacks } from '../../packs/loaded-packs.js';
import type { LanguagePack, Need, PackSource } from '../../packs/pack.js';
import { usualRules, type RuleSetSource } from '../validator.js';

const source = nodePacks(`${import.meta.dirname}/../..`);
const loaded = new Map<string, Promise<unknown>>();

/** The language packs of the product, each read once for all tests. */
export const packSource: PackSource = {
    load<N extends Need>(need: N, language: DialectId) {
        const key = `${need}/${language}`;
        const part = loaded.get(key) ?? source.load(need, language);
        loaded.set(key, part);
        return part as Promise<LanguagePack[N] | undefined>;
    },
};

export const packs = new LoadedPacks(packSource);

/** For a workspace of a test that is checked as in the editor: every rule, and the packs that they need. */
export const asInEditor: { readonly packs: PackSource; readonly ruleSets: RuleSetSource } = { packs: packSource, ruleSets: usualRules('editor') };
