import { en } from './en.js';
import { ru } from './ru.js';
import type { DialectId, Templates } from './template.js';

export { dialects, templateKinds, type DialectId, type TemplateKind } from './template.js';
export const templates: Readonly<Record<DialectId, Templates>> = { ru, en };
