/** The configuration of a project: read, explained and applied to the rules. Runs in Node and in a browser. */
export { emptyConfiguration, type Configuration, type FileReference, type Override } from './configuration.js';
export { matcher } from './globs.js';
export { configurationFile, packageFile, packageKey } from './names.js';
export { isPluginFailure, pluginRules } from './plugin.js';
export type { ConfigurationProblem } from './problem.js';
export { ProjectRules, type ProjectRulesOptions } from './project-rules.js';
export { readConfiguration, type ReadConfiguration, type ReadingOptions } from './reader.js';
export { ruleSeverities } from './rule-settings.js';
export { configurationJsonSchema, configurationSchemaId } from './schema.js';
