import { ruleSet, type Place, type Rule, type RuleSet, type RuleSetting } from '@rezo/language';
import type { Configuration } from './configuration.js';
import { matcher } from './globs.js';

export interface ProjectRulesOptions {
    /** The rules that there are: the catalogue, and those of plugins. */
    readonly rules: readonly Rule[];
    readonly place: Place;
}

/** The rules of a project, by file. */
export class ProjectRules {
    private readonly overrides: readonly { readonly matches: (path: string) => boolean; readonly rules: ReadonlyMap<string, RuleSetting>; readonly words: readonly string[] }[];
    /** By the overrides that hold: most files share one. */
    private readonly sets = new Map<string, RuleSet>();

    constructor(private readonly configuration: Configuration, private readonly options: ProjectRulesOptions) {
        this.overrides = configuration.overrides.map(({ files, rules, words }) => ({ matches: matcher(files), rules, words }));
    }

    /** @param path relative to the folder of the configuration, with slashes */
    for(path: string): RuleSet {
        const holding = this.overrides.filter(({ matches }) => matches(path));
        const key = holding.map(override => this.overrides.indexOf(override)).join();
        let set = this.sets.get(key);
        if (!set) {
            set = this.make(holding);
            this.sets.set(key, set);
        }
        return set;
    }

    private make(holding: ProjectRules['overrides']): RuleSet {
        const { preset, rules, words } = this.configuration;
        const settings = new Map(rules);
        for (const override of holding) for (const [id, setting] of override.rules) settings.set(id, merged(settings.get(id), setting));
        return ruleSet({ ...this.options, preset, settings, words: new Set([...words, ...holding.flatMap(override => override.words)]) });
    }
}

function merged(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
    return { ...below, ...above, options: { ...below?.options, ...above.options } };
}
