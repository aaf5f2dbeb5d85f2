/** The services of the language server; an entry of its own, so that the command line does not carry them. */
export { createRezoLspServices, type RezoLspContext, type RezoLspServices } from './module.js';
export { EditorLocale } from './locale.js';
