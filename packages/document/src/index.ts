/** ResolutionDocument: the plain, typed data that every publisher reads. */
export * from './types.js';
export { mentionText } from './mention-text.js';
export { toDocuments, type DocumentOptions } from './to-documents.js';
