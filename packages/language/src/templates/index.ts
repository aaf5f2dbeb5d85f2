/** Texts of new files: for `rezo new` as they are, for editors as snippets. */
import type { DialectId } from '../dialects/index.js';
import { en } from './en.js';
import { ru } from './ru.js';
import type { Templates } from './template.js';

export { plainText, snippet, templateKinds, type TemplateKind } from './template.js';
export const templates: Readonly<Record<DialectId, Templates>> = { ru, en };
