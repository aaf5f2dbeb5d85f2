/** The services of the language server; an entry of its own, so that the command line does not carry them. */
export { createRezoLspServices, type RezoLspContext, type RezoLspServices } from './module.js';
export { EditorLocale } from './locale.js';
export type { FeatureContext } from './context.js';
export { clientCommands } from './client-commands.js';
export { counted, type NounForms } from '../values/plurals.js';
export { registerSelectionRanges } from './selection-range.js';
export { dialectEdits } from './code-actions/dialect.js';
