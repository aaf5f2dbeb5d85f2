/** The configuration of a project: read, explained and applied to the rules. Runs in Node and in a browser. */
export { configurationFile, emptyConfiguration, packageFile, packageKey, type Configuration, type Override } from './configuration.js';
export { matcher } from './globs.js';
export { isPluginFailure, isPluginRule, pluginRules } from './plugin.js';
export type { ConfigurationProblem } from './problem.js';
export { ProjectRules, type ProjectRulesOptions } from './project-rules.js';
export { readConfiguration, type ReadConfiguration, type ReadingOptions } from './reader.js';
export { ruleSeverities } from './rule-settings.js';
export { configurationJsonSchema, configurationSchemaId } from './schema.js';
