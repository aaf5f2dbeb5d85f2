import { usualRules, type RuleSetSource } from '@rezo/language';
import type { Configurations } from './configurations.js';

/** The rules of each file as its project configures them; those that are recommended where nothing is configured. */
export function configuredRules(configurations: Configurations): RuleSetSource {
    const usual = usualRules('batch');
    return {
        ruleSetFor(uri) {
            const project = uri.scheme === 'file' ? configurations.projectOf(uri.fsPath) : undefined;
            return project ? project.then(({ ruleSetFor }) => ruleSetFor(uri.fsPath)) : usual.ruleSetFor(uri);
        },
    };
}
